package org.glossgraph.concept.merge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.glossgraph.text.NormalForm;

/**
 * Joins two names that differ by a last word which adds nothing ("loss function" and "loss"), if
 * two of their definitions say much the same.
 */
final class SameDefinition implements MergeRule {
    /** Cosine of the content words from which two definitions say the same. */
    private static final double ALIKE = 0.4;

    @Override
    public void apply(Lexicon lexicon, Groups groups) {
        for (int i = 0; i < lexicon.size(); i++) {
            String name = NormalForm.of(lexicon.get(i).headwords().get(0).text());
            int cut = name.lastIndexOf(' ');
            if (cut > 0 && Words.isRedundant(name.substring(cut + 1))) {
                joinAlike(lexicon, groups, i, name.substring(0, cut).replace(" ", ""));
            }
        }
    }

    private static void joinAlike(Lexicon lexicon, Groups groups, int longer, String key) {
        for (int shorter : lexicon.headedBy(key)) {
            if (alikeness(lexicon.get(longer), lexicon.get(shorter)) >= ALIKE) {
                groups.join(longer, shorter);
            }
        }
    }

    private static double alikeness(Named one, Named other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        long shared = first.stream().filter(second::contains).count();
        return shared == 0 ? 0 : shared / Math.sqrt((double) first.size() * second.size());
    }

    private static Set<String> words(Named named) {
        List<String> words =
                Words.content(named.entry().definition().map(each -> each.text()).orElse(""));
        return new TreeSet<>(words);
    }
}
