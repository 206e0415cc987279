package org.glossgraph.glossary.field;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Languages by their codes, and by their names in the languages that glossaries are written in. */
public final class Languages {
    private static final Set<String> CODES =
            Arrays.stream(Locale.getISOLanguages())
                    .filter(code -> code.length() == 2)
                    .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries())
                    .map(code -> code.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> THREE_LETTERS = threeLetters();
    private static final Map<String, String> SCRIPTS =
            Map.of(
                    "hans", "hans",
                    "hant", "hant",
                    "latn", "latn",
                    "cyrl", "cyrl",
                    "chs", "hans",
                    "cht", "hant");

    /** Codes that are common words of English, or of what tables are headed with. */
    private static final Set<String> WORDS =
            Set.of(
                    "id", "no", "is", "it", "or", "so", "to", "my", "as", "am", "be", "he", "hi",
                    "in", "an", "do", "se", "de", "en", "la", "et", "nr");

    private static final List<String> DISPLAYED_IN =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "zh", "ja", "ko", "ar");

    private Languages() {}

    /**
     * The tag that a code stands for: {@code en}, {@code pt_BR}, {@code zh-Hans}, {@code deu}.
     *
     * @param code letters with hyphens, underscores or blanks between them, in any case
     */
    public static Optional<String> ofCode(String code) {
        String[] parts = code.strip().toLowerCase(Locale.ROOT).split("[-_ ]", -1);
        String language = THREE_LETTERS.getOrDefault(parts[0], parts[0]);
        if (!CODES.contains(language) || parts.length > 3) {
            return Optional.empty();
        }
        StringBuilder tag = new StringBuilder(language);
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            if (!COUNTRIES.contains(part) && !SCRIPTS.containsKey(part)) {
                return Optional.empty();
            }
            tag.append('-').append(SCRIPTS.getOrDefault(part, part));
        }
        return Optional.of(tag.toString());
    }

    /**
     * The tag of the language with this name: {@code German}, {@code Deutsch}, {@code немецкий}.
     */
    public static Optional<String> ofName(String name) {
        return Optional.ofNullable(Names.TAGS.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** Whether a code is a word as well, so that other codes must stand beside it. */
    static boolean isWord(String code) {
        return WORDS.contains(code.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> threeLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String code : CODES) {
            codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        codes.putAll(
                Map.of(
                        "ger", "de", "fre", "fr", "dut", "nl", "chi", "zh", "cze", "cs", "gre",
                        "el"));
        return Map.copyOf(codes);
    }

    /** The names of languages, from CLDR; made when first asked for. */
    private static final class Names {
        private static final Map<String, String> TAGS = tags();

        private Names() {}

        private static Map<String, String> tags() {
            Map<String, String> tags = new HashMap<>();
            for (String code : CODES) {
                add(tags, code, code);
                DISPLAYED_IN.forEach(in -> add(tags, code, in));
            }
            for (String code : List.of("zh-hans", "zh-hant", "pt-br", "en-gb", "en-us")) {
                DISPLAYED_IN.forEach(in -> add(tags, code, in));
                add(tags, code, code);
            }
            tags.putAll(
                    Map.of(
                            "simplified", "zh-hans",
                            "simplified chinese", "zh-hans",
                            "traditional", "zh-hant",
                            "traditional chinese", "zh-hant",
                            "mandarin", "zh",
                            "castellano", "es",
                            "castilian", "es",
                            "farsi", "fa"));
            tags.keySet().removeIf(name -> name.length() < 2);
            return Map.copyOf(tags);
        }

        private static void add(Map<String, String> tags, String code, String in) {
            ULocale shown = ULocale.forLanguageTag(in);
            String name = ULocale.forLanguageTag(code).getDisplayNameWithDialect(shown);
            String lower = name.toLowerCase(Locale.ROOT).replaceAll("[()（）]", " ").strip();
            if (!lower.equals(code)) {
                tags.putIfAbsent(lower.replaceAll("\\s+", " "), code);
            }
        }
    }
}
