package org.glossgraph.link.grammar;

/**
 * A word of a sentence with its part of speech; a compound with hyphens is one word.
 *
 * @param from its first token
 * @param to the token behind it
 * @param text it, as written
 * @param lower it, in small letters
 * @param part its part of speech
 * @param plural whether it is a noun in the plural
 */
public record Word(int from, int to, String text, String lower, PartOfSpeech part, boolean plural) {
    Word with(PartOfSpeech other) {
        return new Word(from, to, text, lower, other, plural);
    }

    Word inPlural(boolean other) {
        return new Word(from, to, text, lower, part, other);
    }
}
