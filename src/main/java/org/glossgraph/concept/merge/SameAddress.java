package org.glossgraph.concept.merge;

import java.util.HashMap;
import java.util.Map;
import org.glossgraph.glossary.Authority;
import org.glossgraph.glossary.Authority.Mapping;

/** Joins what vocabularies say is one concept: by its address, or as an exact match. */
final class SameAddress implements MergeRule {
    @Override
    public void apply(Lexicon lexicon, Groups groups) {
        Map<String, Integer> byAddress = new HashMap<>();
        for (int i = 0; i < lexicon.size(); i++) {
            String uri = authority(lexicon, i).uri();
            Integer first = uri.isEmpty() ? null : byAddress.putIfAbsent(uri, i);
            if (first != null) {
                groups.joinAsStated(first, i);
            }
        }
        for (int i = 0; i < lexicon.size(); i++) {
            for (Mapping mapping : authority(lexicon, i).mappings()) {
                Integer other = byAddress.get(mapping.uri());
                if (mapping.kind() == Mapping.Kind.EXACT && other != null) {
                    groups.joinAsStated(i, other);
                }
            }
        }
    }

    private static Authority authority(Lexicon lexicon, int entry) {
        return lexicon.get(entry).entry().authority();
    }
}
