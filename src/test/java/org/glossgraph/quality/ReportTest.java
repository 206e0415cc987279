package org.glossgraph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check finds the flaw that it is there for, in a small vocabulary of sailing. */
class ReportTest {
    private static final String SOUND =
            """
            <scheme> a skos:ConceptScheme ; dcterms:title "Sailing"@en ;
              skos:hasTopConcept <concept/boat> , <concept/sail> .
            <concept/boat> a skos:Concept ; skos:inScheme <scheme> ; skos:topConceptOf <scheme> ;
              skos:prefLabel "Boat"@en ; skos:definition "A craft for water."@en ;
              skos:narrower <concept/dinghy> , <concept/yacht> ; skos:related <concept/sail> .
            <concept/dinghy> a skos:Concept ; skos:inScheme <scheme> ;
              skos:prefLabel "Dinghy"@en ; skos:definition "A small open boat."@en ;
              skos:broader <concept/boat> .
            <concept/yacht> a skos:Concept ; skos:inScheme <scheme> ;
              skos:prefLabel "Yacht"@en ; skos:altLabel "Cruiser"@en ;
              skos:definition "A boat with a cabin."@en ; skos:broader <concept/boat> .
            <concept/sail> a skos:Concept ; skos:inScheme <scheme> ; skos:topConceptOf <scheme> ;
              skos:prefLabel "Sail"@en ; skos:definition "A cloth that wind pushes."@en ;
              skos:related <concept/boat> .
            """;

    private static final String ENTRIES =
            """
            <entry/1> a gg:Entry ; gg:glossary <glossary/a> ; gg:source "a.md" ; gg:line 1 .
            <entry/2> a gg:Entry ; gg:glossary <glossary/a> ; gg:source "a.md" ; gg:line 2 .
            <entry/3> a gg:Entry ; gg:glossary <glossary/a> ; gg:source "a.md" ; gg:line 3 .
            <glossary/a> a gg:Glossary .
            """;

    private static Report report(String added) {
        return Report.of(Samples.trig(SOUND + added));
    }

    private static List<String> found(Report report) {
        return report.results().stream()
                .filter(result -> !result.clean())
                .map(result -> result.check().id())
                .toList();
    }

    @Test
    void aSoundVocabularyHasNoFindings() {
        assertThat(found(report(ENTRIES))).isEmpty();
    }

    @Test
    void aVocabularyOfNothingHasNone() {
        assertThat(found(Report.of(Samples.trig("")))).isEmpty();
    }

    /** The flaw is found by its check, in a sentence; what else it breaks follows from it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    concept-or-scheme | <concept/boat> a skos:ConceptScheme ; dcterms:title "x" ; skos:hasTopConcept <concept/sail> . <concept/sail> skos:topConceptOf <concept/boat> . | “Boat” is both concept and scheme. |
                    collection | <concept/boat> a skos:Collection . | “Boat” is both collection and concept. |
                    collection | <scheme> a skos:OrderedCollection . | “scheme” is both collection and scheme. |
                    in-scheme | <concept/oar> a skos:Concept ; skos:prefLabel "Oar"@en ; skos:definition "A pole."@en ; skos:related <concept/boat> . <concept/boat> skos:related <concept/oar> . | “Oar” is in no concept scheme. |
                    title | <other> a skos:ConceptScheme ; skos:hasTopConcept <concept/sail> . <concept/sail> skos:topConceptOf <other> . | The concept scheme has no title. |
                    unknown-term | <concept/boat> skos:preferredLabel "Boat"@en . | SKOS has no term “preferredLabel”. |
                    missing-label | <concept/oar> a skos:Concept ; skos:inScheme <scheme> ; skos:altLabel "Oar"@en ; skos:definition "A pole."@en ; skos:related <concept/boat> . <concept/boat> skos:related <concept/oar> . | “oar” has no preferred name. | coverage
                    empty-label | <concept/boat> skos:altLabel " "@en . | “Boat” has an empty name. |
                    several-labels | <concept/boat> skos:prefLabel "Craft"@EN . | There are several preferred names in en: “Boat” and “Craft”. |
                    label-conflict | <concept/boat> skos:hiddenLabel "Boat"@en . | “Boat” is a name of two sorts, preferred, alternative or hidden. |
                    cycle | <concept/boat> skos:broader <concept/dinghy> . <concept/dinghy> skos:narrower <concept/boat> . | The way up from “Boat” leads back to it, over “Boat” and “Dinghy”. | top-below
                    related-above | <concept/dinghy> skos:related <concept/boat> . <concept/boat> skos:related <concept/dinghy> . | “Dinghy” is related to “Boat” and also stands below it. |
                    no-concept | <concept/sail> skos:related <http://other.org/Mast> . | “Sail” has a relation to http://other.org/Mast, which is no concept here. | one-way
                    to-itself | <concept/sail> skos:related <concept/sail> . | “Sail” is related to itself. |
                    one-way | <concept/sail> skos:related <concept/yacht> . | “Yacht”: related is stated of “Sail”, and related is not stated back. |
                    mapping-clash | <concept/sail> skos:exactMatch <x:y> ; skos:narrowMatch <x:y> . | “Sail” is the same as x:y and also broader, narrower or related. |
                    broken-link | <concept/sail> skos:exactMatch <concept/cloth> . | exactMatch leads to http://localhost:3030/concept/cloth, which is not there. |
                    link | <link/1> a gg:Link ; gg:subject <concept/sail> ; gg:object <concept/boat> ; gg:predicate skos:related ; gg:confidence 1.5e0 ; gg:status "asserted" ; gg:evidence <link/1#1> . <link/1#1> a gg:Evidence ; gg:rule "r" ; gg:sentence "s" ; gg:source "f" ; gg:line 1 . skos:related rdfs:label "r" . | A link has a confidence over 0 and at most 1. |
                    evidence | <link/1#1> a gg:Evidence ; gg:rule "r" ; gg:sentence " " ; gg:source "f" ; gg:line 1 . | A piece of evidence quotes its sentence. |
                    entry | <entry/9> a gg:Entry ; gg:source "f" ; gg:line 1 . | It names one glossary. |
                    undefined | <concept/oar> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Oar"@en ; skos:scopeNote "Of rowing."@en ; skos:related <concept/boat> . <concept/boat> skos:related <concept/oar> . | “Oar” has no definition. |
                    empty-definition | <concept/sail> skos:definition ""@en . | “Sail” has an empty definition. |
                    label-overlap | <concept/sail> skos:altLabel "boat"@en . | “Boat” is a name of “Boat” and “Sail”. |
                    near-duplicate | <concept/sail> skos:altLabel "Yachts"@en . | The names “Yacht” and “Yachts” of “Sail” and “Yacht” differ in spelling only. |
                    untidy-label | <concept/sail> skos:altLabel "main  sail"@en . | “main  sail” has blanks too many or signs that nobody sees. |
                    turned-label | <concept/sail> skos:altLabel "\\u202Eliam"@en . | “[U+202E]liam” has signs that turn the direction of the text around it. |
                    confusable-label | <concept/sail> skos:altLabel "\\u0432oat"@en , "b\\u043Eat"@en . | The names “boat” and “bоat” of 2 concepts look the same and are written with different letters. |
                    notation | <concept/sail> skos:notation "7" . <concept/boat> skos:notation "7" . | The code “7” stands for “Boat” and “Sail”. |
                    language-tag | <concept/sail> skos:altLabel "canvas" . | “canvas” does not say its language. |
                    language-tag | <concept/sail> skos:altLabel "canvas"@qqqqq-1 . | The language of “canvas” is called “qqqqq-1”, which is none. |
                    orphan | <concept/oar> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Oar"@en ; skos:definition "A pole."@en . | “Oar” is joined to no other concept. |
                    redundant | <concept/cutter> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Cutter"@en ; skos:definition "A yacht with two foresails."@en ; skos:broader <concept/yacht> , <concept/boat> . <concept/yacht> skos:narrower <concept/cutter> . <concept/boat> skos:narrower <concept/cutter> . | “Cutter” stands below “Boat” by another way already. |
                    top-below | <concept/yacht> skos:topConceptOf <scheme> . <scheme> skos:hasTopConcept <concept/yacht> . | “Yacht” is a top concept, and “Boat” stands above it. |
                    no-top | <other> a skos:ConceptScheme ; dcterms:title "Other" . | The concept scheme names no top concept. |
                    solely-transitive | <concept/sail> skos:broaderTransitive <concept/boat> . | “Sail” is said to stand somewhere below “Boat”, and no steps lead there. |
                    coverage | <concept/sail> skos:prefLabel "Segel"@de . | 3 of 4 concepts have no preferred name in de. |
                    valueless | <concept/yacht> skos:related <concept/dinghy> . <concept/dinghy> skos:related <concept/yacht> . | “Dinghy” and “Yacht” are kinds of one thing, and their link says only that they are related. |
                    undocumented | <concept/oar> a skos:Concept , gg:MentionedConcept ; skos:inScheme <scheme> ; skos:prefLabel "Oar"@en ; skos:related <concept/boat> . <concept/boat> skos:related <concept/oar> . | Nothing says what “Oar” is. |
                    cluster | <concept/tide> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Tide"@en ; skos:definition "A rise of the sea."@en ; skos:related <concept/moon> . <concept/moon> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Moon"@en ; skos:definition "A body in the sky."@en ; skos:related <concept/tide> . | “Moon” and “Tide” hang together, and nothing joins them to the rest. |
                    """)
    void eachCheckFindsItsFlaw(String id, String added, String message, String follows) {
        Report report = report(ENTRIES + added);

        assertThat(report.find(id).orElseThrow().findings())
                .extracting(Finding::message)
                .contains(message);
        assertThat(found(report))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(id, follows).filter(each -> each != null).toList());
    }

    @Test
    void anAddressThatIsNoneIsFound() {
        DatasetGraph dataset = Samples.trig(SOUND);
        dataset.getDefaultGraph()
                .add(
                        NodeFactory.createURI("http://ex.org/a b"),
                        RDFS.Nodes.seeAlso,
                        NodeFactory.createURI("relative"));
        assertThat(Report.of(dataset).find("invalid-address").orElseThrow().findings())
                .extracting(Finding::message)
                .containsExactly("“http://ex.org/a b” is no address.", "“relative” is no address.");
    }

    private static String link(int number, String status, double confidence) {
        return """
               <link/%1$d> a gg:Link ; gg:subject <concept/dinghy> ; gg:object <concept/oar> ; gg:phrase "uses" ;
                 gg:predicate gg:uses ; gg:confidence %2$se0 ; gg:status "%3$s" ; gg:evidence <link/%1$d#1> .
               <link/%1$d#1> a gg:Evidence ; gg:rule "verb" ; gg:sentence "It has oars." ; gg:source "a.md" ;
                 gg:line %1$d ; gg:entry <entry/%1$d> .
               gg:uses rdfs:label "uses" .
               """
                .formatted(number, confidence, status);
    }

    private static final String OAR =
            ENTRIES
                    + """
                      <concept/oar> a skos:Concept , gg:MentionedConcept ; skos:inScheme <scheme> ;
                        skos:prefLabel "Oar"@en ; skos:note "Of rowing."@en ; skos:related <concept/boat> .
                      <concept/boat> skos:related <concept/oar> .
                      """;

    @Test
    void aLinkThatIsHardlySureIsFoundWhereItIsAsserted() {
        Report report = report(OAR + link(1, "asserted", 0.6) + link(2, "weak", 0.4));
        assertThat(found(report)).containsExactly("weak-link");
        assertThat(report.find("weak-link").orElseThrow().findings())
                .extracting(Finding::message)
                .containsExactly("That “Dinghy” uses “Oar” is sure to 0.60 only.");
    }

    @Test
    void aTermThatThreeEntriesLeanOnWantsADefinition() {
        String two = link(1, "asserted", 0.9) + link(2, "weak", 0.4);
        assertThat(found(report(OAR + two))).isEmpty();
        Report report = report(OAR + two + link(3, "conflict", 0.9));
        assertThat(report.find("leaned-on").orElseThrow().findings())
                .extracting(Finding::message)
                .containsExactly("3 entries lean on “Oar”, and none defines it.");
    }

    /** A kind above the other kind is no disagreement: a yacht is a boat. */
    @ParameterizedTest
    @CsvSource({"boat, cloth, 1", "boat, Boats, 0", "boat, yacht, 0", "sail, yacht, 1"})
    void definitionsThatNameDifferentKindsDisagree(String one, String other, int findings) {
        String genera =
                """
                <entry/1> gg:concept <concept/dinghy> ; gg:genusHead "kind" ; gg:genusOf "%s" .
                <entry/2> gg:concept <concept/dinghy> ; gg:genusHead "%s" .
                """
                        .formatted(one, other);
        assertThat(report(ENTRIES + genera).find("genus").orElseThrow().count())
                .isEqualTo(findings);
    }

    static Stream<Check> checks() {
        return Check.all().stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void eachCheckIsExplained(Check check) {
        assertThat(check.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(check.title()).matches("[A-Z].*[^.]");
        assertThat(check.reason()).endsWith(".");
        assertThat(check.remedy()).endsWith(".");
    }

    @Test
    void theNamesOfChecksAreTheirOwn() {
        assertThat(checks().map(Check::id).collect(Collectors.toList())).doesNotHaveDuplicates();
    }

    @Test
    void anErrorNamesConceptRuleAndCause() {
        assertThat(report("<concept/boat> skos:hiddenLabel \"Boat\"@en .").errors())
                .containsExactly(
                        "“Boat” (concept/boat) breaks the rule “A name is preferred, alternative or"
                                + " hidden, never two of these”: “Boat” is a name of two sorts,"
                                + " preferred, alternative or hidden.");
    }

    /**
     * A long chain, related ends, and a concept with very many kinds take no longer per concept.
     */
    @Test
    void aLadderOfManyRungsIsClimbed() {
        StringBuilder trig = new StringBuilder("<scheme> a skos:ConceptScheme .\n");
        for (int i = 1; i < 20_000; i++) {
            trig.append(
                    "<c/%d> a skos:Concept ; skos:broader <c/%d> , <c/hub> . <c/hub> skos:narrower <c/%d> .%n"
                            .formatted(i, i - 1, i));
        }
        trig.append(
                "<c/19999> skos:related <c/0> . <c/0> a skos:Concept . <c/hub> a skos:Concept .");
        Report report = Report.of(Samples.trig(trig.toString()));
        assertThat(report.find("related-above").orElseThrow().count()).isEqualTo(1);
        assertThat(report.find("cycle").orElseThrow().clean()).isTrue();
        Result cut = report.find("in-scheme").orElseThrow();
        assertThat(cut.count()).isEqualTo(20_001);
        assertThat(cut.findings()).hasSize(Result.MOST);
    }
}
