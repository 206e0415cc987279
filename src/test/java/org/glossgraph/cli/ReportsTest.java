package org.glossgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.importer.Counts;
import org.glossgraph.importer.ImportReport;
import org.glossgraph.quality.Report;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.Test;

/** What an import says at its end. */
class ReportsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aRefusedImportNamesTheRuleAndWhoseFaultItIs() {
        assertThat(Reports.print(refused(), streams())).isEqualTo(ExitCode.PROBLEMS);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(
                        "“Stew” (concept/stew) breaks the rule “No concept is related to itself”:"
                                + " “Stew” is related to itself.");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("nothing was stored")
                .contains("a fault of Glossgraph, not of your data");
    }

    private static ImportReport refused() {
        DatasetGraph dataset =
                Samples.trig(
                        """
                        <scheme> a skos:ConceptScheme ; dcterms:title "Pot"@en ;
                          skos:hasTopConcept <concept/stew> .
                        <concept/stew> a skos:Concept ; skos:inScheme <scheme> ;
                          skos:topConceptOf <scheme> ; skos:prefLabel "Stew"@en ;
                          skos:related <concept/stew> .
                        """);
        return new ImportReport(
                ImportReport.Outcome.REFUSED,
                Optional.empty(),
                new Counts(1, 1, 1, 0, 0, Map.of(), 0),
                List.of(),
                Report.of(dataset),
                dataset);
    }

    private Streams streams() {
        return new Streams(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
