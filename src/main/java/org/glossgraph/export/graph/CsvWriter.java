package org.glossgraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Text;
import org.glossgraph.export.io.ZipOut;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;

/**
 * Writes two tables (RFC 4180) in an archive, with the columns that Gephi looks for. A text that a
 * spreadsheet would take for a formula begins with an apostrophe, as such programs write it.
 */
public final class CsvWriter implements MapWriter {
    private static final CSVFormat TABLE = CSVFormat.RFC4180;
    private static final String FORMULA = "=+-@\t\r";

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        ZipOut zip = new ZipOut(out);
        Writer nodes = Text.to(zip.file("nodes.csv"));
        nodes(nodes, vocabulary, map);
        nodes.flush();
        Writer edges = Text.to(zip.file("edges.csv"));
        edges(edges, map);
        edges.flush();
        String credits = Credits.of(vocabulary, map);
        if (!credits.isEmpty()) {
            zip.file("rights.txt", credits + "\n");
        }
        zip.finish();
    }

    private static void nodes(Writer table, Vocabulary vocabulary, ConceptMap map)
            throws IOException {
        TABLE.printRecord(table, "Id", "Label", "Lang", "Uri", "Gloss", "Mentioned", "Distance");
        for (ConceptMap.Node node : map.nodes()) {
            Concept concept = node.concept();
            LangString name = concept.prefLabels().get(0);
            String gloss = vocabulary.gloss(concept);
            TABLE.printRecord(
                    table,
                    text(node.id()),
                    text(name.text()),
                    text(name.lang()),
                    concept.uri(),
                    text(gloss),
                    concept.mentioned(),
                    node.distance());
        }
    }

    private static void edges(Writer table, ConceptMap map) throws IOException {
        TABLE.printRecord(table, "Source", "Target", "Type", "Label", "Relation", "Confidence");
        for (ConceptMap.Edge edge : map.edges()) {
            TABLE.printRecord(
                    table,
                    text(edge.from()),
                    text(edge.to()),
                    "Directed",
                    text(edge.phrase()),
                    edge.link().relation().uri(),
                    edge.link().confidence());
        }
    }

    private static String text(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
