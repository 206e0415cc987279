package org.glossgraph.web.part;

import java.util.List;
import java.util.Locale;

/** Numbers as a reader meets them: in words up to nine, in figures from ten. */
public final class Words {
    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    /** The language of all that pages say themselves. */
    private static final String OWN = "en";

    private Words() {}

    /** The language of a text where it is not the page's; null leaves the attribute out. */
    public static String foreign(String tag) {
        return tag.isEmpty() || tag.equals(OWN) ? null : tag;
    }

    /** A count of things: "two glossaries", "12 glossaries". */
    public static String count(int number, String singular, String plural) {
        return number(number) + " " + (number == 1 ? singular : plural);
    }

    /** A count in figures, for where counts stand together: "8 concepts". */
    public static String figure(int number, String singular, String plural) {
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? singular : plural);
    }

    /** A number: "two", "1,286". */
    public static String number(int number) {
        return number >= 0 && number < SMALL.size()
                ? SMALL.get(number)
                : String.format(Locale.ROOT, "%,d", number);
    }

    /** The same with a capital, for the beginning of a sentence. */
    public static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
