package org.glossgraph.glossary.lang;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.text.LangString;

/** The language of those texts of a glossary that do not say theirs. */
public final class EntryLanguages {
    private static final int MOST = 100;
    private static final int LONGEST = 400;

    private EntryLanguages() {}

    /** The beginnings of some such definitions from all over a glossary. */
    public static String sample(List<Entry> entries) {
        List<Definition> open =
                entries.stream()
                        .flatMap(entry -> entry.definitions().stream())
                        .filter(definition -> definition.lang().isEmpty())
                        .toList();
        StringBuilder sample = new StringBuilder();
        for (int i = 0; i < Math.min(MOST, open.size()); i++) {
            int at = (int) ((long) i * open.size() / Math.min(MOST, open.size()));
            String text = open.get(at).text();
            sample.append(text, 0, Math.min(LONGEST, text.length())).append('\n');
        }
        return sample.toString();
    }

    /**
     * The entries with a language on each label and definition. Where another text of the entry
     * already has that language, and only one may have it, the text stays without.
     */
    public static List<Entry> filled(List<Entry> entries, String lang) {
        return entries.stream().map(entry -> filled(entry, lang)).toList();
    }

    private static Entry filled(Entry entry, String lang) {
        String preferred = free(lang, entry.prefLabels(), LangString::lang);
        String defined = free(lang, entry.definitions(), Definition::lang);
        return entry.withTexts(
                label -> in(label, preferred),
                label -> in(label, lang),
                text -> text.lang().isEmpty() ? new Definition(defined, text.passages()) : text);
    }

    private static LangString in(LangString label, String lang) {
        return label.lang().isEmpty() ? new LangString(label.text(), lang) : label;
    }

    private static <T> String free(String lang, List<T> texts, Function<T, String> langOf) {
        Set<String> taken = texts.stream().map(langOf).collect(Collectors.toSet());
        return taken.contains(lang) ? "" : lang;
    }
}
