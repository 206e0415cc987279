package org.glossgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossgraph.importer.RightsTest.CC;
import static org.glossgraph.importer.RightsTest.SAILS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Rights;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Licence and author that a file states among its data or in its comments. */
class StatedRightsTest {
    @TempDir Path dir;

    @Test
    void recordsStateThemAmongTheirFields() throws IOException {
        write(
                "sails.json",
                """
                {"title": "Sails", "license": {"name": "Ours", "url": "https://creativecommons.org/licenses/by/4.0/"},
                 "authors": ["Ann Reef", {"name": "Bo Luff"}],
                 "terms": [{"term": "Jib", "definition": "A sail that is set before the mast."},
                           {"term": "Spinnaker", "definition": "A sail that is flown before the wind."}]}
                """);
        write(
                "flags.yaml",
                """
                # SPDX-License-Identifier: CC-BY-SA-4.0
                metadata:
                  copyright: 2021 the club
                terms:
                  - term: Burgee
                    definition: The flag of a club.
                  - term: Ensign
                    definition: The flag of a country at sea.
                """);
        assertThat(rights("sails.json"))
                .isEqualTo(
                        new Rights(
                                "CC-BY-4.0", CC + "by/4.0/", List.of("Ann Reef", "Bo Luff"), ""));
        assertThat(rights("flags.yaml"))
                .isEqualTo(
                        new Rights("CC-BY-SA-4.0", CC + "by-sa/4.0/", List.of(), "2021 the club"));
    }

    @Test
    void dataAndSourcesStateThem() throws IOException {
        write(
                "knots.ttl",
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix dc: <http://purl.org/dc/elements/1.1/> .
                @prefix : <http://knots.example/> .
                :bend a skos:Concept ; skos:prefLabel "Bend"@en ; skos:inScheme :all ;
                  skos:definition "A knot that joins two ropes."@en ; dcterms:creator "Nobody" .
                :hitch a skos:Concept ; skos:prefLabel "Hitch"@en ; skos:inScheme :all ;
                  skos:definition "A knot that ties a rope to a post."@en .
                :all a skos:ConceptScheme ; dcterms:title "Knots"@en ; dcterms:creator :ann ;
                  dc:rights "© 2020 Ann Reef, published under CC BY 4.0"@en .
                :ann dcterms:title "Ann Reef" .
                """);
        write(
                "boats.tex",
                """
                % License: CC0
                \\author{Bo Luff}
                \\newglossaryentry{ketch}{name={Ketch}, description={A boat with two masts}}
                \\newglossaryentry{sloop}{name={Sloop}, description={A boat with one mast}}
                """);
        assertThat(rights("knots.ttl"))
                .isEqualTo(
                        new Rights(
                                "CC-BY-4.0",
                                CC + "by/4.0/",
                                List.of("Ann Reef"),
                                "© 2020 Ann Reef, published under CC BY 4.0"));
        assertThat(rights("boats.tex"))
                .extracting(Rights::license, Rights::creators)
                .containsExactly("CC0-1.0", List.of("Bo Luff"));
    }

    @Test
    void aTermIsNoStatement() throws IOException {
        write(
                "words.json",
                """
                {"Copyright": "The right of an author to what he has made.",
                 "License": "A leave to use what somebody else has made.",
                 "Royalty": "A price that is paid for each use of a work."}
                """);
        write(
                "words.md",
                """
                # Words

                ## License: the leave

                A leave to use what somebody else has made.

                ## Royalty

                A price that is paid for each use of a work.
                """);
        assertThat(rights("words.json")).isEqualTo(Rights.NONE);
        assertThat(rights("words.md")).isEqualTo(Rights.NONE);
        write(
                "words.adoc",
                """
                = Words

                * License: a leave to use what somebody else has made.
                * Royalty: a price that is paid for each use of a work.
                * Copyright: the right of an author to what he has made.
                """);
        assertThat(rights("words.adoc")).isEqualTo(Rights.NONE);
    }

    @Test
    void theTextOfALicenceIsNoGlossaryAndIsNotTold() throws IOException {
        write("sails.md", SAILS);
        write("LICENSE", "House rules\n\nUse: what you do.\n\nFee: what you pay.\n");
        write("deep/LICENSE.md", "# MIT License\n\nPermission is hereby granted, free of charge\n");
        write("deep/flags.md", SAILS.replace("Sails", "Flags"));
        ImportReport report = report(dir);
        assertThat(report.problems()).isEmpty();
        assertThat(report.counts().glossaries()).isEqualTo(2);
    }

    private Rights rights(String file) {
        List<Glossary> glossaries = Vocabulary.of(report(dir.resolve(file)).dataset()).glossaries();
        assertThat(glossaries).hasSize(1);
        return glossaries.get(0).rights();
    }

    private ImportReport report(Path path) {
        ImportOptions options =
                ImportOptions.of(List.of(path), dir.resolve("store"))
                        .in(ImportOptions.Mode.IN_MEMORY);
        return new Importer(options, stage -> {}).run();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), text);
    }
}
