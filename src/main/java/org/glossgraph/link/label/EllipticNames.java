package org.glossgraph.link.label;

import java.util.List;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.NounPhrase;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.LangString;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * What a definition calls its own headword, leaving out what the kind of thing makes plain: "a
 * racing boat" in the definition of a racing sailing boat, where a sailing boat is known.
 */
final class EllipticNames implements LabelSource {
    private static final int LEAST_WORDS = 2;

    @Override
    public void find(Corpus corpus, Consumer<FoundLabel> out) {
        for (Statement statement : corpus.statements()) {
            corpus.genus(statement).ifPresent(genus -> find(corpus, statement, genus.core(), out));
        }
    }

    private static void find(
            Corpus corpus, Statement statement, NounPhrase core, Consumer<FoundLabel> out) {
        Concept concept = corpus.index().concept(statement.concept());
        for (int from = core.from(); core.to() - from >= LEAST_WORDS; from++) {
            List<Token> phrase = statement.tokens().subList(from, core.to());
            for (LangString label : ConceptIndex.labels(concept)) {
                if (isElliptic(corpus.index(), phrase, label.text())) {
                    String written = statement.slice(from, core.to());
                    LangString found = new LangString(written, statement.lang());
                    out.accept(new FoundLabel(concept.id(), found, true));
                }
            }
        }
    }

    private static boolean isElliptic(ConceptIndex index, List<Token> phrase, String label) {
        List<Token> words = Tokens.of(label);
        int left = words.size() - phrase.size();
        if (left <= 0 || !words.get(0).form().equals(phrase.get(0).form())) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!words.get(left + i).form().equals(phrase.get(i).form())) {
                return false;
            }
        }
        return index.isLabel(label.substring(words.get(1).start()));
    }
}
