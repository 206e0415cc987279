package org.glossgraph.glossary.syntax.latex;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language that a document sets by the names of babel and polyglossia. */
final class Languages {
    private static final int SAMPLE = 50_000;
    private static final Pattern MAIN =
            Pattern.compile("\\\\set(?:main|default)language(?:\\[[^\\]]{0,200}\\])?\\{(\\w+)\\}");
    private static final Pattern BABEL =
            Pattern.compile("\\\\usepackage\\[([^\\]]{1,300})\\]\\{babel\\}");
    private static final Pattern CLASS =
            Pattern.compile("\\\\documentclass\\[([^\\]]{1,500})\\]\\{");
    private static final Pattern EXPLICIT = Pattern.compile("main\\s*=\\s*(\\w+)");
    private static final Map<String, String> TAGS =
            Map.ofEntries(
                    Map.entry("english", "en"),
                    Map.entry("american", "en"),
                    Map.entry("usenglish", "en"),
                    Map.entry("british", "en"),
                    Map.entry("ukenglish", "en"),
                    Map.entry("german", "de"),
                    Map.entry("ngerman", "de"),
                    Map.entry("austrian", "de"),
                    Map.entry("naustrian", "de"),
                    Map.entry("french", "fr"),
                    Map.entry("francais", "fr"),
                    Map.entry("frenchb", "fr"),
                    Map.entry("spanish", "es"),
                    Map.entry("catalan", "ca"),
                    Map.entry("italian", "it"),
                    Map.entry("portuguese", "pt"),
                    Map.entry("portuges", "pt"),
                    Map.entry("brazil", "pt"),
                    Map.entry("brazilian", "pt"),
                    Map.entry("dutch", "nl"),
                    Map.entry("polish", "pl"),
                    Map.entry("czech", "cs"),
                    Map.entry("slovak", "sk"),
                    Map.entry("slovene", "sl"),
                    Map.entry("croatian", "hr"),
                    Map.entry("hungarian", "hu"),
                    Map.entry("magyar", "hu"),
                    Map.entry("romanian", "ro"),
                    Map.entry("russian", "ru"),
                    Map.entry("ukrainian", "uk"),
                    Map.entry("bulgarian", "bg"),
                    Map.entry("greek", "el"),
                    Map.entry("turkish", "tr"),
                    Map.entry("swedish", "sv"),
                    Map.entry("danish", "da"),
                    Map.entry("norsk", "no"),
                    Map.entry("nynorsk", "nn"),
                    Map.entry("finnish", "fi"),
                    Map.entry("estonian", "et"),
                    Map.entry("vietnamese", "vi"),
                    Map.entry("arabic", "ar"),
                    Map.entry("hebrew", "he"));

    private Languages() {}

    /** The main language of a source; of several in a list, babel takes the last. */
    static Optional<String> main(String source) {
        String sample = source.substring(0, Math.min(source.length(), SAMPLE));
        return List.of(MAIN, BABEL, CLASS).stream()
                .flatMap(pattern -> last(pattern, sample).stream())
                .findFirst();
    }

    private static Optional<String> last(Pattern pattern, String sample) {
        Matcher matcher = pattern.matcher(sample);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Matcher explicit = EXPLICIT.matcher(matcher.group(1));
        String names = explicit.find() ? explicit.group(1) : matcher.group(1);
        return Arrays.stream(names.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .flatMap(name -> Optional.ofNullable(TAGS.get(name)).stream())
                .reduce((first, second) -> second);
    }
}
