package org.glossgraph.glossary.syntax.asciidoc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attributes of a document: those that it sets, and the characters that have a name. */
final class Attributes {
    private static final Pattern ENTRY =
            Pattern.compile("^:(!?)(\\w[\\w-]{0,99})(!?):(?:[ \\t]+(.*))?$");
    private static final Map<String, String> CHARACTERS =
            Map.ofEntries(
                    Map.entry("empty", ""),
                    Map.entry("blank", ""),
                    Map.entry("sp", " "),
                    Map.entry("nbsp", " "),
                    Map.entry("zwsp", ""),
                    Map.entry("wj", ""),
                    Map.entry("apos", "'"),
                    Map.entry("quot", "\""),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"),
                    Map.entry("deg", "°"),
                    Map.entry("plus", "+"),
                    Map.entry("brvbar", "¦"),
                    Map.entry("vbar", "|"),
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("startsb", "["),
                    Map.entry("endsb", "]"),
                    Map.entry("caret", "^"),
                    Map.entry("asterisk", "*"),
                    Map.entry("tilde", "~"),
                    Map.entry("backslash", "\\"),
                    Map.entry("backtick", "`"),
                    Map.entry("two-colons", "::"),
                    Map.entry("two-semicolons", ";;"),
                    Map.entry("cpp", "C++"),
                    Map.entry("pp", "++"));

    /** A longer value is none that stands for words in a text. */
    private static final int LONGEST = 2_000;

    private final Map<String, String> values = new HashMap<>();
    private long budget;

    /**
     * No attributes but the characters.
     *
     * @param budget how many characters values may add to the text in all
     */
    Attributes(long budget) {
        this.budget = budget;
    }

    /** Whether a line sets or unsets an attribute. */
    static boolean isEntry(String line) {
        return line.startsWith(":") && ENTRY.matcher(line).matches();
    }

    /** Does what such a line says. */
    void apply(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            return;
        }
        boolean unset = !entry.group(1).isEmpty() || !entry.group(3).isEmpty();
        String value = entry.group(4) == null ? "" : substituted(entry.group(4).strip());
        if (unset) {
            values.remove(entry.group(2));
        } else if (value.length() <= LONGEST) {
            values.put(entry.group(2), value);
        }
    }

    boolean isSet(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    /** A line with the values for the names in braces; one that is not set stays as it is. */
    String substituted(String line) {
        int open = line.indexOf('{');
        if (open < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder(line.length());
        int done = 0;
        while (open >= 0) {
            int end = nameEnd(line, open + 1);
            boolean name = end > open + 1 && end < line.length() && line.charAt(end) == '}';
            boolean escaped = open > 0 && line.charAt(open - 1) == '\\';
            text.append(line, done, name && escaped ? open - 1 : open);
            String literal = line.substring(open, name ? end + 1 : open + 1);
            text.append(name && !escaped ? value(literal, line.substring(open + 1, end)) : literal);
            done = open + literal.length();
            open = line.indexOf('{', done);
        }
        return text.append(line, done, line.length()).toString();
    }

    private String value(String literal, String name) {
        String value = values.getOrDefault(name, CHARACTERS.get(name));
        if (value == null || value.length() > budget) {
            return literal;
        }
        budget -= value.length();
        return value;
    }

    private static int nameEnd(String line, int from) {
        int end = from;
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end))
                        || line.charAt(end) == '-'
                        || line.charAt(end) == '_')) {
            end++;
        }
        return end;
    }
}
