package org.glossgraph.curation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossgraph.glossary.Place;
import org.glossgraph.glossary.Problem;

/** Tells a curator which decisions have no effect, and why. */
final class Notices {
    private final String source;
    private final Consumer<Problem> problems;

    Notices(String source, Consumer<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    void tell(Decision decision, String message) {
        note(decision, message + "; this line has no effect");
    }

    /** Tells what a decision leaves undone, and has effect all the same. */
    void note(Decision decision, String message) {
        problems.accept(new Problem(new Place(source, decision.line()), message));
    }

    /** The concept of a name; where there is none, or several, that is told. */
    Optional<String> one(Decision decision, String name, ConceptNames names) {
        List<String> found = names.of(name);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        tell(
                decision,
                found.isEmpty()
                        ? names.unknown(name)
                        : "‘"
                                + name
                                + "’ can be "
                                + String.join(" or ", found)
                                + ": write one of these");
        return Optional.empty();
    }
}
