package org.glossgraph.glossary.syntax.rst;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A directive.
 *
 * @param name its name, without the domain of Sphinx
 * @param argument what stands behind the name
 * @param options its options by name
 * @param first the index of its first line
 * @param end the index behind its last line
 */
record Directive(String name, String argument, Map<String, String> options, int first, int end) {
    private static final Pattern START =
            Pattern.compile("\\.\\. +(\\w[\\w.+:-]{0,60}?) ?::(?:\\s+(.*))?");
    private static final Pattern OPTION = Pattern.compile(":(\\w[\\w-]{0,60}):(?:\\s+(.*))?");

    /** Keeps its own copy of the options. */
    Directive {
        options = Map.copyOf(options);
    }

    /** The directive between two indices, if there is one; its options are taken off the lines. */
    static Optional<Directive> at(Lines lines, int first, int end) {
        Matcher start = START.matcher(lines.get(first).text());
        if (!start.matches()) {
            return Optional.empty();
        }
        String name = start.group(1).toLowerCase(Locale.ROOT);
        String argument = Optional.ofNullable(start.group(2)).orElse("");
        Map<String, String> options = new HashMap<>();
        for (int i = first + 1; i < end && !lines.get(i).isBlank(); i++) {
            Matcher option = OPTION.matcher(lines.get(i).text());
            if (!option.matches()) {
                break;
            }
            options.put(option.group(1), Optional.ofNullable(option.group(2)).orElse(""));
            lines.set(i, lines.get(i).cleared());
        }
        String local = name.substring(name.lastIndexOf(':') + 1);
        return Optional.of(new Directive(local, argument.strip(), options, first, end));
    }

    /** The value of an option that is a small number; 0 for none. */
    int number(String option) {
        String value = options.getOrDefault(option, "");
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    }

    /** The lines below the first. */
    Region content(Lines lines) {
        return lines.region(first + 1, end);
    }

    /** The lines below the first, and what stands on it behind the name. */
    Region whole(Lines lines) {
        Region content = content(lines);
        Line line = lines.get(first);
        lines.set(
                first,
                argument.isEmpty()
                        ? line.cleared()
                        : new Line(line.number(), content.indent(), argument));
        return new Region(first, end, content.indent());
    }
}
