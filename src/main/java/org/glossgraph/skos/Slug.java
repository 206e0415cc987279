package org.glossgraph.skos;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** The part of an address that stands for a text: ASCII, lower-case, hyphenated, never empty. */
final class Slug {
    private static final int LONGEST = 80;
    private static final Pattern REST = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** Other scripts are transliterated; a text without letters or digits becomes a checksum. */
    static String of(String text) {
        String begin = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        boolean ascii = begin.chars().allMatch(c -> c < 128);
        String latin = ascii ? begin : Latin.LETTERS.transliterate(begin);
        String slug = trim(REST.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("-"));
        return slug.isEmpty() ? "x-" + checksum(text) : slug;
    }

    private static String trim(String slug) {
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        int from = cut.startsWith("-") ? 1 : 0;
        int to = cut.endsWith("-") ? cut.length() - 1 : cut.length();
        return from < to ? cut.substring(from, to) : "";
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /** Loaded with the first text that needs it: the tables take a while. */
    private static final class Latin {
        static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII");

        private Latin() {}
    }
}
