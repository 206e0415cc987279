package org.glossgraph.concept.merge;

import org.glossgraph.glossary.Reference;

/** Keeps apart what an entry contrasts, and an entry from those that it is part of. */
final class StatedContrast implements MergeRule {
    @Override
    public void apply(Lexicon lexicon, Groups groups) {
        for (int i = 0; i < lexicon.size(); i++) {
            Named named = lexicon.get(i);
            for (Reference reference : named.entry().references()) {
                if (setsApart(reference.kind())) {
                    for (int other : lexicon.meant(named, reference.target())) {
                        groups.separate(i, other);
                    }
                }
            }
        }
    }

    private static boolean setsApart(Reference.Kind kind) {
        return switch (kind) {
            case CONTRAST, PARENT, BROADER, NARROWER, RELATED -> true;
            case SEE, LINK, EMPHASIS, SAME -> false;
        };
    }
}
