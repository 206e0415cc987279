package org.glossgraph.glossary;

import java.util.List;
import java.util.Optional;
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
        Kind kind) {

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

    /** The headword in the glossary's own language, if it is not lost. */
    public Optional<LangString> prefLabel() {
        return prefLabels.stream().findFirst();
    }

    /** The definition in the glossary's own language, if there is one. */
    public Optional<Definition> definition() {
        return definitions.stream().findFirst();
    }
}
