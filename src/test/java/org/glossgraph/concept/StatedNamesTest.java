package org.glossgraph.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.glossgraph.text.LangString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The other names that definitions state, and what they join. */
class StatedNamesTest {
    private static List<Concept> merge(Sample... samples) {
        return ConceptMerger.merge(Arrays.stream(samples).map(Sample::glossary).toList());
    }

    private static List<String> names(Concept concept) {
        return Stream.concat(concept.prefLabels().stream(), concept.altLabels().stream())
                .map(LangString::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A list of sums. Also called bread and butter sheet or B&B. | bread and butter sheet",
                "A list of sums. Also called salt and pepper account. | salt and pepper account",
                "A small round cell, also known as a corpuscle, that carries air. | corpuscle",
                "Too much of it; cooks call it an excess. | excess",
                "A part of a song; also called a measure. | measure"
            })
    void aDefinitionStatesAnotherName(String definition, String name) {
        assertThat(names(merge(Sample.named("a").entry("Tally", definition)).get(0)))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A list of sums. Also called bread and butter sheet or B&B. | butter sheet",
                "A spar that is kept down by a tackle (also called the vang). | vang",
                "Too much of it; cooks call it an excess when tired. | excess",
                "Too much of it; cooks call it a bad idea. | bad idea"
            })
    void whatIsSaidOfAnotherThingOrInPartIsNoName(String definition, String name) {
        assertThat(names(merge(Sample.named("a").entry("Tally", definition)).get(0)))
                .doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Everyday word for a lantern.",
                "American spelling of lantern.",
                "Another name for the lantern",
                "An old seaman's term for a lantern."
            })
    void anEntryThatIsNoMoreThanAnotherNameJoins(String definition) {
        List<Concept> concepts =
                merge(
                        Sample.named("a").entry("Lantern", "A lamp in a case."),
                        Sample.named("b").entry("Glim", definition));
        assertThat(concepts).hasSize(1);
        assertThat(names(concepts.get(0))).containsExactly("Lantern", "Glim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umbrella term for lanterns.",
                "A word for any lantern in a mast.",
                "A word for a lantern. It comes from glimmer.",
                "The name of a lantern.",
                "A name for a lantern.",
                "The last name of a lantern."
            })
    void anEntryThatSaysMoreIsAConceptOfItsOwn(String definition) {
        assertThat(
                        merge(
                                Sample.named("a").entry("Lantern", "A lamp in a case."),
                                Sample.named("b").entry("Glim", definition)))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIFO | Last in, first out: the newest crate leaves first. | Last in, first out",
                "CFI | Cost, freight and insurance, a clause of trade. | Cost, freight and insurance"
            })
    void anAcronymMayBeShortForAList(String acronym, String definition, String name) {
        assertThat(names(merge(Sample.named("a").entry(acronym, definition)).get(0)))
                .contains(name);
    }

    @Test
    void aWordOfANameIsNotItsShortForm() {
        assertThat(
                        merge(
                                Sample.named("a")
                                        .entry("Log", "A device that measures speed.")
                                        .entry("Log book", "A record. Often just called the log.")))
                .hasSize(2);
    }

    @Test
    void glossariesWhoseCommonWordsMeanOtherThingsAreOfTwoFields() {
        List<Concept> concepts =
                merge(
                        Sample.named("music")
                                .entry("Organ", "A keyboard instrument with pipes.")
                                .entry("Bow", "A stick with horsehair for a violin.")
                                .entry("Key", "A lever on a piano, pressed by fingers."),
                        Sample.named("other")
                                .entry("Organ", "A gland or muscle inside an animal.")
                                .entry("Bow", "The front end of a ship.")
                                .entry("Key", "A metal tool that opens doors."));
        assertThat(concepts).hasSize(6);
    }
}
