package org.glossgraph.link.term;

import java.util.List;
import java.util.function.Consumer;
import org.glossgraph.link.reading.Corpus;

/** A reason for which a word or phrase without an entry is a term. */
interface TermSource {
    /** All reasons. */
    List<TermSource> ALL =
            List.of(
                    new MarkedTerms(),
                    new SpelledOut(),
                    new Names(),
                    new CapitalisedTerms(),
                    new ListedTerms(),
                    new LeanedOnTerms());

    /** Finds terms; the same may be found more than once. */
    void find(Corpus corpus, Consumer<Term> out);
}
