package org.glossgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossgraph.link.Graphs.graph;
import static org.glossgraph.link.Graphs.links;

import org.glossgraph.concept.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What definitions and labels say of kinds becomes broader. */
class GenusLinksTest {
    @Test
    void theGenusIsBroaderLongestNameFirst() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Boat", "A craft.")
                                        .entry("Sailing boat", "A boat that the wind moves.")
                                        .entry("Sloop", "A light sailing boat with one mast.")
                                        .entry("Canoe", "A type of small boat.")))
                .contains(
                        "sloop broader sailing-boat",
                        "sailing-boat broader boat",
                        "canoe broader boat")
                .doesNotContain("sloop broader boat");
    }

    @Test
    void theHeadOfALabelIsBroaderButNoPieceOfACompound() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Knot", "")
                                        .entry("Reef knot", "")
                                        .entry("Assisted sailing", "")
                                        .entry("Self-assisted sailing", "")))
                .contains("reef-knot broader knot")
                .doesNotContain("self-assisted-sailing broader assisted-sailing");
    }

    @Test
    void aWordOfAnotherFieldIsNoGenus() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Knot", "The speed of one sea mile in an hour."),
                                Sample.named("b")
                                        .entry("Bun", "A knot that is tied of long hair.")
                                        .entry("Top knot", "Hair worn high.")))
                .noneMatch(link -> link.endsWith("broader knot"));
    }

    @Test
    void aStatedGenusOutweighsTheHeadOfTheLabel() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Anchor", "A hook on a chain.")
                                        .entry("Lost anchor", "A mishap in which a chain breaks.")))
                .doesNotContain("lost-anchor broader anchor");
    }

    @Test
    void aShorterNameOfADefinedThingIsThatThing() {
        ConceptGraph graph =
                graph(
                        Sample.named("a")
                                .entry("Motor fishing boat", "A craft with nets.")
                                .entry("Trawler", "A fishing boat that drags a net."),
                        Sample.named("b")
                                .entry("Trawler", "A kind of motor fishing boat.")
                                .entry("Drifter", "A fishing boat that hangs out a net."));
        assertThat(graph.links())
                .anyMatch(
                        link ->
                                link.subject().equals("drifter")
                                        && link.relation() == Relation.BROADER
                                        && link.object().equals("motor-fishing-boat"));
    }

    @Test
    void whatACalculationBeginsWithIsNoGenus() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Draught", "A depth.")
                                        .entry("Clearance", "The draught minus the tide.")))
                .contains("clearance related draught")
                .noneMatch(link -> link.contains("broader"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Types of anchors include the plough and the grapnel.",
                "Anchors come in two forms: the plough and the grapnel.",
                "There are two common kinds: plough, grapnel.",
                "Examples include: plough, grapnel."
            })
    void announcedExamplesAreKinds(String sentence) {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Anchor", "A hook on a chain. " + sentence)
                                        .entry("Grapnel", "")
                                        .entry("Plough", "")))
                .containsExactly("grapnel broader anchor", "plough broader anchor");
    }

    @Test
    void examplesOfSomethingElseAreNone() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Anchor", "A hook. Types of seabed include mud.")
                                        .entry("Mud", "")))
                .noneMatch(link -> link.contains("broader"));
    }

    @Test
    void oneOfSeveralKindsIsNoGenus() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Person", "")
                                        .entry("Testimony", "")
                                        .entry("Debtor", "A person or company that owes money.")
                                        .entry(
                                                "Evidence",
                                                "Testimony, papers and things shown in court.")))
                .doesNotContain("debtor broader person", "evidence broader testimony");
    }

    @Test
    void aMemberOfAGroupIsAKindButNoBundle() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Rope", "")
                                        .entry("Halyard", "One of a group of ropes.")
                                        .entry("Hawser", "A bundle of ropes.")))
                .contains("halyard broader rope", "hawser related rope")
                .doesNotContain("hawser broader rope");
    }

    @Test
    void aNameAddsNothingToWhatATextSays() {
        assertThat(
                        graph(
                                        Sample.named("a")
                                                .entry("Knot", "")
                                                .entry("Reef knot", "A knot that holds sails."))
                                .links())
                .filteredOn(link -> link.relation() == Relation.BROADER)
                .singleElement()
                .satisfies(link -> assertThat(link.evidence()).hasSize(2))
                .satisfies(link -> assertThat(link.confidence()).isEqualTo(0.9));
    }
}
