package org.glossgraph.web.data;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.export.MapRequest.Show;
import org.glossgraph.web.route.Advice;
import org.glossgraph.web.route.Refused;
import org.glossgraph.web.route.Visit;

/**
 * Reads parameters that have values of a kind; one that is empty counts as left out. Any other
 * value is refused with a sentence that names the parameter, the value, and what is allowed.
 */
final class Parameters {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern FRACTION = Pattern.compile("0(\\.[0-9]{1,6})?|1(\\.0{1,6})?");
    private static final int LONGEST = 40;

    private Parameters() {}

    /** A whole number of at most six digits, not below the least. */
    static Optional<Integer> number(Visit visit, String name, int least) {
        String value = visit.parameter(name);
        if (value.isEmpty()) {
            return Optional.empty();
        } else if (!WHOLE.matcher(value).matches() || Integer.parseInt(value) < least) {
            throw wrong(name, value, "a whole number from " + least + " to 999999");
        }
        return Optional.of(Integer.parseInt(value));
    }

    /** A number from 0 to 1; 0 where there is none. */
    static double fraction(Visit visit, String name) {
        String value = visit.parameter(name);
        if (value.isEmpty()) {
            return 0;
        } else if (!FRACTION.matcher(value).matches()) {
            throw wrong(name, value, "a number from 0 to 1, as 0.75");
        }
        return Double.parseDouble(value);
    }

    /** What a map shows of a concept; what is around it where nothing is said. */
    static Show show(Visit visit, String name) {
        String value = visit.parameter(name);
        return value.isEmpty()
                ? Show.AROUND
                : Show.of(value).orElseThrow(() -> wrong(name, value, "one of " + shows()));
    }

    private static String shows() {
        return Stream.of(Show.values()).map(Show::word).collect(Collectors.joining(", "));
    }

    private static Refused wrong(String name, String value, String allowed) {
        String sentence =
                "The parameter %s is “%s”; it must be %s.".formatted(name, shown(value), allowed);
        return new Refused(400, Advice.unknown(sentence, ""));
    }

    /** A value as a sentence can hold it: short, and without what controls the display. */
    private static String shown(String value) {
        String line = value.replaceAll("\\p{C}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
