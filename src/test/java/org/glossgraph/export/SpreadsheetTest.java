package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 25: no cell of a table is a formula. */
class SpreadsheetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\",\"x\")",
                "@SUM(A1:A9)",
                "-1+1|cmd",
                "+1",
                "\t=1",
                "\r=1",
                "a harmless name",
                "a=b",
                "1,\"=1\""
            })
    void noCellIsAFormula(String name) throws IOException {
        DatasetGraph dataset = Samples.trig("<concept/a> a skos:Concept .");
        for (var property : List.of(SKOS.prefLabel, SKOS.definition)) {
            dataset.add(
                    Quad.defaultGraphIRI,
                    NodeFactory.createURI("http://localhost:3030/concept/a"),
                    property.asNode(),
                    NodeFactory.createLiteralLang(name, "en"));
        }
        Vocabulary vocabulary = Vocabulary.of(dataset);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MapFormat.CSV.write(vocabulary, ConceptMap.all(vocabulary), out);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            zip.getNextEntry();
            List<CSVRecord> rows =
                    CSVFormat.RFC4180
                            .parse(new InputStreamReader(zip, StandardCharsets.UTF_8))
                            .getRecords();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1)).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*"));
            assertThat(rows.get(1).get(1)).endsWith(name.strip());
        }
    }
}
