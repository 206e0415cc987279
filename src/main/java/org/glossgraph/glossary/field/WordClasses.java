package org.glossgraph.glossary.field;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts of speech, which a field called {@code type} or {@code class} may hold. */
final class WordClasses {
    private static final Set<String> NAMES =
            Set.of("noun", "verb", "adjective", "adverb", "n", "v", "adj", "adv", "phrase");

    private WordClasses() {}

    /** Whether values are nothing else; blank ones do not count. */
    static boolean are(List<String> values) {
        return !values.isEmpty() && values.stream().allMatch(WordClasses::isOne);
    }

    private static boolean isOne(String value) {
        String name = value.toLowerCase(Locale.ROOT).replace(".", "").strip();
        return name.isEmpty() || NAMES.contains(name);
    }
}
