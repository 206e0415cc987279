package org.glossgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Rights;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the file of a glossary to each of its definitions: licence, author, holder. */
class RightsTest {
    static final String SAILS =
            """
            # Sails

            ## Jib
            A sail that is set before the mast.

            ## Spinnaker
            A sail that is flown before the wind.
            """;
    static final String CC = "https://creativecommons.org/licenses/";

    @TempDir Path dir;

    @Test
    void frontMatterStatesThem() throws IOException {
        String head =
                """
                ---
                title: Sails
                licence: CC BY-SA 4.0
                authors:
                  - Ann Reef
                  - Bo Luff
                attribution: "The sailing club of Little Haven"
                ---
                """;
        write("sails.md", head + SAILS);
        assertThat(rights("sails.md"))
                .isEqualTo(
                        new Rights(
                                "CC-BY-SA-4.0",
                                CC + "by-sa/4.0/",
                                List.of("Ann Reef", "Bo Luff"),
                                "The sailing club of Little Haven"));
    }

    @Test
    void otherKindsOfFilesStateThemAtTheirHeads() throws IOException {
        write(
                "sails.rst",
                """
                Sails
                =====

                :author: Ann Reef
                :license: CC0

                Jib
                   A sail that is set before the mast.

                Spinnaker
                   A sail that is flown before the wind.
                """);
        write(
                "sails.html",
                """
                <html><head><title>Sails</title><meta name="author" content="Bo Luff">
                <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"></head>
                <body><dl><dt>Jib<dd>A sail that is set before the mast.
                <dt>Spinnaker<dd>A sail that is flown before the wind.</dl></body></html>
                """);
        assertThat(rights("sails.rst"))
                .isEqualTo(
                        new Rights(
                                "CC0-1.0",
                                "https://creativecommons.org/publicdomain/zero/1.0/",
                                List.of("Ann Reef"),
                                ""));
        assertThat(rights("sails.html"))
                .isEqualTo(new Rights("CC-BY-4.0", CC + "by/4.0/", List.of("Bo Luff"), ""));
    }

    @Test
    void theLicenceFileBesideItCounts() throws IOException {
        write("sails.md", SAILS);
        write("LICENSE", "MIT License\n\nCopyright (c) 2021 Ann Reef\n\nPermission is hereby …");
        Rights mit = new Rights("MIT", "https://spdx.org/licenses/MIT", List.of(), MIT_HOLDER);
        assertThat(rights("sails.md")).isEqualTo(mit);
        write("deep/er/flags.md", SAILS);
        assertThat(rights("deep/er/flags.md"))
                .as("a file that is named alone: no folder above it is looked into")
                .isEqualTo(Rights.NONE);
        assertThat(vocabulary(Optional.empty(), dir).glossaries())
                .extracting(Glossary::rights)
                .containsOnly(mit);
    }

    private static final String MIT_HOLDER = "Copyright (c) 2021 Ann Reef";

    @Test
    void anArchiveHoldsItsOwn() throws IOException {
        Path zip = dir.resolve("sails.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "club/COPYING", "Attribution 4.0 International\n");
            add(out, "club/terms/sails.md", SAILS);
        }
        assertThat(vocabulary(Optional.empty(), zip).glossaries())
                .extracting(glossary -> glossary.rights().license())
                .containsExactly("CC-BY-4.0");
    }

    private static void add(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void whatIsGivenCountsForTheRest() throws IOException {
        write("sails.md", SAILS);
        write("knots.md", "---\nlicense: House rules\n---\n" + SAILS.replace("Sails", "Knots"));
        assertThat(vocabulary(Optional.of("CC BY 4.0"), dir).glossaries())
                .extracting(glossary -> glossary.rights().license())
                .containsExactly("House rules", "CC-BY-4.0");
    }

    @Test
    void anotherLicenceIsAnotherOrigin() throws IOException {
        Path sails = write("sails.md", SAILS);
        new Importer(ImportOptions.of(List.of(sails), dir.resolve("store")), s -> {}).run();
        assertThat(
                        new Importer(
                                        ImportOptions.of(List.of(sails), dir.resolve("store")),
                                        s -> {})
                                .upToDate())
                .isTrue();
        write("LICENSE", "Attribution 4.0 International\n");
        assertThat(
                        new Importer(
                                        ImportOptions.of(List.of(sails), dir.resolve("store")),
                                        s -> {})
                                .upToDate())
                .isFalse();
    }

    @Test
    void everyDefinitionLeadsToItsEntryAndItsLicence() throws IOException {
        write("sails.md", "---\nlicense: CC BY 4.0\nauthor: Ann Reef\n---\n" + SAILS);
        String query =
                """
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX gg: <http://localhost:3030/ontology#>
                SELECT ?definition ?heading ?line ?license ?by {
                  ?concept skos:definition ?definition ; prov:wasDerivedFrom ?entry .
                  GRAPH ?graph { ?entry gg:definition ?definition ; gg:heading ?heading ;
                    gg:line ?line ; dcterms:license ?address ; dcterms:creator ?creator }
                  ?address rdfs:label ?license . ?creator rdfs:label ?by }
                ORDER BY ?line
                """;
        assertThat(csv(report(Optional.empty(), dir.resolve("sails.md")), query))
                .isEqualToNormalizingNewlines(
                        """
                        definition,heading,line,license,by
                        A sail that is set before the mast.,Jib,7,CC-BY-4.0,Ann Reef
                        A sail that is flown before the wind.,Spinnaker,10,CC-BY-4.0,Ann Reef
                        """);
    }

    private static String csv(ImportReport report, String query) {
        Dataset dataset = DatasetFactory.wrap(report.dataset());
        try (var execution = QueryExecutionFactory.create(query, dataset)) {
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            ResultSetFormatter.outputAsCSV(out, execution.execSelect());
            return out.toString(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private Rights rights(String file) {
        List<Glossary> glossaries = vocabulary(Optional.empty(), dir.resolve(file)).glossaries();
        assertThat(glossaries).hasSize(1);
        return glossaries.get(0).rights();
    }

    private Vocabulary vocabulary(Optional<String> license, Path... paths) {
        return Vocabulary.of(report(license, paths).dataset());
    }

    private ImportReport report(Optional<String> license, Path... paths) {
        ImportOptions options =
                new ImportOptions(
                        List.of(paths),
                        List.of(),
                        dir.resolve("store"),
                        ImportOptions.DEFAULT_BASE,
                        Optional.empty(),
                        Optional.empty(),
                        ImportOptions.DEFAULT_CONFIDENCE,
                        Optional.empty(),
                        license,
                        ImportOptions.Mode.IN_MEMORY);
        return new Importer(options, stage -> {}).run();
    }

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        return Files.writeString(dir.resolve(name), text);
    }
}
