package org.glossgraph.glossary.syntax.latex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/**
 * A definition whose term stands in its text: in brackets at its beginning, or as the first words
 * that are set off by their letters.
 *
 * @param term the term
 * @param text the definition
 */
record UntitledDefinition(RichText term, RichText text) {
    private static final int MOST_WORDS = 8;
    private static final int OPENING = 300;
    private static final Pattern BRACKETS =
            Pattern.compile("^\\(([^()]{2,90})\\)\\s*[.:]?\\s*(?=\\S)");

    /** The term in a text, if there is one. */
    static Optional<UntitledDefinition> of(RichText text) {
        String plain = text.plain();
        Matcher brackets = BRACKETS.matcher(plain);
        if (brackets.find()) {
            RichText term = text.slice(brackets.start(1), brackets.end(1));
            return Optional.of(new UntitledDefinition(term, text.from(brackets.end()).strip()));
        }
        int at = 0;
        for (Span span : text.spans()) {
            int end = at + span.text().length();
            if (at < OPENING && (span.strong() || span.emphasised()) && isTerm(span.text())) {
                return Optional.of(new UntitledDefinition(text.slice(at, end).strip(), text));
            }
            at = end;
        }
        return Optional.empty();
    }

    private static boolean isTerm(String words) {
        boolean letters = words.codePoints().filter(Character::isLetter).limit(2).count() == 2;
        return letters && words.strip().split("\\s+").length <= MOST_WORDS;
    }
}
