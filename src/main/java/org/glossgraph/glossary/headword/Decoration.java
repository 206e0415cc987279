package org.glossgraph.glossary.headword;

import java.util.List;
import java.util.regex.Pattern;

/** Takes off what only adorns a heading: pictures, stars and arrows beside its words. */
final class Decoration {
    private static final Pattern BLANK = Pattern.compile(" +");
    private static final Pattern NAMED_PICTURE = Pattern.compile(":[a-z][a-z0-9_+-]{1,30}:");

    private Decoration() {}

    /** The text without such signs at its ends; all of it where there is nothing else. */
    static String removed(String text) {
        List<String> words = List.of(BLANK.split(text));
        int from = 0;
        int to = words.size();
        while (from < to && isSign(words.get(from))) {
            from++;
        }
        while (to > from && (isSign(words.get(to - 1)) || words.get(to - 1).equals("#"))) {
            to--;
        }
        return from == to ? text : String.join(" ", words.subList(from, to));
    }

    private static boolean isSign(String word) {
        return NAMED_PICTURE.matcher(word).matches()
                || (!word.isEmpty() && word.codePoints().allMatch(Decoration::isSign));
    }

    private static boolean isSign(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL
                || type == Character.FORMAT
                || type == Character.MODIFIER_SYMBOL
                || type == Character.NON_SPACING_MARK
                || type == Character.SURROGATE
                || c == '→'
                || c == '•'
                || c == '¶'
                || c == '§'
                || c == '†'
                || c == '‡';
    }
}
