package org.glossgraph.link.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.NormalForm;

/** Steps follow one another; a ship that follows a course comes behind no step. */
final class Succession {
    private Succession() {}

    /** Whether a relation, if it is one of order, can hold: between deeds, or things of a kind. */
    static boolean holds(Corpus corpus, Relation relation, String subject, String object) {
        if (relation != Relation.PRECEDES) {
            return true;
        }
        Set<String> some = heads(corpus, subject);
        Set<String> others = heads(corpus, object);
        boolean deeds =
                some.stream().anyMatch(Vocabulary::looksLikeActivity)
                        && others.stream().anyMatch(Vocabulary::looksLikeActivity);
        return deeds || some.stream().anyMatch(others::contains);
    }

    /** The last words of the names of a concept. */
    private static Set<String> heads(Corpus corpus, String concept) {
        return ConceptIndex.labels(corpus.index().concept(concept)).stream()
                .map(label -> NormalForm.of(label.text()))
                .map(form -> form.substring(form.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
    }
}
