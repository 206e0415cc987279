package org.glossgraph.glossary.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossgraph.text.Beginnings;
import org.glossgraph.text.Strip;

/** A label inside an entry that says what the text below or behind it is: no headword. */
public enum Rubric {
    /** The definition itself. */
    DEFINITION(
            "definitions?|descriptions?|meanings?|short definition|formal definition|in (?:simple|plain) terms"
                    + "|plain english|simple definition|definición|définition|definizione|definição|definitie"
                    + "|beschreibung|bedeutung|descripción|significado|significato|betekenis"),
    /** An example. */
    EXAMPLE(
            "examples?|e\\.g|eg|for example|for instance|usage examples?|example (?:usage|sentence|use)"
                    + "|real[- ]world examples?|beispiele?|exemples?|par exemple|ejemplos?|por ejemplo|esempi[oi]?"
                    + "|exemplos?|voorbeeld(?:en)?|z\\.\\s?b"),
    /** Names of other entries. */
    SEE_ALSO(
            "see|see also|see too|also see|related|related (?:terms?|concepts?|to|entries|words|topics|notes)"
                    + "|cross[- ]references?|cf|siehe(?: auch)?|verwandte begriffe|voir(?: aussi)?|termes liés"
                    + "|véase(?: también)?|ver también|términos relacionados|vedi(?: anche)?|ver também|zie(?: ook)?"),
    /** Names of entries that this one is not. */
    CONTRAST(
            "antonyms?|opposites?|opposite of|contrast(?: with)?|contrasts with|compare(?: (?:with|to))?"
                    + "|not to be confused with|confused with|antonyme|antónimos?|gegenteil|contraire"),
    /** Further names of this entry. */
    ALSO_KNOWN_AS(
            "also known as|also called|also referred to as|also written|also|aka|a\\.k\\.a|alias(?:es)?|synonyms?"
                    + "|abbreviations?(?: of| for)?|abbreviated(?: as)?|abbr|acronyms?(?: for| of)?|initialism"
                    + "|full (?:form|name|term)|long (?:form|name)|short (?:form|name)|expansion|expanded form"
                    + "|expands to|stands for|short for|other names?|alternative (?:names?|terms?)"
                    + "|alternate (?:names?|terms?)|variants?|variant spellings?|synonyme?|abkürzung|auch|kurzform"
                    + "|synonymes?|abréviation|aussi appelé|sinónimos?|sigla|también llamado|sinonim[oi]|sinônimos?"),
    /** The name of the entry that this one is a part of. */
    PARENT("parent(?: (?:term|entry))?"),
    /** What the entry says about itself: its place, its kind, its state. */
    ABOUT(
            "domain|category|categories|type|kind|status|level|difficulty|tags?|topics?|subject|area|field|module"
                    + "|lesson|week|unit|part of speech|pos|pronunciation|date|added|created|author|version"
                    + "|last updated?|first used(?: in)?|first introduced|(?:mentioned|referenced|used|introduced|appears) in"
                    + "|kategorie|bereich|catégorie|categoría"),
    /** Anything else that belongs to the definition. */
    OTHER(
            "note|notes|nb|n\\.b|tip|tips|warning|caution|important|remark|hint|usage|uses?"
                    + "|used for|use cases?|purpose|formula|equation|context|background"
                    + "|history|origin|etymology|pros|cons|pros and cons|advantages?"
                    + "|disadvantages?|benefits?|drawbacks?|limitations?|applications?"
                    + "|source|sources|references?|ref|further reading|links?|resources?"
                    + "|learn more|read more|in practice|in short|summary|key points?|types"
                    + "|details|explanation|intuition|analogy|common \\w+|typical \\w+"
                    + "|too \\w+|high|low|first|second|third|step \\d+|\\d+|input|output"
                    + "|(?:table of )?contents|on this page|quick links"
                    + "|(?:page )?last (?:updated?|modified|changed|edited|reviewed|revised)(?: on)?"
                    + "|if|then|else|key idea"
                    + "|steps|procedure|responsibilities|characteristics|properties|key (?:features|characteristics"
                    + "|properties|takeaways?)|when to use|visuali[sz]ation|see chapter");

    private static final List<Rubric> ALL = List.of(values());
    private static final Pattern ABOUT_SOMETHING =
            Pattern.compile(
                    "^(?i:how|why|when|where|which|what (?:it|this|that|they))\\b.*"
                            + "|.*\\b(?:it|its|this|that|these|they|you|your|we|our)\\b.*");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,90}\\)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*/\\s*|\\s+(?:&|and|or)\\s+");

    /** Nouns that are labels inside entries, and that glossaries define as well. */
    private static final Pattern NOUNS =
            Pattern.compile(
                    "(?i)context|input|output|domain|category|formula|equation|source|reference|origin"
                            + "|history|background|purpose|example|abbreviation|acronym|synonym|antonym|alias"
                            + "|variant|tags?|lesson|procedure|type|kind|status|level|difficulty|topic|subject|area|field"
                            + "|module|week|unit|date|author|version|note|link|usage|application|benefit|limitation"
                            + "|property|properties|description|definition|explanation|summary|opposite|contrast|\\d{2,4}");

    private final Pattern labels;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Beginnings beginnings;

    Rubric(String labels) {
        this.labels = Pattern.compile(labels);
        this.beginnings = Beginnings.of(this.labels);
    }

    /** Whether a label may be a headword where it stands among headwords. */
    public static boolean mayBeTerm(String label) {
        return NOUNS.matcher(label.strip()).matches();
    }

    /** The rubric that a label is, if it is one. */
    public static Optional<Rubric> of(String label) {
        String name = Strip.end(label.strip().toLowerCase(Locale.ROOT), ":.");
        if (name.length() > 60 || Shape.isQuestion(name)) {
            return Optional.empty();
        }
        Optional<Rubric> named = named(name);
        if (named.isPresent()) {
            return named;
        }
        List<String> parts = List.of(BETWEEN.split(name));
        if (parts.size() == 2 && parts.stream().allMatch(part -> named(part).isPresent())) {
            return named(parts.get(0));
        }
        String bare =
                label.indexOf('(') < 0
                        ? label.strip()
                        : BRACKETS.matcher(label.strip()).replaceAll("");
        return ABOUT_SOMETHING.matcher(bare).matches() ? Optional.of(OTHER) : Optional.empty();
    }

    private static Optional<Rubric> named(String name) {
        return ALL.stream().filter(rubric -> rubric.isNamed(name)).findFirst();
    }

    private boolean isNamed(String name) {
        return beginnings.mayBegin(name) && labels.matcher(name).matches();
    }
}
