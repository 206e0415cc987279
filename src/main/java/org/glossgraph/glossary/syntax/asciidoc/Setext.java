package org.glossgraph.glossary.syntax.asciidoc;

/** Titles of two lines: the second one is a row of signs below the first. */
final class Setext {
    private static final String SIGNS = "=-~^+";
    private static final int SHORTEST = 3;

    private Setext() {}

    /** The level of the heading that two lines are; 0 if they are none. */
    static int level(String title, String underline) {
        boolean below =
                underline.length() >= SHORTEST
                        && Math.abs(title.length() - underline.length()) <= 2;
        if (!below || Character.isWhitespace(title.charAt(0)) || title.length() < SHORTEST) {
            return 0;
        }
        char sign = underline.charAt(0);
        boolean row = underline.chars().allMatch(c -> c == sign);
        boolean sentence = ".:;,!".indexOf(title.charAt(title.length() - 1)) >= 0;
        boolean words = title.chars().anyMatch(Character::isLetterOrDigit);
        return row && words && !sentence ? SIGNS.indexOf(sign) + 1 : 0;
    }
}
