package org.glossgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossgraph.concept.Sample.reference;
import static org.glossgraph.link.Graphs.graph;
import static org.glossgraph.link.Graphs.links;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.glossgraph.concept.Concept;
import org.glossgraph.concept.Sample;
import org.glossgraph.glossary.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {
    @Test
    void listedExamplesAreKinds() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry(
                                                "Knot",
                                                "A loop in a rope. Common choices: bowline, clove hitch.")
                                        .entry("Bowline", "")
                                        .entry("Clove hitch", "")
                                        .entry(
                                                "Rigging",
                                                "Held by wires such as stays and shrouds.")
                                        .entry("Wire", "")
                                        .entry("Stay", "")))
                .contains("bowline broader knot", "clove-hitch broader knot", "stay broader wire");
    }

    @Test
    void combiningReachesEveryConjunctAndOneWithoutAnEntry() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry(
                                                "Yawl",
                                                "A boat that combines speed sails (for calm days)"
                                                        + " with SafeRig.")
                                        .entry("Speed sail", "")))
                .contains("yawl combines speed-sail", "yawl combines saferig");
    }

    @Test
    void verbsAndConstructionsGiveTheRelation() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Mast", "")
                                        .entry("Drift", "")
                                        .entry("Keel", "The part of a hull that reduces drift.")
                                        .entry("Hull", "")
                                        .entry("Log line", "A cord. It measures boat speed.")
                                        .entry("Boat speed", "Caused by wind force.")
                                        .entry("Wind force", "")
                                        .entry("Yard", "A spar based largely on a mast.")
                                        .entry("Rig", "Uses a mast. Unlike a hull, it is seen.")))
                .contains(
                        "keel partOf hull",
                        "keel reduces drift",
                        "log-line measures boat-speed",
                        "wind-force causes boat-speed",
                        "rig uses mast",
                        "yard uses mast");
    }

    @Test
    void negationNamesakesAndEverydayWordsDoNotLink() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Raft", "A float without a keel, free of ballast.")
                                        .entry("Keel", "")
                                        .entry("Ballast", "")
                                        .entry("Oar", "")
                                        .entry("Step", "A socket for masts.")
                                        .entry(
                                                "Tug",
                                                "A ship that pulls, at each step. Built by Oar & Sons.")))
                .noneMatch(link -> link.startsWith("raft ") || link.endsWith(" raft"))
                .noneMatch(link -> link.contains("tug"));
    }

    @Test
    void whatTheAuthorPointsAtIsRelated() {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry(
                                                "Ebb",
                                                "Falling water.",
                                                reference(Reference.Kind.SEE, "Flood"))
                                        .entry("Flood", "Rising water.")
                                        .entry(
                                                "Neap",
                                                "Small.",
                                                reference(Reference.Kind.CONTRAST, "Spring"))
                                        .entry("Spring", "Large.")))
                .contains("ebb related flood", "neap contrastsWith spring");
    }

    @Test
    void everyLinkHasASentenceAndConfidenceAddsUpOverEntries() {
        ConceptGraph graph =
                graph(
                        Sample.named("a").entry("Boat", "").entry("Sloop", "A boat with one mast."),
                        Sample.named("b").entry("Sloop", "The boat that races."));
        Link link =
                graph.links().stream()
                        .filter(each -> each.relation() == Relation.BROADER)
                        .findFirst()
                        .orElseThrow();
        assertThat(link.evidence()).hasSize(2).allMatch(each -> !each.sentence().isBlank());
        assertThat(link.confidence()).isEqualTo(0.99);
        assertThat(graph.genera()).hasSize(2);
    }

    @Test
    void aTermThatNobodyDefinesIsAConceptWithoutEntries() {
        ConceptGraph graph =
                graph(
                        Sample.named("a")
                                .entry("Port", "Seen by AIS.")
                                .entry("Pilot", "Reads AIS and tide tables.")
                                .entry("Reef", "Known from tide tables.")
                                .entry("Berth", "Kept in tide tables, says Ann McGee."));
        assertThat(graph.concepts().stream().filter(Concept::mentioned))
                .extracting(Concept::id)
                .containsExactly("ais", "tide-table");
    }

    @Test
    void whatIsDefinedInThePluralIsMentionedInThePlural() {
        ConceptGraph graph =
                graph(
                        Sample.named("a")
                                .entry("Stores", "Goods on board. Types: dry stores, deck stores.")
                                .entry("Locker", "A box in which the dry stores are kept.")
                                .entry("Galley", "A kitchen for dry stores."));
        assertThat(graph.concepts().stream().filter(Concept::mentioned))
                .extracting(concept -> concept.prefLabel().text())
                .contains("Dry stores");
    }

    @Test
    void anotherLanguageIsNotReadAsEnglish() {
        String german =
                "Ein Boot ist ein kleines Schiff und wird auf dem See von der Mannschaft gerudert, "
                        + "wie es die Leute am Ufer seit Jahren tun, wenn der Wind nicht weht und "
                        + "die Segel unten sind, weil das Wetter schlecht ist oder der Mast fehlt.";
        ConceptGraph graph =
                graph(
                        Sample.named("a")
                                .entry("Boot", german)
                                .entry("Mast", german)
                                .entry("See", german));
        assertThat(graph.genera()).isEmpty();
        assertThat(graph.concepts()).noneMatch(Concept::mentioned);
        assertThat(graph.links()).anyMatch(link -> link.relation() == Relation.RELATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A cord. It only warns; reducing the drift is the work of the keel.",
                "A cord. This bare form breaks because of drift.",
                "A boat whose ropes hold a beam that reduces drift.",
                "A rule. It says that ships sink, not that it reduces drift.",
                "A cord. Its use came from reducing drift.",
                "A cord. The keel and the hull reduces drift.",
                "A cord that prevents drift from happening often."
            })
    void aPhraseOfAnotherSubjectIsPlainlyRelated(String definition) {
        assertThat(
                        links(
                                Sample.named("a")
                                        .entry("Drift", "")
                                        .entry("Keel", "")
                                        .entry("Tackle", definition)))
                .anyMatch(
                        link ->
                                link.equals("drift related tackle")
                                        || link.equals("tackle related drift"))
                .doesNotContain("tackle reduces drift", "drift causes tackle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A fin that is heavy and reduces drift.",
                "A fin. In rough seas, it often reduces drift.",
                "A fin meant to reduce drift.",
                "A fin. It adds weight low down, which reduces drift.",
                "A fin. The tackle also reduces drift."
            })
    void aPhraseOfTheConceptItselfIsTyped(String definition) {
        assertThat(links(Sample.named("a").entry("Drift", "").entry("Tackle", definition)))
                .contains("tackle reduces drift");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "$ ",
                "sail, ",
                "such as ",
                "A sail (e.g., ",
                "Sail and sail ",
                "no ",
                "\""
            })
    void hostileTextCostsNoMoreThanItsLength(String piece) {
        Sample sample =
                Sample.named("a")
                        .entry("Sail", piece.repeat(10_000))
                        .entry("Keel", "Under a sail.");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> graph(sample));
    }

    @Test
    void anAdverbIsNoTermAndASingularInSStaysOne() {
        assertThat(
                        graph(
                                        Sample.named("a")
                                                .entry("Leeway", "The sideways drift of a boat.")
                                                .entry("Keel", "A fin. It resists sideways drift.")
                                                .entry("Insulin", "A drug used in diabetes.")
                                                .entry("Diet", "What eases diabetes.")
                                                .entry("Sugar", "A food that worsens diabetes."))
                                .concepts())
                .extracting(Concept::id)
                .contains("diabetes")
                .doesNotContain("sideway", "diabete");
    }
}
