package org.glossgraph.link.label;

import java.util.List;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.LangString;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Labels in which an acronym stands for what it is short for, or the other way round, as elsewhere:
 * "sea surface temperature sensor" for "SST sensor".
 */
final class PartNames implements LabelSource {
    private static final int LONGEST = 6;

    @Override
    public void find(Corpus corpus, Consumer<FoundLabel> out) {
        Replacing names = new Replacing(corpus.index(), out);
        for (Concept concept : corpus.index().concepts()) {
            for (LangString label : ConceptIndex.labels(concept)) {
                List<Token> words = Tokens.of(label.text());
                if (words.size() > 1 && words.size() <= LONGEST) {
                    names.inside(concept, label, 0);
                    names.inside(concept, label, 1);
                }
            }
        }
    }

    /** Puts other forms for parts of labels. */
    private record Replacing(ConceptIndex index, Consumer<FoundLabel> out) {
        /** Looks in all words but the last, or but the first. */
        void inside(Concept concept, LangString label, int from) {
            List<Token> words = Tokens.of(label.text());
            List<Token> part = words.subList(from, words.size() - 1 + from);
            for (Mention found : index.mentions(part, label.lang(), "")) {
                Mention mention =
                        new Mention(found.from() + from, found.to() + from, found.concept());
                if (!found.concept().equals(concept.id())) {
                    replaced(concept, label, mention);
                }
            }
        }

        void replaced(Concept concept, LangString label, Mention part) {
            List<Token> words = Tokens.of(label.text());
            int from = words.get(part.from()).start();
            int to = words.get(part.to() - 1).end();
            String written = label.text().substring(from, to);
            for (LangString other : ConceptIndex.labels(index.concept(part.concept()))) {
                String name = other.text();
                boolean form =
                        (Acronyms.isAcronym(written) && Acronyms.expands(written, name))
                                || (Acronyms.isAcronym(name) && Acronyms.expands(name, written));
                if (form && other.lang().equals(label.lang())) {
                    String text =
                            label.text().substring(0, from) + name + label.text().substring(to);
                    out.accept(
                            new FoundLabel(
                                    concept.id(), new LangString(text, label.lang()), false));
                }
            }
        }
    }
}
