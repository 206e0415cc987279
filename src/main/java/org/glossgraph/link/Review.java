package org.glossgraph.link;

import java.util.List;
import java.util.Optional;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.rule.Proposal;

/**
 * The last word on what the rules propose. It is asked about every proposal first, and for its own
 * links after that.
 */
public interface Review {
    /** Leaves everything as the rules propose it. */
    Review NONE =
            new Review() {
                @Override
                public Optional<Proposal> revised(Proposal proposal) {
                    return Optional.of(proposal);
                }

                @Override
                public List<Proposal> added() {
                    return List.of();
                }

                @Override
                public boolean drops(Concept concept) {
                    return false;
                }
            };

    /** The proposal as it is to count; empty where it is rejected. */
    Optional<Proposal> revised(Proposal proposal);

    /** The links that stand whatever the rules propose. */
    List<Proposal> added();

    /** Whether a concept is to be none. */
    boolean drops(Concept concept);
}
