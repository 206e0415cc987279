package org.glossgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossgraph.store.Store;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Retired;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Identifiers that last from one import to the next. */
class IdentifiersTest {
    private static final String KNOT = "## Knot\nA fastening that is made with a rope.\n\n";
    private static final String HITCH = "## Hitch\nA knot that ties a rope to a post.\n\n";
    private static final String BEND = "## Bend\nA knot that joins two ropes.\n\n";

    @TempDir Path dir;

    private Vocabulary imported(String... entries) {
        return imported(Map.of("knots.md", String.join("", entries)));
    }

    private Vocabulary imported(Map<String, String> files) {
        Path folder = dir.resolve("glossaries");
        try {
            Files.createDirectories(folder);
            try (var old = Files.list(folder)) {
                old.forEach(file -> file.toFile().delete());
            }
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), "# Terms\n\n" + file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImportReport report =
                new Importer(ImportOptions.of(List.of(folder), dir.resolve("store")), step -> {})
                        .run();
        assertThat(report.violations()).isEmpty();
        return Vocabulary.of(report.dataset());
    }

    private static String slug(Vocabulary vocabulary, String name) {
        return vocabulary.named(name).stream().map(Concept::slug).findFirst().orElseThrow();
    }

    @Test
    void aConceptKeepsItsHiddenLabels() {
        assertThat(imported(KNOT, HITCH).concept("hitch").orElseThrow().hiddenLabels())
                .extracting(LangString::text)
                .contains("Hitches");
    }

    @Test
    void aRenamedConceptKeepsItsAddress() {
        imported(KNOT, HITCH, BEND);
        Vocabulary after =
                imported(KNOT, "## Post knot\nA knot that ties a rope to a post.\n\n", BEND);

        assertThat(slug(after, "Post knot")).isEqualTo("hitch");
    }

    @Test
    void aRewrittenConceptKeepsItsAddress() {
        imported(KNOT, HITCH, BEND);

        assertThat(slug(imported(KNOT, "## Hitch\nIt grips a post.\n\n", BEND), "Hitch"))
                .isEqualTo("hitch");
    }

    @Test
    void aConceptThatIsPartOfAnotherLeadsThere() {
        imported(KNOT, HITCH, BEND);
        Vocabulary after =
                imported(KNOT, "## Bend (also called Hitch)\nA knot that joins two ropes.\n\n");

        assertThat(after.concept("hitch")).isEmpty();
        assertThat(after.retired("hitch").flatMap(Retired::successor)).contains("bend");
    }

    @Test
    void aConceptThatIsGoneIsRememberedAndComesBack() {
        imported(KNOT, HITCH, BEND);
        Vocabulary without = imported(KNOT, BEND);

        assertThat(without.retired("hitch"))
                .hasValueSatisfying(
                        gone -> {
                            assertThat(gone.name()).isEqualTo("Hitch");
                            assertThat(gone.successor()).isEmpty();
                        });
        Vocabulary again = imported(KNOT, HITCH, BEND);
        assertThat(again.concept("hitch")).isPresent();
        assertThat(again.retired("hitch")).isEmpty();
    }

    @Test
    void anAddressIsNeverGivenToAConceptOfAnotherName() {
        imported(KNOT, "## Résumé\nA summary of what a person has done.\n\n", HITCH);
        imported(KNOT, HITCH);
        Vocabulary after = imported(KNOT, HITCH, "## Resume\nTo begin again after a break.\n\n");

        assertThat(slug(after, "Resume")).isEqualTo("resume-2");
        assertThat(after.retired("resume")).isPresent();
    }

    @Test
    void homonymsDoNotSwapWhateverTheOrderOfTheFiles() {
        String rope = "## Bend (knot)\nA knot that joins two ropes.\n\n" + HITCH;
        String guitar =
                "## Bend (guitar)\nA raising of the pitch of a string.\n\n## Fret\nA strip.\n\n";
        Vocabulary before = imported(Map.of("a.md", rope, "b.md", guitar));
        Vocabulary after = imported(Map.of("b.md", rope, "a.md", guitar));

        for (String text :
                List.of("A knot that joins two ropes.", "A raising of the pitch of a string.")) {
            assertThat(slugOfText(after, text)).isEqualTo(slugOfText(before, text));
        }
    }

    private static String slugOfText(Vocabulary vocabulary, String text) {
        return vocabulary.concepts().stream()
                .filter(
                        concept ->
                                concept.definitions().stream()
                                        .anyMatch(entry -> entry.definition().text().equals(text)))
                .map(Concept::slug)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameInputAgainIsTheSameBytes() throws IOException {
        imported(KNOT, HITCH, BEND);
        Path registry = dir.resolve("store/registry.nq");
        byte[] first = Files.readAllBytes(registry);
        imported(KNOT, HITCH, BEND);

        assertThat(Files.readAllBytes(registry)).isEqualTo(first);
        assertThat(Store.at(dir.resolve("store")).generations()).hasSize(1);
    }

    @Test
    void aRegistryThatCannotBeReadStopsTheImport() throws IOException {
        imported(KNOT, HITCH);
        Files.writeString(dir.resolve("store/registry.nq"), "no quads\n");

        assertThatThrownBy(() -> imported(KNOT, BEND))
                .hasMessageContaining("registry of identifiers")
                .hasMessageContaining("restore it from a backup");
    }
}
