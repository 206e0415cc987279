package org.glossgraph.glossary.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Passage;
import org.glossgraph.text.LangString;

/**
 * The texts of an entry. For each language the definition is what is called so; else the scope
 * note, else any other note.
 *
 * @param definitions one for each language, the file's own first
 * @param scopeNotes the scope notes that are not the definition
 * @param notes the other notes
 * @param examples the examples in the language of the first definition
 * @param otherExamples those in other languages
 */
record EntryTexts(
        List<Definition> definitions,
        List<LangString> scopeNotes,
        List<LangString> notes,
        List<Passage> examples,
        List<LangString> otherExamples) {

    /** Reads the texts of entries of one file. */
    record Reader(Texts texts, String lang) {
        /**
         * The texts of an entry.
         *
         * @param line the line of the entry, for texts whose line is not known
         */
        EntryTexts of(Description entry, int line) {
            Map<String, List<Passage>> definitions = new LinkedHashMap<>();
            UnaryOperator<Texts.Text> lined = text -> text.from(line);
            define(all(entry, Meaning.DEFINITION, lined), definitions);
            List<LangString> scopeNotes =
                    define(all(entry, Meaning.SCOPE_NOTE, lined), definitions);
            List<LangString> notes = define(all(entry, Meaning.NOTE, lined), definitions);
            List<Definition> sorted = new ArrayList<>();
            definitions.forEach((each, passages) -> sorted.add(new Definition(each, passages)));
            sorted.sort(Comparator.comparing(each -> !each.lang().equals(lang)));
            String own = sorted.isEmpty() ? lang : sorted.get(0).lang();
            List<Texts.Text> examples = all(entry, Meaning.EXAMPLE, lined);
            return new EntryTexts(
                    sorted,
                    scopeNotes,
                    notes,
                    examples.stream()
                            .filter(each -> each.lang().equals(own))
                            .map(Texts.Text::passage)
                            .toList(),
                    examples.stream()
                            .filter(each -> !each.lang().equals(own))
                            .map(Texts.Text::said)
                            .toList());
        }

        private List<Texts.Text> all(
                Description entry, Meaning meaning, UnaryOperator<Texts.Text> lined) {
            Set<LangString> seen = new HashSet<>();
            return texts.of(entry, meaning).stream()
                    .filter(each -> seen.add(each.said()))
                    .map(lined)
                    .toList();
        }

        /** Takes texts for definitions in languages that have none yet; the rest is given back. */
        private static List<LangString> define(
                List<Texts.Text> texts, Map<String, List<Passage>> definitions) {
            Set<String> defined = Set.copyOf(definitions.keySet());
            List<LangString> rest = new ArrayList<>();
            for (Texts.Text text : texts) {
                if (defined.contains(text.lang())) {
                    rest.add(text.said());
                } else {
                    definitions
                            .computeIfAbsent(text.lang(), any -> new ArrayList<>())
                            .addAll(Wording.passages(text.said().text(), text.line()));
                }
            }
            return rest;
        }
    }

    /** The definition in the first language; empty for none. */
    String definition() {
        return definitions.isEmpty() ? "" : definitions.get(0).text();
    }
}
