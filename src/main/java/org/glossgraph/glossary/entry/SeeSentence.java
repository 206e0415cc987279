package org.glossgraph.glossary.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;

/**
 * A text whose last sentence only points elsewhere: {@code See X.}
 *
 * @param before the text before that sentence; blank if it is all there is
 * @param names what it points at
 * @param stays whether it is part of the text as well: a label introduces the names ({@code See
 *     also: X}), or it is a clause ({@code …; see X})
 */
record SeeSentence(RichText before, RichText names, boolean stays) {
    private static final int LONGEST = 300;
    private static final Pattern SEE =
            Pattern.compile(
                    "(?:^|(?<=[.!?…:;)\\]\"”’$`。])\\s+|\\n|(?:;|\\s[-–—])\\s+(?=see\\b)|\\s[-–—]\\s)\\(?(?<see>See(?: [aA]lso)?|see also|(?<=;\\s)see|Siehe(?: auch)?|Voir(?: aussi)?|Véase(?: también)?|Vedi(?: anche)?|Zie(?: ook)?|Cf\\.|cf\\.|Refer to|(?<=^)see"
                            + "|(?<=^)(?:→|⇒|➔|-{1,2}>|=>)|(?<=^)(?i:same as|(?:an)?other (?:name|word|term) for|(?:a )?synonym (?:for|of)|alias (?:for|of)))\\s*(?<colon>:?)\\s+"
                            + "(?<names>(?:[^.!?\\n]|[.!?](?=[^\\s)])){1,250}?)[.!]?\\)?\\s*$");
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?:(?:how|why|what|whether|if|that|when|where|for|below|above)\\b|(?i:figure|fig|table|eq|equation"
                            + "|section|chapter|page|the (?:figure|table|section|example|following|next|previous))\\b).*");

    /** The sentence at the end of a text, if it is one. */
    static Optional<SeeSentence> at(RichText text) {
        String plain = text.plain();
        int from = Math.max(0, plain.length() - LONGEST);
        Matcher matcher = SEE.matcher(plain);
        matcher.region(from, plain.length());
        matcher.useTransparentBounds(true);
        matcher.useAnchoringBounds(from == 0);
        if (!matcher.find() || NO_NAME.matcher(matcher.group("names")).matches()) {
            return Optional.empty();
        }
        RichText before = text.slice(0, matcher.start()).strip();
        RichText names = text.slice(matcher.start("names"), matcher.end("names")).strip();
        boolean clause = Character.isLowerCase(plain.charAt(matcher.start("see")));
        boolean stays = clause || !matcher.group("colon").isEmpty();
        return Optional.of(new SeeSentence(before, names, stays));
    }
}
