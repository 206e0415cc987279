package org.glossgraph.glossary.lang;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How likely a text is in each language.
 *
 * @param script the script that most of the text is in
 * @param letters how much of a text there is: its letters in that script
 * @param byTag the likelihoods of the languages, from 0 to 1
 */
record Likelihoods(UnicodeScript script, int letters, Map<String, Double> byTag) {
    /**
     * So many letters tell languages of one script apart: of a hundred at a time cut out of
     * glossaries, 3 in 1,000 were taken for another language, of two hundred none in 850.
     */
    private static final int ENOUGH = 120;

    /** A script of one language tells it at once; some letters may be a quotation. */
    private static final int ENOUGH_OF_SCRIPT = 20;

    /** Of fewer letters, no language of their script is out of the question. */
    private static final int FEW = 60;

    private static final double SURE = 0.9999;
    private static final double POSSIBLE = 0.01;
    private static final int LONGEST = 10_000;

    private static final Set<UnicodeScript> SHARED =
            Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private static final Pattern NO_PROSE =
            Pattern.compile(
                    "`[^`\\n]{1,200}`|\\$[^$\\n]{1,200}\\$|\\b(?:https?://|www\\.)\\S{1,300}");

    /** Keeps its own copy of the map. */
    Likelihoods {
        byTag = Map.copyOf(byTag);
    }

    /** The likelihoods of the languages of a text, of which the beginning is enough. */
    static Likelihoods of(String text) {
        String prose =
                NO_PROSE.matcher(text.substring(0, Math.min(LONGEST, text.length())))
                        .replaceAll(" ");
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        prose.codePoints()
                .filter(point -> Character.isLetter(point) && !SHARED.contains(script(point)))
                .forEach(point -> scripts.merge(script(point), 1, Integer::sum));
        Optional<Map.Entry<UnicodeScript, Integer>> most =
                scripts.entrySet().stream().max(Map.Entry.comparingByValue());
        return most.map(script -> of(prose, script.getKey(), script.getValue()))
                .orElseGet(() -> new Likelihoods(UnicodeScript.LATIN, 0, Map.of()));
    }

    private static Likelihoods of(String prose, UnicodeScript script, int letters) {
        StringBuilder own = new StringBuilder();
        prose.codePoints()
                .map(point -> script(point) == script ? point : ' ')
                .forEach(own::appendCodePoint);
        return Profiles.of(script)
                .map(
                        profiles ->
                                new Likelihoods(
                                        script, letters, profiles.likelihoods(own.toString())))
                .orElseGet(() -> new Likelihoods(script, letters, ofScript(script, prose)));
    }

    /** Kana and Han characters are one script: Japanese writes both. */
    private static UnicodeScript script(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return switch (script) {
            case HIRAGANA, KATAKANA -> UnicodeScript.HAN;
            default -> script;
        };
    }

    /** The language that is written in a script, the likeliest where there are several. */
    private static Map<String, Double> ofScript(UnicodeScript script, String prose) {
        boolean kana =
                prose.codePoints().anyMatch(p -> UnicodeScript.of(p) == UnicodeScript.HIRAGANA);
        if (script == UnicodeScript.HAN) {
            return Map.of(kana ? "ja" : "zh", 1.0);
        }
        String code = UScript.getShortName(UScript.getCodeFromName(script.name()));
        return Map.of(ULocale.addLikelySubtags(new ULocale("und_" + code)).getLanguage(), 1.0);
    }

    /** The language of the text, where there is no doubt. */
    Optional<String> sure() {
        int enough = byTag.size() == 1 ? ENOUGH_OF_SCRIPT : ENOUGH;
        return byTag.entrySet().stream()
                .filter(each -> letters >= enough && each.getValue() >= SURE)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The likeliest language, where the script is not the one that most languages share. */
    Optional<String> likeliest() {
        Map<String, Double> all = letters < FEW && byTag.size() > 1 ? ofScript(script, "") : byTag;
        return all.entrySet().stream()
                .filter(any -> script != UnicodeScript.LATIN)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Whether the text may be in a language. */
    boolean allows(String tag) {
        double least = letters < FEW ? 0 : POSSIBLE;
        return byTag.isEmpty() || (byTag.containsKey(tag) && byTag.get(tag) >= least);
    }
}
