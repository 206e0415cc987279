package org.glossgraph.link.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Entry;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.Corpus;

/**
 * Links what stands under a heading of kinds ("Kinds of lists", "Lists") to what they are kinds of.
 */
final class SectionRule implements LinkRule {
    private static final String NAME = "section";

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        for (Concept concept : corpus.index().concepts()) {
            for (Entry entry : concept.entries()) {
                String section = entry.section();
                String kinds = ofKinds(section);
                boolean plural = section.endsWith("s") && !section.endsWith("ss");
                double confidence = !kinds.equals(section) ? Confidence.KINDS : Confidence.GROUPED;
                Optional<String> whole = corpus.index().named(kinds);
                if (whole.isPresent() && (plural || confidence == Confidence.KINDS)) {
                    Evidence reason =
                            new Evidence(NAME, confidence, entry.place(), entry.place(), section);
                    out.accept(new Proposal(concept.id(), Relation.BROADER, whole.get(), reason));
                }
            }
        }
    }

    private static String ofKinds(String section) {
        String lower = section.toLowerCase(Locale.ROOT);
        for (String kind : new String[] {"types", "kinds", "variants", "families"}) {
            if (lower.endsWith(" " + kind)) {
                return section.substring(0, section.length() - kind.length()).strip();
            }
            if (lower.startsWith(kind + " of ")) {
                return section.substring(kind.length() + 4).strip();
            }
        }
        return section;
    }
}
