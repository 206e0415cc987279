package org.glossgraph.web.page.learn;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.learning.Way;
import org.glossgraph.view.learning.Ways;
import org.glossgraph.web.route.Advice;
import org.glossgraph.web.route.Visit;

/**
 * The question how two concepts hang together, with its answer.
 *
 * @param start where the way begins
 * @param goal where it leads
 * @param ways the ways between the two, the shortest first
 */
public record Ask(End start, End goal, List<Way> ways) {
    private static final int WAYS = 3;
    private static final int LONGEST_NAME = 200;

    /**
     * An end of the way.
     *
     * @param asked the name as asked; empty for none
     * @param concept the concept of that name or slug; of several the first by name
     */
    public record End(String asked, Optional<Concept> concept) {
        static End of(String name, Vocabulary vocabulary) {
            String asked = name.substring(0, Math.min(name.length(), LONGEST_NAME));
            Optional<Concept> concept =
                    vocabulary
                            .concept(asked)
                            .or(() -> vocabulary.named(asked).stream().findFirst());
            return new End(concept.map(Concept::prefLabel).orElse(asked), concept);
        }
    }

    /** The question that the parameters {@code from} and {@code to} put. */
    public static Ask of(Visit visit) {
        Vocabulary vocabulary = visit.vocabulary();
        End start = End.of(visit.parameter("from"), vocabulary);
        End goal = End.of(visit.parameter("to"), vocabulary);
        List<Way> ways =
                start.concept()
                        .flatMap(
                                from ->
                                        goal.concept()
                                                .filter(to -> !to.equals(from))
                                                .map(to -> ways(vocabulary, from, to)))
                        .orElse(List.of());
        return new Ask(start, goal, ways);
    }

    private static List<Way> ways(Vocabulary vocabulary, Concept from, Concept to) {
        return new Ways(vocabulary).between(from, to, WAYS);
    }

    /** What is said of ways from or to a concept that is not there; empty where both are. */
    public Optional<Advice> missing() {
        List<String> unknown =
                Stream.of(start, goal)
                        .filter(end -> end.concept().isEmpty() && !end.asked().isEmpty())
                        .map(End::asked)
                        .distinct()
                        .toList();
        String names = unknown.stream().map(each -> "“" + each + "”").collect(joining(" or "));
        return unknown.stream()
                .findFirst()
                .map(first -> Advice.unknown("No concept is called " + names + ".", first));
    }

    String from() {
        return start.asked();
    }

    String to() {
        return goal.asked();
    }

    /** The question as a heading. */
    public String title() {
        return from().isEmpty() || to().isEmpty()
                ? "The way between two concepts"
                : "From " + from() + " to " + to();
    }
}
