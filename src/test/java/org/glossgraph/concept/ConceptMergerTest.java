package org.glossgraph.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossgraph.concept.Sample.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.glossgraph.glossary.Authority.Mapping;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.Reference;
import org.glossgraph.text.LangString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptMergerTest {
    private static List<Concept> merge(Sample... samples) {
        return ConceptMerger.merge(Arrays.stream(samples).map(Sample::glossary).toList());
    }

    private static List<String> names(List<Concept> concepts) {
        return concepts.stream().map(concept -> concept.prefLabel().text()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Sail plan, sail-plans",
        "Colour chart, Color Charts",
        "Random access memory = RAM, RAM",
        "RAM = Random access memory, random-access memory",
        "The lighthouse, Lighthouse"
    })
    void namesOfOneThingAreOneConcept(String one, String other) {
        List<Concept> concepts =
                merge(
                        Sample.named("a").entry(one, "A thing that is kept."),
                        Sample.named("b").entry(other, "Some words on it."));
        assertThat(concepts).hasSize(1);
        assertThat(concepts.get(0).entries()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Sail, Sail plan", "Anchor, Anchorage", "Time, Timetable"})
    void aNameInsideAnotherIsAnotherConcept(String one, String other) {
        assertThat(
                        merge(
                                Sample.named("a").entry(one, "Something."),
                                Sample.named("b").entry(other, "Something else.")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Oven, Oven is an enclosure.",
        "Oven, Oven: an oven is neat.",
        "Boathouse, Boathouse is a shed.",
        "Rowing, Rowing is going.",
        "Lien, Lien is enough."
    })
    void aShortSentenceOnATermIsNoNameOfIt(String term, String definition) {
        Concept concept = merge(Sample.named("a").entry(term, definition)).get(0);
        assertThat(concept.altLabels()).isEmpty();
    }

    @Test
    void anAcronymMayBeAWordOfItsExpansion() {
        Concept concept = merge(Sample.named("a").entry("RUS", "RUS under sail.")).get(0);
        assertThat(concept.altLabels()).extracting(LangString::text).contains("RUS under sail");
    }

    @ParameterizedTest
    @CsvSource({
        "Mainsail = main sail = main-sail",
        "Case law = caselaw = Caselaw",
        "Stir-fry = stir fry = Stir fry"
    })
    void aHeadwordIsWrittenAsItsAuthorWritesIt(String heading) {
        Concept concept = merge(Sample.named("a").entry(heading, "Something.")).get(0);
        assertThat(concept.prefLabel().text())
                .isEqualTo(heading.substring(0, heading.indexOf(" = ")));
    }

    @Test
    void anExpansionThatOpensTheDefinitionIsAName() {
        List<Concept> concepts =
                merge(
                        Sample.named("a")
                                .entry("GPS", "Global Positioning System. It finds ships."),
                        Sample.named("b")
                                .entry("Global positioning system", "It tells the place."));
        assertThat(names(concepts)).containsExactly("Global positioning system");
        assertThat(concepts.get(0).altLabels()).contains(new LangString("GPS", "en"));
    }

    @Test
    void initialsJoinOnlyWhereTheTextUsesTheWords() {
        Sample full = Sample.named("a").entry("Digital selective calling", "A way to raise alarm.");
        assertThat(merge(full, Sample.named("b").entry("DSC", "Calling by digital codes.")))
                .hasSize(1);
        assertThat(merge(full, Sample.named("b").entry("DSC", "A school of cooking."))).hasSize(2);
    }

    @Test
    void aRedirectIsAName() {
        Reference same = reference(Reference.Kind.SAME, "Bosun");
        List<Concept> concepts =
                merge(
                        Sample.named("a")
                                .entry("Bosun", "The officer of the deck crew.")
                                .entry("Boatswain", "", same));
        assertThat(concepts).hasSize(1);
        assertThat(concepts.get(0).entries()).hasSize(2);
    }

    @Test
    void aStatedContrastKeepsApart() {
        Reference contrast = reference(Reference.Kind.CONTRAST, "Lead line");
        assertThat(
                        merge(
                                Sample.named("a").entry("Log = Lead line", "A cord.", contrast),
                                Sample.named("b").entry("Lead line", "Another cord.")))
                .hasSize(2);
    }

    @Test
    void twoHeadwordsOfOneGlossaryStayTwo() {
        assertThat(
                        merge(
                                Sample.named("a")
                                        .entry("Sounding", "Measuring how deep the water is.")
                                        .entry("Sounding method", "Measuring how deep water is.")))
                .hasSize(2);
    }

    @Test
    void aRedundantLastWordJoinsWhereDefinitionsAgree() {
        assertThat(
                        merge(
                                Sample.named("a").entry("Sounding", "Measuring how deep water is."),
                                Sample.named("b")
                                        .entry("Sounding method", "Measuring the deep water.")))
                .hasSize(1);
    }

    @Test
    void aWordThatBeginsLikeANameIsNoClippingOfIt() {
        List<Concept> concepts =
                merge(
                        Sample.named("a")
                                .entry("Momentum", "Mass times speed at each moment.")
                                .entry("Circumnavigation", "A sailing circumnav is a trip."));
        assertThat(concepts.get(1).altLabels()).isEmpty();
        assertThat(concepts.get(0).altLabels()).contains(new LangString("circumnav", "en"));
    }

    @Test
    void codeIsWrittenAsItIs() {
        assertThat(names(merge(Sample.named("a").entry("hoist_sail()", "Raises it."))))
                .containsExactly("hoist_sail()");
    }

    @Test
    void theNameIsInSentenceCaseWhereAuthorsDiffer() {
        List<Concept> concepts =
                merge(
                        Sample.named("a").entry("Sea Mark", "A."),
                        Sample.named("b").entry("sea mark", "B."),
                        Sample.named("c").entry("GPS Buoy", "C."));
        assertThat(names(concepts)).containsExactly("GPS Buoy", "Sea mark");
    }

    @Test
    void aLostHeadwordIsReplacedByTheOpeningWords() {
        List<Concept> concepts =
                merge(Sample.named("a").headless("The ship's forward edge, seen from above."));
        assertThat(names(concepts)).containsExactly("ship's forward edge");
    }

    @Test
    void identifiersAreAsciiAndUnique() {
        List<Concept> concepts =
                merge(
                        Sample.named("a")
                                .entry("C", "A letter.")
                                .entry("C++", "A language.")
                                .entry("Größe", "How large.")
                                .entry("All", "Everything.")
                                .entry("日本", "A country.")
                                .entry("!!!", "Marks."));
        assertThat(concepts).extracting(Concept::id).doesNotHaveDuplicates().doesNotContain("all");
        assertThat(concepts).allMatch(concept -> concept.id().matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void theOrderOfTheGlossariesDoesNotMatter() {
        List<Glossary> glossaries = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            glossaries.add(
                    Sample.named(name)
                            .entry("Sea Mark", "A mark in " + name)
                            .entry("Mark " + name, "Another.")
                            .entry("SM = Sea mark", "")
                            .glossary());
        }
        List<Concept> forwards = ConceptMerger.merge(glossaries);
        Collections.reverse(glossaries);
        assertThat(ConceptMerger.merge(glossaries)).isEqualTo(forwards);
    }

    @Test
    void twoConceptsOfOneVocabularyStayTwoWhateverTheyAreCalled() {
        List<Concept> concepts =
                merge(
                        Sample.named("a")
                                .concept("http://e.org/bow1", List.of("bow@en"), List.of())
                                .concept("http://e.org/bow2", List.of("bow@en"), List.of())
                                .concept(
                                        "http://e.org/b",
                                        List.of("bowline@en", "bow@en"),
                                        List.of()));
        assertThat(names(concepts)).containsExactly("bow", "bow (a)", "bowline");
    }

    @Test
    void oneAddressOrAnExactMatchIsOneConcept() {
        String here = "http://e.org/bow";
        String there = "http://f.org/7";
        List<Concept> concepts =
                merge(
                        Sample.named("a").concept(here, List.of("bow@en"), List.of()),
                        Sample.named("b").concept(here, List.of("Bug@de"), List.of()),
                        Sample.named("c")
                                .concept(
                                        there,
                                        List.of("prow@en"),
                                        List.of(),
                                        new Mapping(Mapping.Kind.EXACT, here)),
                        Sample.named("d")
                                .concept(
                                        "http://g.org/1",
                                        List.of("stem@en"),
                                        List.of(),
                                        new Mapping(Mapping.Kind.CLOSE, here)));
        assertThat(concepts).extracting(each -> each.entries().size()).containsExactly(3, 1);
    }

    @Test
    void aLanguageWithoutHeadwordHasNoPreferredName() {
        Concept bow =
                merge(
                                Sample.named("a")
                                        .concept(
                                                "http://e.org/bow",
                                                List.of("bow@en", "Bug@de", "Vorschiff@de"),
                                                List.of()))
                        .get(0);
        assertThat(bow.prefLabels()).containsExactly(new LangString("bow", "en"));
        assertThat(bow.altLabels())
                .containsExactlyInAnyOrder(
                        new LangString("Bug", "de"), new LangString("Vorschiff", "de"));
    }
}
