package org.glossgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.glossgraph.importer.ImportReport.Outcome;
import org.glossgraph.skos.SkosWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A graph that breaks a condition of SKOS by a fault of ours never gets into the store. */
class RefusalTest {
    private static final String SAUCES =
            """
            # Sauces

            ## Sauce

            A liquid that is served with food.

            ## Velouté

            A sauce that is made of light stock and roux.
            """;
    private static final String PREFIXES =
            """
            @base <http://localhost:3030/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    @TempDir static Path dir;
    private static Path file;

    @BeforeAll
    static void publish() throws IOException {
        file = Files.writeString(dir.resolve("sauces.md"), SAUCES);
        assertThat(importer("").run().outcome()).isEqualTo(Outcome.PUBLISHED);
        Files.writeString(file, SAUCES.replace("light stock", "white stock"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <concept/sauce> a skos:ConceptScheme | “Sauce” (concept/sauce) breaks the rule “A concept is not also a concept scheme”: “Sauce” is
                    <concept/sauce> skos:altLabel "Sauce"@en | “Sauce” (concept/sauce) breaks the rule “A name is preferred, alternative or hidden, never two of these”: “Sauce” is
                    <concept/sauce> skos:prefLabel "Gravy"@en | “Gravy” (concept/sauce) breaks the rule “A concept has one preferred name in each language”: there are several preferred names in en: “Gravy” and “Sauce”.
                    <concept/veloute> skos:related <concept/sauce> | “Velouté” (concept/veloute) breaks the rule “What is related stands neither above nor below”: “Velouté” is related to “Sauce” and also stands below it.
                    <concept/sauce> a skos:Collection | “Sauce” (concept/sauce) breaks the rule “A collection is neither a concept nor a scheme”: “Sauce” is
                    <concept/sauce> skos:exactMatch <http://herbs.example/x> ; skos:broadMatch <http://herbs.example/x> | “Sauce” (concept/sauce) breaks the rule “What is the same elsewhere is not also broader, narrower or related”: “Sauce” is
                    <concept/sauce> skos:broader <concept/veloute> | “Sauce” (concept/sauce) breaks the rule “No concept stands above itself”: the way up from “Sauce” leads back to it, over “Sauce” and “Velouté”.
                    """)
    void theImportIsRefusedBeforeTheStoreChanges(String fault, String sentence) throws IOException {
        Map<String, String> before = store();
        ImportReport report = importer(fault).run();

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.generation()).isEmpty();
        assertThat(report.violations())
                .anyMatch(each -> each.startsWith(sentence))
                .allMatch(each -> each.endsWith(".") && !each.contains("\n"));
        assertThat(store()).isEqualTo(before);
    }

    @Test
    void onceTheFaultIsMendedTheSameInputIsStored() {
        Path empty = dir.resolve("empty");
        importer("<concept/sauce> skos:broader <concept/sauce>", empty).run();
        assertThat(importer("", empty).run().outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    /** An import that states something about concepts which no rule of ours would let through. */
    private static Importer importer(String fault) {
        return importer(fault, dir.resolve("store"));
    }

    private static Importer importer(String fault, Path store) {
        return new Importer(
                ImportOptions.of(List.of(file), store),
                step -> {},
                (scheme, glossaries, graph, retired) -> {
                    var dataset = SkosWriter.write(scheme, glossaries, graph, retired);
                    String turtle = PREFIXES + (fault.isEmpty() ? "" : fault + " .");
                    RDFParser.fromString(turtle, Lang.TURTLE).parse(dataset.getDefaultGraph());
                    return dataset;
                });
    }

    /** Every file of the store with its hash. */
    private static Map<String, String> store() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(dir.resolve("store"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(each.toString(), DigestUtils.sha256Hex(Files.readAllBytes(each)));
            }
        }
        return files;
    }
}
