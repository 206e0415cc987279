package org.glossgraph.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five glossaries that others wrote, against a reading of them by hand. */
class SeedsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path GOLD = Path.of("../shared/gold/entries.json");

    private static final Map<String, Entry> READ = new TreeMap<>();
    private static final List<JsonNode> EXPECTED = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "../shared/seeds is not here; nothing to read");
        Reading reading =
                new GlossaryReader("en").read(SourceFiles.collect(List.of(SEEDS), problem -> {}));
        for (Glossary glossary : reading.glossaries()) {
            glossary.entries().forEach(entry -> READ.put(entry.place().toString(), entry));
        }
        for (JsonNode file : new ObjectMapper().readTree(GOLD.toFile())) {
            file.get("entries").forEach(EXPECTED::add);
        }
    }

    @Test
    void findsEveryEntryAndNoOther() {
        assertThat(READ.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        EXPECTED.stream().map(SeedsTest::place).toList());
    }

    @Test
    void readsHeadwords() {
        for (JsonNode expected : EXPECTED) {
            Entry entry = READ.get(place(expected));
            if (entry.kind() != Entry.Kind.HEADLESS) {
                String pref = expected.get("prefLabel").asText();
                assertThat(entry.prefLabel().orElseThrow().text()).isEqualTo(pref);
                List<String> others = new ArrayList<>();
                expected.get("altLabels").forEach(other -> others.add(other.asText()));
                assertThat(entry.altLabels().stream().map(label -> label.text()))
                        .as(pref)
                        .containsExactlyElementsOf(others);
            }
        }
    }

    @Test
    void readsDefinitions() {
        for (JsonNode expected : EXPECTED) {
            Entry entry = READ.get(place(expected));
            if (entry.kind() != Entry.Kind.ALIAS) {
                String text = entry.definition().map(Definition::text).orElse("");
                assertThat(letters(text)).isEqualTo(letters(expected.get("definition").asText()));
            }
        }
    }

    @Test
    void readsReferences() {
        for (JsonNode expected : EXPECTED) {
            List<String> targets =
                    READ.get(place(expected)).references().stream()
                            .map(reference -> reference.target().toLowerCase(Locale.ROOT))
                            .toList();
            for (JsonNode see : expected.get("see")) {
                assertThat(targets).contains(see.asText().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static String place(JsonNode expected) {
        return expected.get("file").asText() + ":" + expected.get("line").asInt();
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
