package org.glossgraph.link.grammar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tells the parts of speech of the words of English sentences with OpenNLP's maximum-entropy
 * tagger. Not for use by several threads at once.
 */
public final class Tagger {
    private static final String MODEL = "/en-pos-maxent.bin";

    private final POSTaggerME tagger = new POSTaggerME(Model.LOADED, POSTagFormat.PENN);

    /** The model, loaded once and when it is first needed, which takes some tenths of a second. */
    private static final class Model {
        static final POSModel LOADED = load();

        private static POSModel load() {
            try (InputStream model = Tagger.class.getResourceAsStream(MODEL)) {
                return new POSModel(new BufferedInputStream(model));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Loads the model, which is then there at once; may be called by any thread. */
    public static void prepare() {
        Objects.requireNonNull(Model.LOADED);
    }

    /** The same words with their parts of speech. */
    List<Word> tagged(List<Word> words) {
        String[] written = words.stream().map(Tagger::written).toArray(String[]::new);
        String[] tags = tagger.tag(written);
        List<Word> tagged = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            PartOfSpeech part = Corrections.part(words, i, PartOfSpeech.ofPenn(tags[i]));
            boolean plural = tags[i].equals("NNS") || tags[i].equals("NNPS");
            tagged.add(words.get(i).with(part).inPlural(plural));
        }
        return tagged;
    }

    /** A word as the texts write it that the tagger learned from. */
    private static String written(Word word) {
        return switch (word.text()) {
            case "/", "&" -> "and";
            case "—", "–" -> "--";
            case ";", "=", "→" -> ":";
            case "’s", "ʼs" -> "'s";
            default -> word.part() == PartOfSpeech.SYMBOL ? "X" : word.text();
        };
    }
}
