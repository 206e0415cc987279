package org.glossgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossgraph.link.Graphs.links;

import org.glossgraph.concept.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what the items of a list are kinds. */
class ListedKindsTest {
    private static Sample rigging() {
        return Sample.named("a")
                .entry("Sail", "A cloth that catches the wind.")
                .entry("Halyard", "A rope used to hoist a sail, such as the jib halyard.")
                .entry("Jib halyard", "")
                .entry("Sheet", "A rope that trims a sail.")
                .entry("Rope", "Strands that are twisted together.");
    }

    @Test
    void itemsThatShareTheHeadOfTheNameAreKindsOfWhatItNames() {
        assertThat(links(rigging()))
                .contains("jib-halyard broader halyard")
                .doesNotContain("jib-halyard broader sail");
    }

    @Test
    void itemsOfTheSameGenusAreKindsOfWhatIsDefined() {
        assertThat(
                        links(
                                rigging()
                                        .entry(
                                                "Running rigging",
                                                "The ropes that trim sails, such as sheets.")))
                .contains("sheet broader running-rigging")
                .doesNotContain("sheet broader sail");
    }

    @Test
    void anyOpensADefinitionWhoseExamplesAreItsOwn() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Spice", "Any part of a plant, such as pepper.")
                                        .entry("Pepper", "")
                                        .entry("Plant", "")))
                .contains("pepper broader spice")
                .doesNotContain("pepper broader plant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayonnaise and hollandaise are emulsions.",
                "Mayonnaise, or any mix of oil, is mild. Mayonnaise is a kind of emulsion.",
                "Mayonnaise and hollandaise are forms of emulsion."
            })
    void aSentenceThatSaysSoMakesKinds(String sentence) {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Emulsion", "Two liquids, beaten. " + sentence)
                                        .entry("Mayonnaise", "")))
                .contains("mayonnaise broader emulsion");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayonnaise and hollandaise are emulsion breakers.",
                "Mayonnaise and hollandaise are not emulsions.",
                "The mayonnaise is a kind of emulsion."
            })
    void aSentenceThatSaysSomethingElseMakesNone(String sentence) {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Emulsion", "Two liquids, beaten. " + sentence)
                                        .entry("Mayonnaise", "")))
                .doesNotContain("mayonnaise broader emulsion");
    }
}
