package org.glossgraph.glossary;

import java.util.List;
import java.util.regex.Pattern;
import org.glossgraph.text.LangString;

/**
 * What a controlled vocabulary (SKOS, an ontology, a set of defined terms) says of a concept beyond
 * what glossaries say; kept as it stands there.
 *
 * @param uri the concept's address; one that is relative in the source begins with the source's
 *     path, and so is no absolute IRI; empty for none
 * @param notations its codes (SKOS reference, section 6), without their datatypes
 * @param hiddenLabels names to be found by and not shown, such as frequent misspellings
 * @param scopeNotes how its name is to be used, where that is not its only definition
 * @param notes other general notes
 * @param examples examples in other languages than the entry's own
 * @param mappings the concepts of other vocabularies that it is said to match
 */
public record Authority(
        String uri,
        List<String> notations,
        List<LangString> hiddenLabels,
        List<LangString> scopeNotes,
        List<LangString> notes,
        List<LangString> examples,
        List<Mapping> mappings) {
    /** What an entry of a glossary has: nothing of this. */
    public static final Authority NONE =
            new Authority("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    /** Keeps its own copies of the lists. */
    public Authority {
        notations = List.copyOf(notations);
        hiddenLabels = List.copyOf(hiddenLabels);
        scopeNotes = List.copyOf(scopeNotes);
        notes = List.copyOf(notes);
        examples = List.copyOf(examples);
        mappings = List.copyOf(mappings);
    }

    /** Whether the address means the same outside of the source. */
    public boolean isAbsolute() {
        return ABSOLUTE.matcher(uri).matches();
    }

    /**
     * A concept of another vocabulary that matches (SKOS reference, section 10).
     *
     * @param kind how well
     * @param uri its address
     */
    public record Mapping(Kind kind, String uri) {
        /** The mapping properties of SKOS. */
        public enum Kind {
            /** Either may stand for the other. */
            EXACT,
            /** Either may stand for the other in some uses. */
            CLOSE,
            /** The other is broader. */
            BROAD,
            /** The other is narrower. */
            NARROW,
            /** The other is related. */
            RELATED
        }
    }
}
