package org.glossgraph.glossary.layout;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A label inside an entry that says what the text below or behind it is: no headword. */
public enum Rubric {
    /** The definition itself. */
    DEFINITION,
    /** An example. */
    EXAMPLE,
    /** Names of other entries. */
    SEE_ALSO,
    /** Further names of this entry. */
    ALSO_KNOWN_AS,
    /** Anything else that belongs to the definition. */
    OTHER;

    private static final Pattern ABOUT_SOMETHING =
            Pattern.compile(
                    "^(?i:how|why|when|where|which|what (?:it|this|that|they))\\b.*"
                            + "|.*\\b(?:it|its|this|that|these|they|you|your|we|our)\\b.*");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,90}\\)");
    private static final Map<String, Rubric> NAMES =
            Map.ofEntries(
                    Map.entry("definition", DEFINITION),
                    Map.entry("definitions", DEFINITION),
                    Map.entry("description", DEFINITION),
                    Map.entry("meaning", DEFINITION),
                    Map.entry("example", EXAMPLE),
                    Map.entry("examples", EXAMPLE),
                    Map.entry("e.g", EXAMPLE),
                    Map.entry("eg", EXAMPLE),
                    Map.entry("for example", EXAMPLE),
                    Map.entry("for instance", EXAMPLE),
                    Map.entry("usage example", EXAMPLE),
                    Map.entry("see", SEE_ALSO),
                    Map.entry("see also", SEE_ALSO),
                    Map.entry("related", SEE_ALSO),
                    Map.entry("related terms", SEE_ALSO),
                    Map.entry("related term", SEE_ALSO),
                    Map.entry("related concepts", SEE_ALSO),
                    Map.entry("related to", SEE_ALSO),
                    Map.entry("also known as", ALSO_KNOWN_AS),
                    Map.entry("also called", ALSO_KNOWN_AS),
                    Map.entry("also", ALSO_KNOWN_AS),
                    Map.entry("aka", ALSO_KNOWN_AS),
                    Map.entry("a.k.a", ALSO_KNOWN_AS),
                    Map.entry("synonym", ALSO_KNOWN_AS),
                    Map.entry("synonyms", ALSO_KNOWN_AS),
                    Map.entry("abbreviation", ALSO_KNOWN_AS),
                    Map.entry("acronym", ALSO_KNOWN_AS));
    private static final Pattern OTHERS =
            Pattern.compile(
                    "note|notes|nb|n\\.b|tip|tips|warning|caution|important|remark|hint|usage|uses?"
                            + "|used in|used for|use cases?|purpose|formula|equation|context|background"
                            + "|history|origin|etymology|pros|cons|pros and cons|advantages?"
                            + "|disadvantages?|benefits?|drawbacks?|limitations?|applications?"
                            + "|source|sources|references?|ref|further reading|links?|resources?"
                            + "|learn more|read more|in practice|in short|summary|key points?|types"
                            + "|details|explanation|intuition|analogy|common \\w+|typical \\w+"
                            + "|too \\w+|high|low|first|second|third|step \\d+|\\d+|input|output"
                            + "|(?:table of )?contents|on this page|quick links"
                            + "|(?:page )?last (?:updated?|modified|changed|edited|reviewed|revised)(?: on)?"
                            + "|if|then|else|key idea|category|domain|part of speech|pronunciation");

    /** Nouns that are labels inside entries, and that glossaries define as well. */
    private static final Pattern NOUNS =
            Pattern.compile(
                    "(?i)context|input|output|domain|category|formula|equation|source|reference|origin"
                            + "|history|background|purpose|example|abbreviation|acronym|synonym");

    /** Whether a label may be a headword where it stands among headwords. */
    public static boolean mayBeTerm(String label) {
        return NOUNS.matcher(label.strip()).matches();
    }

    /** The rubric that a label is, if it is one. */
    public static Optional<Rubric> of(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s:.]+$", "");
        if (name.length() > 60 || Shape.isQuestion(name)) {
            return Optional.empty();
        }
        if (NAMES.containsKey(name)) {
            return Optional.of(NAMES.get(name));
        }
        String bare = BRACKETS.matcher(label.strip()).replaceAll("");
        boolean other = OTHERS.matcher(name).matches() || ABOUT_SOMETHING.matcher(bare).matches();
        return other ? Optional.of(OTHER) : Optional.empty();
    }
}
