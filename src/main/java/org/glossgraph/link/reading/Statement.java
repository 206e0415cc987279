package org.glossgraph.link.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Place;
import org.glossgraph.text.Token;

/**
 * A sentence of an entry, with the concepts that it names.
 *
 * @param concept the identifier of the concept that the entry defines
 * @param entry the entry
 * @param part where in the entry it stands
 * @param place the line of its passage
 * @param lang its language
 * @param isEnglish whether the rules that read English may read it
 * @param text it, as written
 * @param tokens its tokens
 * @param mentions the concepts named in it, from left to right, the defined one too
 */
public record Statement(
        String concept,
        Entry entry,
        Part part,
        Place place,
        String lang,
        boolean isEnglish,
        String text,
        List<Token> tokens,
        List<Mention> mentions) {
    private static final int REACH = 200;

    /** What says where a picture or a text comes from, not what a thing is. */
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i)\\W*(?:(?:image|text|figure|photo|picture|diagram|video)s? )?"
                            + "(?:source|credit|courtesy|reference)s?\\s*(?::|of\\b)");

    /** The parts of an entry. */
    public enum Part {
        /** The sentence that says what the headword is. */
        DEFINITION,
        /** What is said beyond. */
        REMARK,
        /** An example. */
        EXAMPLE
    }

    /** The same with what it names; itself where it is known to name just that. */
    Statement with(List<Mention> found) {
        if (found.equals(mentions)) {
            return this;
        }
        return new Statement(
                concept, entry, part, place, lang, isEnglish, text, tokens, List.copyOf(found));
    }

    /** Whether it only says where a picture or a text comes from. */
    public boolean isCredit() {
        return CREDIT.matcher(text).lookingAt();
    }

    /** The word at a token in small letters; empty outside the sentence. */
    public String word(int token) {
        boolean inside = token >= 0 && token < tokens.size();
        return inside ? tokens.get(token).lower() : "";
    }

    /** The mention that a token belongs to. */
    public Optional<Mention> mentionAt(int token) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Mention mention = mentions.get(middle);
            if (mention.covers(token)) {
                return Optional.of(mention);
            }
            low = mention.from() < token ? middle + 1 : low;
            high = mention.from() < token ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** The mentions that begin or end within a range of tokens. */
    public List<Mention> mentionsIn(int from, int to) {
        return mentions.stream().filter(each -> each.from() < to && each.to() > from).toList();
    }

    /** The text of a range of tokens, as written. */
    public String slice(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Where the bracket that opens at a token closes; the token itself if it does not soon. */
    public int closing(int open) {
        int depth = 0;
        for (int i = open; i < Math.min(tokens.size(), open + REACH); i++) {
            String mark = tokens.get(i).text();
            depth += mark.equals("(") || mark.equals("[") ? 1 : 0;
            depth -= mark.equals(")") || mark.equals("]") ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return open;
    }
}
