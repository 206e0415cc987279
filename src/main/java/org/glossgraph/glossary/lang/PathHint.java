package org.glossgraph.glossary.lang;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The language that a path names: {@code terms.de.md}, {@code glossary_fr.md}, {@code es/a.md}. */
final class PathHint {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern PARTS = Pattern.compile("[/._-]");

    private PathHint() {}

    /** The language named last, whose parts stand nearest to the file. */
    static Optional<String> of(String source) {
        List<String> parts = Arrays.asList(PARTS.split(source));
        for (int i = parts.size() - 1; i >= 0; i--) {
            String part = parts.get(i).toLowerCase(Locale.ROOT);
            boolean extension = i == parts.size() - 1 && i > 0;
            if (!extension && LANGUAGES.contains(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
