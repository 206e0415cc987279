package org.glossgraph.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;

/** What becomes of concepts, their names and entries when a person splits, merges or names them. */
class ConceptDecisionsTest extends CuratedKnots {
    @Test
    void aPartHasTheNamesOfItsEntriesAndTheOldName() throws IOException {
        Files.writeString(
                dir.resolve("pots.csv"),
                "term,definition,synonyms\nKiln shelf,A slab that carries pots.,batt; bat\n"
                        + "Kiln,A furnace for pots on a kiln shelf.,\n");
        Files.writeString(
                dir.resolve("studio.md"),
                "# Studio\n\n## Bat\nA slab that carries pots.\n\n"
                        + "## Rib\nA tool that smooths a pot.\n\n## Loop\nA tool that cuts.\n\n## Sponge\nA soft block.\n");
        Files.writeString(
                dir.resolve("kiln.md"),
                "# Firing\n\n## Bat\nA slab that carries pots.\n\n"
                        + "## Cone\nA sign of heat.\n\n## Damper\nA plate in the flue.\n\n## Spy hole\nA hole in a door.\n");
        Vocabulary vocabulary =
                curated(
                        "- split: Bat",
                        "  into:",
                        "    Bat (wheel): studio.md",
                        "    Bat (kiln): [kiln.md, pots.csv]");

        assertThat(problems()).isEmpty();
        assertThat(names(vocabulary, "bat-kiln"))
                .contains("Bat (kiln)", "Bat", "Kiln shelf", "batt");
        assertThat(names(vocabulary, "bat-wheel")).containsExactly("Bat (wheel)", "Bat");
        assertThat(vocabulary.named("bat")).hasSize(2);
        assertThat(vocabulary.concept("kiln-shelf")).isEmpty();
    }

    @Test
    void whatNoPartAsksForStaysWhereItWasAndIsTold() throws IOException {
        Files.writeString(
                dir.resolve("sailing.md"),
                "# Sailing\n\n## Bend\nA knot that joins two ropes.\n\n"
                        + "## Cleat\nA fitting on deck.\n");
        Vocabulary vocabulary =
                curated("- split: Bend", "  into:", "    Bend (on board): sailing.md");

        assertThat(problems())
                .containsExactly(
                        "curation.yaml:1: no part asks for the entry at knots.md:9: it stays in"
                                + " ‘Bend’");
        assertThat(names(vocabulary, "bend")).contains("Bend");
        assertThat(names(vocabulary, "bend-on-board")).containsExactly("Bend (on board)");

        curated("- split: Bend", "  into:", "    Rope: sailing.md");
        assertThat(problems())
                .containsExactly(
                        "curation.yaml:1: another concept is called ‘Rope’; this line has no effect");
    }

    private static List<String> names(Vocabulary vocabulary, String slug) {
        Concept concept = vocabulary.concept(slug).orElseThrow();
        return Stream.concat(
                        Stream.of(concept.prefLabel()),
                        concept.altLabels().stream().map(LangString::text))
                .toList();
    }

    private static final String CLAY =
            """
            # Pottery

            ## Throwing
            Shaping the clay body on the wheel.

            ## Wedging
            Kneading the clay body until it holds no air.

            ## Slip
            A liquid made of a clay body and water.

            ## Paste
            What a pot is made of. It sits on the foot of the pot.
            """;

    @Test
    void aConceptThatIsOnlyMentionedCanBeMergedAndNamed() throws IOException {
        Files.writeString(dir.resolve("pottery.md"), CLAY);
        assertThat(curated("[]").concept("clay-body")).get().matches(Concept::mentioned);

        Vocabulary merged = curated("- merge: [Clay body, Paste]");
        assertThat(problems()).isEmpty();
        assertThat(merged.named("Clay body"))
                .singleElement()
                .satisfies(
                        concept -> {
                            assertThat(concept.prefLabel()).isEqualTo("Clay body");
                            assertThat(concept.definitions()).hasSize(1);
                            assertThat(links(merged, concept.slug())).isNotEmpty();
                        });
        assertThat(merged.named("Paste")).isEqualTo(merged.named("Clay body"));

        Vocabulary named = curated("- name: Clay body", "  as: Potter's clay");
        assertThat(problems()).isEmpty();
        assertThat(named.named("Clay body"))
                .singleElement()
                .extracting(Concept::prefLabel)
                .isEqualTo("Potter's clay");

        curated("- split: Clay body", "  into:", "    Clay (pot): pottery.md");
        assertThat(problems())
                .containsExactly(
                        "curation.yaml:1: no entry defines ‘Clay body’: it is only mentioned; this"
                                + " line has no effect");
    }

    @Test
    void aSlipOfTheFingersIsToldWithTheNamesNearToIt() {
        Vocabulary vocabulary =
                curated(
                        "- merge: [Htich, Bend]",
                        "- name: Ropes and",
                        "  as: Line",
                        "- merge: [Sheet bedn, Sheet bend, Flag bend]");

        assertThat(problems())
                .containsExactly(
                        "curation.yaml:1: no concept is called ‘Htich’, but there is ‘Hitch’; this"
                                + " line has no effect",
                        "curation.yaml:2: no concept is called ‘Ropes and’; this line has no effect",
                        "curation.yaml:4: no concept is called ‘Sheet bedn’, but there is ‘Sheet"
                                + " bend’; the other names of this line count");
        assertThat(vocabulary.concept("flag-bend")).isEmpty();
        assertThat(vocabulary.concept("hitch")).isPresent();
    }

    /** A merge that cannot be done whole is not done in part. */
    @Test
    void aMergeWithANameOfSeveralConceptsLosesNoEntry() throws IOException {
        Files.writeString(
                dir.resolve("sailing.md"),
                "# Sailing\n\n## Bend\nA knot that joins two lines.\n\n"
                        + "## Cleat\nA fitting on deck.\n");
        Vocabulary vocabulary =
                curated(
                        "- split: Bend",
                        "  into:",
                        "    Bend (land): knots.md",
                        "    Bend (sea): sailing.md",
                        "- merge: [Hitch, Rope, Bend]");

        assertThat(problems())
                .containsExactly(
                        "curation.yaml:5: ‘Bend’ can be bend-land or bend-sea: write one of these;"
                                + " this line has no effect");
        assertThat(vocabulary.concept("rope")).isPresent();
    }
}
