package org.glossgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.glossary.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a vocabulary states against SKOS is not asserted, and told with its line. */
class ConflictsTest {
    private static final String HERBS =
            """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix : <http://example.org/herb/> .
            :mint a skos:Concept ; skos:prefLabel "Mint"@en , "Mentha"@en ;
                skos:broader :herb ;
                skos:related :herb .
            :herb a skos:Concept ; skos:prefLabel "Herb"@en ;
                skos:exactMatch <http://other.org/v#Herb> ;
                skos:broadMatch <http://other.org/v#Herb> .
            :hen a skos:Concept ; skos:prefLabel "Hen"@en ;
                skos:broader :egg .
            :egg a skos:Concept ; skos:prefLabel "Egg"@en ;
                skos:broader :hen .
            """;

    @TempDir Path dir;

    @Test
    void eachIsToldAndNoneIsAsserted() throws IOException {
        Path file = Files.writeString(dir.resolve("herbs.ttl"), HERBS);
        ImportReport report =
                new Importer(
                                ImportOptions.of(List.of(file), dir.resolve("store"))
                                        .in(ImportOptions.Mode.IN_MEMORY),
                                step -> {})
                        .run();

        assertThat(report.violations()).isEmpty();
        assertThat(report.problems())
                .extracting(Problem::toString)
                .anyMatch(each -> each.startsWith("herbs.ttl:3: ") && each.contains("Mentha"))
                .anyMatch(each -> each.contains("‘Herb’ and ‘Mint’ are stated to be related"))
                .anyMatch(each -> each.contains("closes a circle"))
                .anyMatch(each -> each.contains("broad match of it (SKOS S46)"))
                .hasSize(4)
                .allMatch(each -> each.matches("herbs\\.ttl:[1-9].*"));
        assertThat(
                        report.dataset()
                                .getDefaultGraph()
                                .find(Node.ANY, SKOS.broader.asNode(), Node.ANY))
                .toIterable()
                .hasSize(2);
        assertThat(
                        report.dataset()
                                .getDefaultGraph()
                                .contains(Node.ANY, SKOS.related.asNode(), Node.ANY))
                .isFalse();
    }
}
