package org.glossgraph.concept.merge;

import java.util.List;
import org.glossgraph.glossary.Glossary;

/** Sorts entries into groups that name one concept each. */
public final class Merging {
    private Merging() {}

    /** The groups, each in the order of the sources; every entry is in exactly one. */
    public static List<List<Named>> groups(List<Glossary> glossaries) {
        Lexicon lexicon = new Lexicon(glossaries);
        Groups groups = new Groups(lexicon);
        MergeRule.ALL.forEach(rule -> rule.apply(lexicon, groups));
        return groups.all();
    }
}
