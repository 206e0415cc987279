package org.glossgraph.glossary;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.glossgraph.text.LangString;

/**
 * One entry of a glossary, as its author wrote it. Nothing here is inferred from other entries.
 *
 * @param place the line of the headword (of the definition, where the headword is lost)
 * @param heading the heading as written, without markup; empty where it is lost
 * @param prefLabels the headword, at most one for each language, the glossary's own first; empty
 *     for a headless entry
 * @param altLabels other names that the heading gives
 * @param definitions what it means, at most one for each language, the glossary's own first
 * @param examples its examples, in order
 * @param section the section of the glossary it stands in; empty for none
 * @param references the entries and addresses it points at, in order
 * @param kind what sort of entry it is
 * @param authority what a vocabulary says of it beyond that
 */
public record Entry(
        Place place,
        String heading,
        List<LangString> prefLabels,
        List<LangString> altLabels,
        List<Definition> definitions,
        List<Passage> examples,
        String section,
        List<Reference> references,
        Kind kind,
        Authority authority) {

    /** The sorts of entries. */
    public enum Kind {
        /** A headword with a text. */
        ENTRY,
        /** A headword that only points at another. */
        ALIAS,
        /** A headword without a text. */
        EMPTY,
        /** An entry inside another's text. */
        SUB_ENTRY,
        /** A text whose headword is lost. */
        HEADLESS;

        /** The name in output: {@code sub-entry}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Keeps its own copies of the lists. */
    public Entry {
        prefLabels = List.copyOf(prefLabels);
        altLabels = List.copyOf(altLabels);
        definitions = List.copyOf(definitions);
        examples = List.copyOf(examples);
        references = List.copyOf(references);
    }

    /** An entry of a glossary that is no vocabulary. */
    public Entry(
            Place place,
            String heading,
            List<LangString> prefLabels,
            List<LangString> altLabels,
            List<Definition> definitions,
            List<Passage> examples,
            String section,
            List<Reference> references,
            Kind kind) {
        this(
                place,
                heading,
                prefLabels,
                altLabels,
                definitions,
                examples,
                section,
                references,
                kind,
                Authority.NONE);
    }

    /** The same entry at another place. */
    public Entry at(Place other) {
        return new Entry(
                other,
                heading,
                prefLabels,
                altLabels,
                definitions,
                examples,
                section,
                references,
                kind,
                authority);
    }

    /**
     * The same entry with its wording changed.
     *
     * @param name what becomes of its heading, labels and section
     * @param text what becomes of each passage
     */
    public Entry reworded(UnaryOperator<String> name, UnaryOperator<String> text) {
        UnaryOperator<LangString> label =
                each -> new LangString(name.apply(each.text()), each.lang());
        UnaryOperator<Passage> passage = each -> new Passage(each.line(), text.apply(each.text()));
        return new Entry(
                place,
                name.apply(heading),
                prefLabels.stream().map(label).toList(),
                altLabels.stream().map(label).toList(),
                definitions.stream()
                        .map(
                                each ->
                                        new Definition(
                                                each.lang(),
                                                each.passages().stream().map(passage).toList()))
                        .toList(),
                examples.stream().map(passage).toList(),
                name.apply(section),
                references,
                kind,
                authority);
    }

    /** The same entry with other labels and definitions, as many as before. */
    public Entry withTexts(
            UnaryOperator<LangString> preferred,
            UnaryOperator<LangString> other,
            UnaryOperator<Definition> definition) {
        return new Entry(
                place,
                heading,
                prefLabels.stream().map(preferred).toList(),
                altLabels.stream().map(other).toList(),
                definitions.stream().map(definition).toList(),
                examples,
                section,
                references,
                kind,
                authority);
    }

    /** The headword in the glossary's own language, if it is not lost. */
    public Optional<LangString> prefLabel() {
        return prefLabels.stream().findFirst();
    }

    /** The definition in the glossary's own language, if there is one. */
    public Optional<Definition> definition() {
        return definitions.stream().findFirst();
    }
}
