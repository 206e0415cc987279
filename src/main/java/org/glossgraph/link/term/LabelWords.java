package org.glossgraph.link.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossgraph.concept.Concept;
import org.glossgraph.concept.merge.Words;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/** What the names of the concepts are made of. */
final class LabelWords {
    private final Map<String, List<Label>> byConcept = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> shortened = new HashSet<>();
    private final List<Token> allHeads = new ArrayList<>();

    /** A name without blanks, and the forms of its words. */
    private record Label(String solid, List<String> forms) {}

    LabelWords(Corpus corpus) {
        for (Concept concept : corpus.index().concepts()) {
            List<Label> own = new ArrayList<>();
            for (LangString label : ConceptIndex.labels(concept)) {
                List<Token> words = Tokens.of(label.text());
                own.add(
                        new Label(
                                NormalForm.solid(words), words.stream().map(Token::form).toList()));
                if (words.size() > 1) {
                    add(words);
                }
            }
            byConcept.put(concept.id(), own);
        }
    }

    private void add(List<Token> words) {
        Token last = words.get(words.size() - 1);
        heads.add(last.form());
        allHeads.add(last);
        if (Words.isRedundant(last.form())) {
            shortened.add(NormalForm.solid(words.subList(0, words.size() - 1)));
        }
    }

    /** Whether a name of several words ends with a word. */
    boolean isHead(Token word) {
        return heads.contains(word.form());
    }

    /** The last words of all names of several words. */
    List<Token> heads() {
        return allHeads;
    }

    /** Whether a word may be short for a name that ends with one such as "method", or may not. */
    boolean isShortened(Token word) {
        return shortened.contains(word.form());
    }

    /** Whether a candidate is a piece of the name of what its sentence defines. */
    boolean isOwn(Candidate candidate) {
        String key = candidate.key();
        return own(candidate).stream().anyMatch(label -> label.solid().contains(key));
    }

    /** Whether a candidate puts words of the name of what its sentence defines together anew. */
    boolean isOfOwn(Candidate candidate) {
        return own(candidate).stream()
                .anyMatch(
                        label ->
                                candidate.words().stream()
                                        .allMatch(word -> label.forms().contains(word.form())));
    }

    private List<Label> own(Candidate candidate) {
        return byConcept.getOrDefault(candidate.statement().concept(), List.of());
    }
}
