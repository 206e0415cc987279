package org.glossgraph.glossary.headword;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells that two names are one name in two spellings, as British and American English have. */
final class Spelling {
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s+(?:or\\s+)?|\\s+or\\s+");

    private Spelling() {}

    /** The spellings of one name that a heading gives one after the other; none for other text. */
    static List<String> split(String heading) {
        List<String> names = List.of(BETWEEN.split(heading, 4));
        if (names.size() == 1) {
            return List.of();
        }
        boolean same = names.stream().map(Spelling::folded).distinct().count() == 1;
        return names.size() < 4 && same ? names : List.of();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\-‐–.'’]+", "")
                .replaceAll("(\\p{L})\\1", "$1")
                .replace('z', 's')
                .replaceAll("our(?=$|[sai])", "or")
                .replaceAll("(?<=[^aeiou])re(?=s?$)", "er")
                .replaceAll("[ao]e", "e");
    }
}
