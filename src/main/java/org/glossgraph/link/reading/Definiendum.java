package org.glossgraph.link.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.grammar.Words;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/** What a definition defines, by the words of its names. */
final class Definiendum {
    private static final int STEM = 4;

    private final Set<String> forms = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    static Definiendum of(Concept concept) {
        return new Definiendum(
                ConceptIndex.labels(concept).stream().map(LangString::text).toList());
    }

    Definiendum(List<String> labels) {
        for (String label : labels) {
            names.add(NormalForm.solid(label));
            for (Token token : Tokens.of(label)) {
                if (token.isWord()) {
                    forms.add(token.form());
                }
            }
        }
    }

    /** Whether a name of it is one for what is done. */
    boolean isActivity() {
        return names.stream().anyMatch(Vocabulary::looksLikeActivity);
    }

    /** Whether a run of words names it or a part of its name. */
    boolean isNamed(Words words, int from, int to) {
        StringBuilder initials = new StringBuilder();
        for (int at = from; at < Math.min(to, words.size()); at++) {
            String text = words.get(at).text();
            initials.append(text.toLowerCase(Locale.ROOT).charAt(0));
            for (Token token : Tokens.of(text)) {
                if (isPart(token.form())) {
                    return true;
                }
            }
        }
        return names.contains(initials.toString());
    }

    private boolean isPart(String form) {
        return forms.contains(form)
                || names.stream().anyMatch(name -> form.length() >= STEM && name.contains(form));
    }
}
