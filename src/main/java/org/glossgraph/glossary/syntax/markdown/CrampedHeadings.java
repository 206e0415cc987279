package org.glossgraph.glossary.syntax.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings without a blank behind their signs, {@code ##Anchor}, as Markdown allowed them before
 * CommonMark. One sign makes a hashtag as well: it begins a heading only where nothing but such
 * headings stands.
 */
final class CrampedHeadings {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:`{3}|~{3})");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}(?:\\s|$)");
    private static final Pattern CRAMPED =
            Pattern.compile("^( {0,3})(#{1,6})((?:[*_`]{1,3})?[\\p{L}\\p{N}].*)$");

    private CrampedHeadings() {}

    /** Puts the blank between signs and text, outside of code. */
    static void rewrite(String[] lines) {
        boolean spaced = false;
        int sub = 0;
        for (String line : lines) {
            spaced |= HEADING.matcher(line).lookingAt();
            Matcher cramped = CRAMPED.matcher(line);
            sub += cramped.matches() && cramped.group(2).length() > 1 ? 1 : 0;
        }
        boolean code = false;
        for (int i = 0; i < lines.length && sub > 0; i++) {
            code ^= FENCE.matcher(lines[i]).lookingAt();
            Matcher cramped = CRAMPED.matcher(lines[i]);
            if (!code && cramped.matches() && (!spaced || cramped.group(2).length() > 1)) {
                lines[i] = cramped.group(1) + cramped.group(2) + " " + cramped.group(3);
            }
        }
    }
}
