package org.glossgraph.concept.merge;

import java.util.List;
import org.glossgraph.glossary.Reference;

/** Joins an entry that only stands for another with that other. */
final class Redirects implements MergeRule {
    @Override
    public void apply(Lexicon lexicon, Groups groups) {
        for (int i = 0; i < lexicon.size(); i++) {
            Named named = lexicon.get(i);
            for (Reference reference : named.entry().references()) {
                List<Integer> meant = lexicon.meant(named, reference.target());
                if (reference.kind() == Reference.Kind.SAME && !meant.isEmpty()) {
                    groups.joinAsStated(i, meant.get(0));
                }
            }
        }
    }
}
