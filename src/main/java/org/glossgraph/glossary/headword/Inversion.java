package org.glossgraph.glossary.headword;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a name that an index has under its noun the right way round: {@code tide, ebbing}. */
final class Inversion {
    private static final Pattern INVERTED =
            Pattern.compile(
                    "^([^\\s,()]+(?: [^\\s,()]+){0,2}),\\s+([^\\s,()]+(?: [^\\s,()]+){0,2})$");
    private static final Pattern ADJECTIVE =
            Pattern.compile(
                    "(?i).*\\p{L}{2}(?:al|ic|ive|ary|ate|ous|ed|ing|ful|less|able|ible|ian|ese|ular)");
    private static final int OPENING = 300;
    private static final int SHORTEST_STEM = 4;

    private Inversion() {}

    /**
     * The name in its natural order, if the heading has it inverted: the definition says so, or
     * what stands behind the comma can only be an adjective.
     */
    static Optional<String> natural(String heading, String definition) {
        Matcher matcher = INVERTED.matcher(heading);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String natural = matcher.group(2) + " " + matcher.group(1);
        String opening = definition.substring(0, Math.min(OPENING, definition.length()));
        boolean said = opening.toLowerCase(Locale.ROOT).contains(natural.toLowerCase(Locale.ROOT));
        boolean adjective =
                !isVariant(matcher.group(1), matcher.group(2))
                        && matcher.group(2).indexOf(' ') < 0
                        && ADJECTIVE.matcher(matcher.group(2)).matches()
                        && !ADJECTIVE.matcher(matcher.group(1)).matches();
        return said || adjective ? Optional.of(natural) : Optional.empty();
    }

    /** Whether two words begin alike: {@code fermentation, fermenting} is no inverted name. */
    private static boolean isVariant(String noun, String other) {
        String one = noun.toLowerCase(Locale.ROOT);
        String two = other.toLowerCase(Locale.ROOT);
        int stem = Math.max(SHORTEST_STEM, Math.min(one.length(), two.length()) / 2);
        return two.length() >= stem && one.startsWith(two.substring(0, stem));
    }
}
