package org.glossgraph.concept.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossgraph.glossary.Entry;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;

/**
 * An entry with its names.
 *
 * @param glossary the name of its glossary
 * @param entry the entry
 * @param headwords its headwords, one for each language; for a headless entry the opening words
 * @param others its other names, from the heading
 * @param expansion what the headword is short for, where the definition opens with that
 */
public record Named(
        String glossary,
        Entry entry,
        List<LangString> headwords,
        List<LangString> others,
        Optional<LangString> expansion) {

    static Named of(String glossary, String lang, Entry entry) {
        List<LangString> headwords = new ArrayList<>(entry.prefLabels());
        String text = entry.definition().map(definition -> definition.text()).orElse("");
        if (headwords.isEmpty()) {
            String name =
                    OpeningWords.name(text).or(() -> firstOf(entry)).orElse(entry.place() + "");
            headwords.add(new LangString(name, lang));
        }
        LangString head = headwords.get(0);
        Optional<LangString> expansion =
                OpeningWords.expansion(head.text(), text)
                        .map(phrase -> new LangString(phrase, head.lang()));
        return new Named(glossary, entry, headwords, entry.altLabels(), expansion);
    }

    private static Optional<String> firstOf(Entry entry) {
        return Optional.of(entry.heading()).filter(heading -> !heading.isBlank());
    }

    /** The keys under which the headwords are equal to others. */
    List<String> headKeys() {
        return headwords.stream().map(label -> key(label.text())).distinct().toList();
    }

    /** The keys of all other names. */
    List<String> otherKeys() {
        List<String> keys = new ArrayList<>();
        others.forEach(label -> keys.add(key(label.text())));
        expansion.ifPresent(label -> keys.add(key(label.text())));
        keys.removeAll(headKeys());
        return keys.stream().distinct().toList();
    }

    /** A name without article, blanks, hyphens, case and number; itself where nothing is left. */
    public static String key(String name) {
        String bare = name.strip();
        String lower = bare.toLowerCase(Locale.ROOT);
        for (String article : List.of("the ", "an ", "a ")) {
            if (lower.startsWith(article)) {
                bare = bare.substring(article.length());
                break;
            }
        }
        String solid = NormalForm.solid(bare);
        return solid.isEmpty() ? bare : solid;
    }
}
