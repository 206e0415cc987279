package org.glossgraph.glossary.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.glossary.Authority;
import org.glossgraph.glossary.Authority.Mapping;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.GlossaryReader;
import org.glossgraph.glossary.Reading;
import org.glossgraph.glossary.Reference;
import org.glossgraph.glossary.SourceFile;
import org.glossgraph.text.LangString;
import org.junit.jupiter.api.Test;

/** What a vocabulary says reaches its entries, whatever the syntax. */
class VocabularyTest {
    private static final String PREFIXES =
            """
            @prefix : <https://example.org/boats/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;

    private static Glossary glossary(String name, String text) {
        Reading reading =
                new GlossaryReader("en").read(List.of(new SourceFile(name, text.getBytes(UTF_8))));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.glossaries()).hasSize(1);
        return reading.glossaries().get(0);
    }

    private static List<Entry> turtle(String text) {
        return glossary("boats.ttl", PREFIXES + text).entries();
    }

    private static String text(Entry entry) {
        return entry.definition().map(each -> each.text()).orElse("");
    }

    @Test
    void keepsWhatAVocabularySays() {
        Entry bow =
                turtle(
                                """
                                :bow a skos:Concept ;
                                    skos:prefLabel "bow"@en , "Bug"@de ;
                                    skos:altLabel "prow"@en , "Vorschiff"@de ;
                                    skos:hiddenLabel "bough"@en ;
                                    skos:notation "B.1" ;
                                    skos:definition "The front of a boat."@en ;
                                    skos:scopeNote "Vorne am Boot."@de ;
                                    skos:scopeNote "Not for the knot."@en ;
                                    skos:note "A short word."@en ;
                                    skos:example "the bow of a ferry"@en , "der Bug der Fähre"@de ;
                                    skos:closeMatch <https://example.net/front> .
                                """)
                        .get(0);
        assertThat(bow.prefLabels())
                .containsExactly(new LangString("bow", "en"), new LangString("Bug", "de"));
        assertThat(bow.altLabels())
                .containsExactly(new LangString("prow", "en"), new LangString("Vorschiff", "de"));
        assertThat(bow.definitions()).extracting(each -> each.lang()).containsExactly("en", "de");
        assertThat(bow.definitions().get(1).text()).isEqualTo("Vorne am Boot.");
        assertThat(bow.examples())
                .extracting(each -> each.text())
                .containsExactly("the bow of a ferry");
        assertThat(bow.authority())
                .isEqualTo(
                        new Authority(
                                "https://example.org/boats/bow",
                                List.of("B.1"),
                                List.of(new LangString("bough", "en")),
                                List.of(new LangString("Not for the knot.", "en")),
                                List.of(new LangString("A short word.", "en")),
                                List.of(new LangString("der Bug der Fähre", "de")),
                                List.of(
                                        new Mapping(
                                                Mapping.Kind.CLOSE, "https://example.net/front"))));
    }

    @Test
    void refersByAddressAndQuotesTheLineThatStatesIt() {
        Entry oar =
                turtle(
                                """
                                :oar a skos:Concept ; skos:prefLabel "oar" ;
                                    skos:broader :tool ;
                                    skos:related "rowlock" .
                                :tool a skos:Concept ; skos:prefLabel "tool" .
                                """)
                        .get(0);
        assertThat(oar.references())
                .containsExactly(
                        new Reference(
                                Reference.Kind.BROADER,
                                "tool",
                                5,
                                "https://example.org/boats/tool",
                                "skos:broader :tool ;"),
                        new Reference(
                                Reference.Kind.RELATED,
                                "rowlock",
                                6,
                                "",
                                "oar has the related concept rowlock"));
    }

    @Test
    void theLanguageOfMostLabelsLeadsUnlessTheSchemeStatesOne() {
        String concepts =
                """
                :a a skos:Concept ; skos:prefLabel "Ruder"@de , "rudder"@en .
                :b a skos:Concept ; skos:prefLabel "Mast"@de .
                """;
        assertThat(glossary("a.ttl", PREFIXES + concepts).lang()).isEqualTo("de");
        String scheme =
                "<http://example.org/s> a skos:ConceptScheme ;"
                        + " <http://purl.org/dc/terms/language>"
                        + " <http://lexvo.org/id/iso639-3/eng> .\n";
        Glossary english = glossary("a.ttl", PREFIXES + scheme + concepts);
        assertThat(english.lang()).isEqualTo("en");
        assertThat(english.entries().get(0).heading()).isEqualTo("rudder");
    }

    @Test
    void labelsThatStandAloneAreNoEntries() {
        assertThat(
                        turtle(
                                """
                                :s skos:prefLabel "Boats" ; skos:hasTopConcept :hull .
                                :hull skos:prefLabel "hull" ; skos:broader :part .
                                :part skos:prefLabel "part" .
                                """))
                .extracting(Entry::heading)
                .containsExactly("hull");
    }

    @Test
    void classesThatAreDefinedBesideConceptsAreEntriesButForThoseOfForm() {
        assertThat(
                        turtle(
                                """
                                :Boat a rdfs:Class ; rdfs:label "boat" ; rdfs:comment "It floats." .
                                :Term a rdfs:Class ; rdfs:label "term" ; rdfs:comment "A word." ;
                                    rdfs:subClassOf skos:Concept .
                                :Harbour a rdfs:Class ; rdfs:label "harbour" ; rdfs:comment "A place." .
                                :dover a :Harbour .
                                :red a :Term ; skos:prefLabel "red" .
                                """))
                .extracting(Entry::heading)
                .containsExactly("boat", "red");
    }

    @Test
    void thingsOfOneSortWithNamesAndTextsAreEntriesForWantOfConcepts() {
        assertThat(
                        turtle(
                                """
                                :s a :Scheme ; rdfs:label "Knots" ; rdfs:comment "All of them." .
                                :a a :Knot ; rdfs:label "bowline" ; rdfs:comment "Makes a loop." .
                                :b a :Knot ; rdfs:label "hitch" ; rdfs:comment "Ties to a pole." .
                                :c a :Knot ; rdfs:label "bend" ; rdfs:comment "Joins two ropes." .
                                """))
                .extracting(Entry::heading)
                .containsExactly("bowline", "hitch", "bend");
    }

    @Test
    void listsAndSchemesAreSections() {
        List<Entry> entries =
                turtle(
                        """
                        :o a skos:OrderedCollection ; skos:prefLabel "Knots" ; skos:memberList ( :a :b ) .
                        :a a skos:Concept ; skos:prefLabel "bowline" ; skos:inScheme :one .
                        :b a skos:Concept ; skos:prefLabel "hitch" ; skos:inScheme :one .
                        :c a skos:Concept ; skos:prefLabel "sail" ; skos:inScheme :two .
                        :one a skos:ConceptScheme ; skos:prefLabel "Ropes" .
                        :two a skos:ConceptScheme ; skos:prefLabel "Cloth" .
                        """);
        assertThat(entries).extracting(Entry::section).containsExactly("Knots", "Knots", "Cloth");
    }

    @Test
    void linesInLiteralsAreParagraphsUnlessAnEditorWrappedThem() {
        Entry entry =
                turtle(
                                """
                                :a a skos:Concept ; skos:prefLabel "hull" ; skos:definition \"\"\"The body
                                      of a boat.

                                It keeps the water out, which is what it was made for by those who
                                built it.
                                - of wood
                                - of steel\"\"\" .
                                """)
                        .get(0);
        assertThat(text(entry))
                .isEqualTo(
                        """
                        The body of a boat.
                        It keeps the water out, which is what it was made for by those who built it.
                        - of wood
                        - of steel""");
    }

    @Test
    void marksOfHtmlInLiteralsAreNoText() {
        Entry entry =
                turtle(
                                """
                                :a a skos:Concept ; skos:prefLabel "<i>Teredo</i> worm" ;
                                    skos:definition "<p>A clam that eats wood &amp; hulls.</p><p>Not a worm; 1 < 2.</p>" .
                                """)
                        .get(0);
        assertThat(entry.heading()).isEqualTo("Teredo worm");
        assertThat(text(entry)).isEqualTo("A clam that eats wood & hulls.\nNot a worm; 1 < 2.");
    }

    @Test
    void shortNamesOfAddressesInADocumentTypeAreResolved() {
        List<Entry> entries =
                glossary(
                                "a.owl",
                                """
                                <?xml version="1.0"?>
                                <!DOCTYPE rdf:RDF [
                                    <!ENTITY owl "http://www.w3.org/2002/07/owl#" >
                                    <!ENTITY rdf 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
                                ]>
                                <rdf:RDF xmlns:rdf="&rdf;" xmlns:owl="&owl;" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#">
                                <owl:Class rdf:about="http://example.org/a"><rdfs:label>oar &amp; sail</rdfs:label></owl:Class>
                                </rdf:RDF>
                                """)
                        .entries();
        assertThat(entries)
                .extracting(each -> each.place().line() + " " + each.heading())
                .containsExactly("7 oar & sail");
    }

    @Test
    void aCodeOnAPageMayBeAnAcronym() {
        Entry entry =
                glossary(
                                "a.json",
                                "{\"@context\": \"https://schema.org\", \"@type\": \"DefinedTerm\","
                                        + "\"name\": \"Search and rescue\", \"termCode\": \"SAR\"}")
                        .entries()
                        .get(0);
        assertThat(entry.altLabels()).containsExactly(new LangString("SAR", "en"));
        assertThat(entry.authority().notations()).containsExactly("SAR");
    }

    @Test
    void readsJsonLinesAndTheLinesOfTheirObjects() {
        List<Entry> entries =
                glossary(
                                "planes.ndjson",
                                """
                                {"uri": "http://example.org/1", "prefLabel": {"en": "plane"}}

                                {"uri": "http://example.org/2", "prefLabel": {"en": "chisel"}}
                                """)
                        .entries();
        assertThat(entries)
                .extracting(each -> each.place().line() + " " + each.heading())
                .containsExactly("1 plane", "3 chisel");
    }

    @Test
    void entriesThatShareALineKeepTheirOrderAndTheirPlaces() {
        List<Entry> entries =
                glossary(
                                "a.json",
                                "{\"@context\":\"https://schema.org\",\"@graph\":["
                                        + "{\"@type\":\"DefinedTerm\",\"name\":\"mast\"},"
                                        + "{\"@type\":\"DefinedTerm\",\"name\":\"boom\"},"
                                        + "{\"@type\":\"DefinedTerm\",\"name\":\"gaff\"}]}")
                        .entries();
        assertThat(entries).extracting(Entry::heading).containsExactly("mast", "boom", "gaff");
        assertThat(entries).extracting(Entry::place).doesNotHaveDuplicates();
    }
}
