package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.glossgraph.glossary.layout.Shape;

/**
 * Splits the values of a field that hold several names: at line ends, bars or semicolons where the
 * field uses them, else at commas, and there only where names stand between them.
 */
final class CellList {
    private static final int MOST_WORDS = 5;
    private static final List<Pattern> SEPARATORS =
            List.of(
                    Pattern.compile("\\s*\\n\\s*"),
                    Pattern.compile("\\s*[|｜]+\\s*"),
                    Pattern.compile("\\s*[;；]\\s*"),
                    Pattern.compile("\\s*[•·‣]\\s*"));
    private static final Pattern COMMA = Pattern.compile("\\s*[,，、،]\\s*");
    private static final Pattern NUMBERED = Pattern.compile("\\d[,.]\\d");
    private static final Pattern BRACKETED =
            Pattern.compile("^[\\[{(](.*)[\\]})]$", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("^(?:[-*+]\\s+|#)");
    private static final Pattern QUOTES = Pattern.compile("^[\"'“‘«„]+|[\"'”’»“]+$");
    private static final Pattern GLOSS = Pattern.compile("\\s+[-–—]\\s+|—|:\\s+");

    private final Pattern separator;
    private final Predicate<String> known;

    /**
     * Splits the values of one field.
     *
     * @param values all of them, which show what stands between their parts
     * @param known whether a text is the name of an entry
     */
    CellList(List<String> values, Predicate<String> known) {
        this.separator =
                SEPARATORS.stream()
                        .filter(
                                each ->
                                        values.stream()
                                                .anyMatch(
                                                        value ->
                                                                each.matcher(value.strip()).find()))
                        .findFirst()
                        .orElse(COMMA);
        this.known = known;
    }

    /** Whether a value has a comma of any script in it. */
    static boolean mayHoldSeveral(String value) {
        return COMMA.matcher(value).find();
    }

    /** The names in a value. */
    List<String> names(String value) {
        String bare = value.strip();
        if (known.test(bare) || bare.length() > 2_000) {
            return List.of(bare);
        }
        var bracketed = BRACKETED.matcher(bare);
        if (bracketed.matches() && bare.indexOf(bare.charAt(0), 1) < 0) {
            bare = bracketed.group(1).strip();
        }
        List<String> parts = parts(bare);
        return parts.stream().map(CellList::clean).filter(part -> !part.isEmpty()).toList();
    }

    private List<String> parts(String value) {
        List<String> parts = outsideBrackets(value, COMMA);
        if (separator != COMMA) {
            boolean known = parts.size() > 1 && parts.stream().allMatch(this.known);
            return known ? parts : outsideBrackets(value, separator);
        }
        boolean names =
                parts.stream().allMatch(part -> words(part) <= MOST_WORDS)
                        && !NUMBERED.matcher(value).find()
                        && !isInverted(parts)
                        && !goesOn(parts);
        long certain = parts.stream().filter(known).count();
        return names || (2 * certain >= parts.size() && certain > 0) ? parts : List.of(value);
    }

    /** Whether small words follow a large one: a phrase with a comma in it, not several names. */
    private static boolean goesOn(List<String> parts) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        boolean large = first.codePoints().limit(1).anyMatch(Character::isUpperCase);
        boolean acronym = first.chars().noneMatch(Character::isLowerCase);
        return large && !acronym && words(last) > 2 && Shape.startsSmall(last);
    }

    /** Whether two parts are one name turned round: {@code analysis, bivariate}. */
    private boolean isInverted(List<String> parts) {
        return parts.size() == 2 && known.test(parts.get(1) + " " + parts.get(0));
    }

    private static List<String> outsideBrackets(String value, Pattern separator) {
        List<String> parts = new ArrayList<>();
        var matcher = separator.matcher(value);
        int from = 0;
        int counted = 0;
        int depth = 0;
        while (matcher.find()) {
            for (; counted < matcher.start(); counted++) {
                char c = value.charAt(counted);
                depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
            }
            if (depth <= 0) {
                parts.add(value.substring(from, matcher.start()));
                from = matcher.end();
            }
        }
        parts.add(value.substring(from));
        return parts;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : (int) Arrays.stream(text.strip().split("\\s+")).count();
    }

    private static String clean(String part) {
        String bare = MARK.matcher(part.strip()).replaceFirst("");
        return QUOTES.matcher(bare).replaceAll("").strip().replaceAll("[.,;]+$", "").strip();
    }

    /** The name at the beginning of a text that goes on to say something about it. */
    String withoutGloss(String name) {
        if (known.test(name)) {
            return name;
        }
        String first = GLOSS.split(name, 2)[0].strip();
        return known.test(first) || words(first) <= MOST_WORDS ? first : name;
    }
}
