package org.glossgraph.glossary.field;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the values of a field look like; shares are from 0 to 1, of the values that are not blank.
 *
 * @param filled how many values are not blank, of those looked at
 * @param words how many words a value has on average; a character of a script without blanks is
 *     half a word
 * @param distinct the share of values that differ from all before them
 * @param prose the share that reads as running text
 * @param numbers the share of numbers, dates and other quantities
 * @param addresses the share of addresses of the web, of mail and of files
 * @param machine the share of names for machines: {@code snake_case}, {@code kebab-case}, {@code
 *     camelCase}
 * @param letters the share of single characters
 */
public record FieldContent(
        int filled,
        double words,
        double distinct,
        double prose,
        double numbers,
        double addresses,
        double machine,
        double letters) {
    /** More values than this say nothing new. */
    private static final int SAMPLE = 1_000;

    private static final int LONGEST = 2_000;
    private static final int PROSE_WORDS = 8;
    private static final int SHORT_SENTENCE = 4;

    private static final int LAST_ALPHABET = 0x0DFF;
    private static final Set<Character.UnicodeScript> SYLLABLES =
            Set.of(
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA,
                    Character.UnicodeScript.THAI,
                    Character.UnicodeScript.LAO,
                    Character.UnicodeScript.KHMER);
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-+~<>≤≥±$€£¥]{0,3}\\s?\\d[\\d\\s.,:/'’%+-]*(?:[eE]-?\\d+)?\\s?[\\p{L}%°€$£²³]{0,3}"
                            + "|\\d{4}-\\d{2}-\\d{2}(?:[T ][\\d:.]+(?:Z|[-+]\\d{2}:?\\d{2})?)?"
                            + "|(?i:true|false|null|none|nan|n/?a|yes|no|y|n|x|-+)");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(?:https?|ftp|mailto|file)://?\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.]+"
                            + "|\\.{0,2}/\\S*|\\S+\\.(?:png|jpe?g|svg|gif|webp|mp[34]|pdf|html?|md)");
    private static final Pattern MACHINE =
            Pattern.compile(
                    "[a-z][a-z0-9]*(?:[_.:-][a-z0-9]+)+|[a-z][a-z0-9]*(?:[A-Z][a-z0-9]+)+"
                            + "|[A-Z0-9]+(?:_[A-Z0-9]+)+|[A-Za-z]{1,4}[-_]?\\d+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’»)\\]]{0,2}$");

    /** The look of these values. */
    public static FieldContent of(List<String> values) {
        List<String> filled =
                values.stream()
                        .map(value -> value.substring(0, Math.min(LONGEST, value.length())).strip())
                        .filter(value -> !value.isEmpty())
                        .limit(SAMPLE)
                        .toList();
        Set<String> different = new HashSet<>();
        filled.forEach(value -> different.add(value.toLowerCase(Locale.ROOT)));
        double count = Math.max(1, filled.size());
        double words = 0;
        int prose = 0;
        for (String value : filled) {
            double own = words(value);
            words += own;
            prose += isProse(value, own) ? 1 : 0;
        }
        return new FieldContent(
                filled.size(),
                words / count,
                different.size() / count,
                prose / count,
                share(filled, value -> NUMBER.matcher(value).matches()),
                share(filled, value -> ADDRESS.matcher(value).matches()),
                share(filled, value -> MACHINE.matcher(value).matches()),
                share(filled, FieldContent::isLetter));
    }

    private static double share(List<String> values, Predicate<String> has) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(has).count() / values.size();
    }

    private static boolean isLetter(String value) {
        return value.codePointCount(0, value.length()) == 1
                && !Character.isIdeographic(value.codePointAt(0));
    }

    private static double words(String value) {
        int ideographs = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            boolean ideograph = c > LAST_ALPHABET && isIdeograph(c);
            boolean ink = !ideograph && !Character.isWhitespace(c);
            ideographs += ideograph ? 1 : 0;
            words += ink && !inWord ? 1 : 0;
            inWord = ink;
            i += Character.charCount(c);
        }
        return words + ideographs / 2.0;
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c) || SYLLABLES.contains(Character.UnicodeScript.of(c));
    }

    private static boolean isProse(String value, double words) {
        return words > PROSE_WORDS
                || (words >= SHORT_SENTENCE && SENTENCE_END.matcher(tail(value)).find());
    }

    private static String tail(String value) {
        return value.substring(Math.max(0, value.length() - 10));
    }

    /** Whether the values can be headwords: short texts that hardly repeat. */
    public boolean isTerms() {
        return filled > 0
                && words <= 6
                && distinct >= 0.7
                && prose <= 0.3
                && numbers <= 0.3
                && addresses <= 0.1
                && letters <= 0.6;
    }

    /** Whether the values can be definitions: texts of several words. */
    public boolean isTexts() {
        return filled > 0 && words >= 3 && numbers <= 0.2 && addresses <= 0.2 && machine <= 0.3;
    }

    /** Whether the values are running text beyond doubt. */
    public boolean isProse() {
        return isTexts() && prose >= 0.5;
    }

    /** Whether people do not read the values: numbers, dates, addresses. */
    public boolean isData() {
        return filled > 0 && numbers + addresses >= 0.7;
    }
}
