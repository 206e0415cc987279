package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * How the rows of a text are written.
 *
 * @param delimiter the sign between cells
 * @param backslash whether a quote inside a cell is written with a backslash, not doubled
 * @param spaced whether blanks stand between a delimiter and a quote
 * @param width how many cells most rows have
 */
record Dialect(char delimiter, boolean backslash, boolean spaced, int width) {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int SAMPLE_ROWS = 300;
    private static final int SAMPLE = 300_000;
    private static final double PREFERENCE = 1.1;
    private static final Pattern STATED = Pattern.compile("(?i)\\A\"?sep=(.)\"?[ \\t]*(?:\\n|\\z)");
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?im)^#separator:[ \\t]*(\\S+)[ \\t]*$");
    private static final Map<String, Character> NAMES =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|', "colon", ':');

    /**
     * The dialect of a text.
     *
     * @param usual the delimiter that its kind of file has as a rule
     */
    static Dialect of(String text, char usual) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        boolean backslash = sample.contains("\\\"") && !sample.contains("\"\"");
        Optional<Character> stated = stated(sample);
        if (stated.isPresent()) {
            int width = usualCount(counts(sample, stated.get(), backslash));
            return new Dialect(stated.get(), backslash, spaced(sample, stated.get()), width);
        }
        char best = usual;
        double bestScore = 0;
        for (char delimiter : DELIMITERS) {
            double score = score(counts(sample, delimiter, backslash));
            double weighted = delimiter == usual ? PREFERENCE * score : score;
            if (weighted > bestScore) {
                best = delimiter;
                bestScore = weighted;
            }
        }
        int width = usualCount(counts(sample, best, backslash));
        return new Dialect(best, backslash, spaced(sample, best), width);
    }

    private static boolean spaced(String sample, char delimiter) {
        String sign = Pattern.quote(String.valueOf(delimiter));
        return Pattern.compile("(?m)^[^\"\\n]{0,400}" + sign + " +\"(?!\")").matcher(sample).find();
    }

    /** The delimiter that a spreadsheet or a card program writes on the first line. */
    private static Optional<Character> stated(String sample) {
        Matcher sep = STATED.matcher(sample);
        if (sep.find()) {
            return Optional.of(sep.group(1).charAt(0));
        }
        Matcher directive = DIRECTIVE.matcher(sample);
        if (sample.startsWith("#") && directive.find()) {
            String name = directive.group(1).toLowerCase(Locale.ROOT);
            return Optional.ofNullable(NAMES.get(name))
                    .or(() -> Optional.of(name.charAt(0)).filter(c -> name.length() == 1));
        }
        return Optional.empty();
    }

    /** How many cells each row of a sample has; quotes count where a cell begins with them. */
    private static List<Integer> counts(String sample, char delimiter, boolean backslash) {
        List<Integer> counts = new ArrayList<>();
        int cells = 1;
        int rowStart = 0;
        boolean quoted = false;
        boolean cellStart = true;
        for (int i = 0; i < sample.length() && counts.size() < SAMPLE_ROWS; i++) {
            char c = sample.charAt(i);
            if (quoted) {
                boolean escaped = backslash && i > 0 && sample.charAt(i - 1) == '\\';
                quoted = c != '"' || escaped;
            } else if (c == '"' && (cellStart || (i > 0 && sample.charAt(i - 1) == '"'))) {
                quoted = true;
            } else if (c == '\n') {
                if (i > rowStart) {
                    counts.add(cells);
                }
                rowStart = i + 1;
                cells = 1;
            } else if (c == delimiter) {
                cells++;
            }
            cellStart = c == delimiter || c == '\n' || (cellStart && c == ' ');
        }
        if (rowStart < sample.length() && counts.size() < SAMPLE_ROWS) {
            counts.add(cells);
        }
        return counts;
    }

    /** The share of rows with the usual number of cells, if there are several in a row. */
    private static double score(List<Integer> counts) {
        int usual = usualCount(counts);
        long alike = counts.stream().filter(count -> count == usual).count();
        return usual < 2 ? 0 : (double) alike / counts.size();
    }

    private static int usualCount(List<Integer> counts) {
        Map<Integer, Integer> tally = new HashMap<>();
        counts.forEach(count -> tally.merge(count, 1, Integer::sum));
        return tally.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** The format for whole rows. */
    CSVFormat format() {
        CSVFormat.Builder format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .setIgnoreSurroundingSpaces(spaced);
        return (backslash ? format.setEscape('\\') : format).get();
    }

    /** The format for a row whose quotes do not match: they are signs like others. */
    CSVFormat unquoted() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote(null)
                .setIgnoreEmptyLines(false)
                .get();
    }
}
