package org.glossgraph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.glossgraph.glossary.Problem;
import org.glossgraph.importer.ImportOptions;
import org.glossgraph.importer.Importer;
import org.glossgraph.store.Store;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;

/** What the decisions of a person do to a vocabulary. */
class CurationTest extends CuratedKnots {
    private static Link link(Vocabulary vocabulary, String subject, String object) {
        return vocabulary.links().stream()
                .filter(each -> each.subject().equals(subject) && each.object().equals(object))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRejectedLinkIsNotInTheVocabularyButStaysInTheEvidence() {
        Vocabulary vocabulary =
                curated("- reject: hitch broader knot", "  because: It grips a post.");

        assertThat(links(vocabulary, "hitch")).noneMatch(link -> link.contains("is a kind of"));
        assertThat(link(vocabulary, "hitch", "knot").status()).isEqualTo("rejected");
        assertThat(problems()).isEmpty();
    }

    @Test
    void anAddedLinkSaysThatAPersonAddedIt() {
        Vocabulary vocabulary = curated("- add: Bend uses Ropes", "  because: Two of them.");

        Link link = link(vocabulary, "bend", "rope");
        assertThat(link.asserted()).isTrue();
        assertThat(link.relation().phrase()).isEqualTo("uses");
        assertThat(link.evidence().get(0))
                .satisfies(
                        evidence -> {
                            assertThat(evidence.rule()).isEqualTo("curation");
                            assertThat(evidence.sentence()).isEqualTo("Two of them.");
                            assertThat(evidence.source()).isEqualTo("curation.yaml");
                            assertThat(evidence.line()).isEqualTo(1);
                        });
    }

    @Test
    void anAcceptedLinkIsSure() {
        assertThat(link(curated("- accept: hitch broader knot"), "hitch", "knot").confidence())
                .isEqualTo(1);
    }

    @Test
    void aRetypedLinkHasTheOtherRelation() {
        Vocabulary vocabulary = curated("- retype: hitch related rope", "  to: uses");

        assertThat(links(vocabulary, "hitch")).contains("hitch uses rope");
        assertThat(problems()).isEmpty();
    }

    @Test
    void mergedConceptsAreOneWithAllNamesAndEntries() {
        Vocabulary vocabulary = curated("- merge: [Sheet bend, Flag bend, weaver's knot]");

        Concept bend = vocabulary.concept("sheet-bend").orElseThrow();
        assertThat(vocabulary.concept("flag-bend")).isEmpty();
        assertThat(bend.definitions()).hasSize(2);
        assertThat(bend.altLabels())
                .extracting(LangString::text)
                .contains("Flag bend", "weaver's knot");
    }

    @Test
    void aSplitConceptIsSeveral() throws IOException {
        Files.writeString(
                dir.resolve("sailing.md"),
                "# Sailing\n\n## Bend\nA knot that joins two lines on board.\n\n## Cleat\nA fitting on deck.\n");
        Vocabulary vocabulary =
                curated(
                        "- split: Bend",
                        "  into:",
                        "    Bend (knot): knots.md",
                        "    Bend (on board): sailing.md:3");

        assertThat(problems()).isEmpty();
        assertThat(vocabulary.named("Bend (knot)"))
                .singleElement()
                .satisfies(concept -> assertThat(concept.definitions()).hasSize(1));
        assertThat(vocabulary.named("Bend (on board)").get(0).definitions().get(0).source())
                .isEqualTo("sailing.md");
    }

    @Test
    void aRenamedConceptKeepsItsAddressAndOldName() {
        Vocabulary vocabulary = curated("- name: hitch", "  as: Hitch knot");

        Concept hitch = vocabulary.concept("hitch").orElseThrow();
        assertThat(hitch.prefLabel()).isEqualTo("Hitch knot");
        assertThat(hitch.altLabels()).extracting(LangString::text).contains("Hitch");
    }

    @Test
    void aDroppedConceptIsGoneWithItsLinks() {
        Vocabulary vocabulary = curated("- drop: Rope");

        assertThat(vocabulary.concept("rope")).isEmpty();
        assertThat(vocabulary.links().stream().flatMap(l -> Stream.of(l.subject(), l.object())))
                .isNotEmpty();
        assertThat(vocabulary.links().stream().filter(Link::asserted))
                .noneMatch(link -> link.object().equals("rope") || link.subject().equals("rope"));
    }

    @Test
    void whatHasNoEffectIsToldWithItsLine() {
        curated(
                "- reject: hitch broader knot",
                "- accept: hitch broader knot",
                "- reject: hitch broader bend",
                "- drop: Bowline",
                "- add: hitch eats knot",
                "- name: hitch",
                "  as: Bend",
                "- retype: hitch related rope",
                "  to: eats");

        assertThat(problems())
                .containsExactly(
                        "curation.yaml:2: line 1 decides about this link already; this line has no"
                                + " effect",
                        "curation.yaml:3: no rule proposes this link (any more); this line has no"
                                + " effect",
                        "curation.yaml:4: no concept is called ‘Bowline’; this line has no effect",
                        "curation.yaml:5: write CONCEPT RELATION CONCEPT; the relations are broader,"
                                + " related, combines, partOf, usedFor, uses, reduces, contrastsWith,"
                                + " extends, measures, requires, produces, causes, adjusts, precedes; this line"
                                + " has no effect",
                        "curation.yaml:6: another concept is called ‘Bend’; this line has no effect",
                        "curation.yaml:8: ‘eats’ is no relation; there are broader, related,"
                                + " combines, partOf, usedFor, uses, reduces, contrastsWith, extends,"
                                + " measures, requires, produces, causes, adjusts, precedes; this line has no"
                                + " effect");
    }

    @Test
    void whatIsNotUnderstoodIsToldAndTheRestCounts() {
        Vocabulary vocabulary =
                curated(
                        "- forbid: hitch broader knot",
                        "- merge: Bend",
                        "- retype: hitch broader knot",
                        "- drop: Rope",
                        "  colour: red",
                        "- drop:",
                        "- Rope",
                        "- reject: hitch broader knot");

        assertThat(link(vocabulary, "hitch", "knot").status()).isEqualTo("rejected");
        assertThat(vocabulary.concept("rope")).isPresent();
        assertThat(report.problems())
                .extracting(problem -> problem.place().line())
                .containsExactly(1, 2, 3, 4, 6, 7);
    }

    @Test
    void aFileThatIsNoListOfDecisionsStoresNothing() {
        curated("- drop: Rope");
        Store store = Store.at(dir.resolve("store"));

        assertThatThrownBy(() -> curated("- reject: hitch broader knot", "- drop: [Rope"))
                .isInstanceOf(CurationException.class)
                .message()
                .matches("curation.yaml:[23]: this is no YAML: .*");
        assertThatThrownBy(() -> curated("drop: Rope"))
                .isInstanceOf(CurationException.class)
                .hasMessage(
                        "curation.yaml:1: write a list of decisions, each as in “- reject: adam"
                                + " broader model”");
        assertThat(store.generations()).hasSize(1);
        assertThat(curated("# no decision any more").concept("rope")).isPresent();
        assertThat(store.generations()).hasSize(2);
    }

    @Test
    void aChangedDecisionIsAChangedInput() throws IOException {
        curated("- drop: Rope");
        ImportOptions options = ImportOptions.of(List.of(dir), dir.resolve("store"));
        new Importer(options, step -> {}).run();
        assertThat(new Importer(options, step -> {}).upToDate()).isTrue();

        Files.writeString(dir.resolve("curation.yaml"), "- drop: Bend\n");
        assertThat(new Importer(options, step -> {}).upToDate()).isFalse();
    }

    /** Whatever stands in the file: it is read to its end, or told. */
    @Property
    void anyTextIsReadOrTold(@ForAll String text) {
        List<Problem> problems = new ArrayList<>();
        try {
            Curation curation = CurationReader.read("curation.yaml", text, problems::add);
            assertThat(curation.decisions()).doesNotContainNull();
        } catch (CurationException e) {
            assertThat(e).hasMessageStartingWith("curation.yaml");
        }
        assertThat(problems).allMatch(problem -> !problem.message().isBlank());
    }
}
