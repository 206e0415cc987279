package org.glossgraph.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.rdf.XmlText;

/** Writes the DOT language of Graphviz; every name is quoted. */
public final class DotWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Writer dot = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        dot.write("digraph \"map\" {\n");
        dot.write("  graph [rankdir=LR, charset=\"UTF-8\", label=" + text(map.title()) + "];\n");
        dot.write("  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
        dot.write("  edge [fontname=\"sans-serif\"];\n");
        String remark = Credits.remark(vocabulary, map);
        if (!remark.isEmpty()) {
            dot.write("  // " + remark + "\n");
        }
        for (ConceptMap.Node node : map.nodes()) {
            dot.write(node(node.concept(), vocabulary.gloss(node.concept())));
        }
        for (ConceptMap.Edge edge : map.edges()) {
            dot.write(edge(edge));
        }
        dot.write("}\n");
        dot.flush();
    }

    private static String node(Concept concept, String gloss) {
        String style = concept.mentioned() ? ", style=\"rounded,dashed\"" : "";
        return "  "
                + text(concept.slug())
                + " [label="
                + text(concept.prefLabel())
                + ", URL="
                + text(concept.uri())
                + ", tooltip="
                + text(gloss)
                + style
                + "];\n";
    }

    private static String edge(ConceptMap.Edge edge) {
        String arrow =
                edge.symmetric() ? ", dir=none" : edge.link().broader() ? ", arrowhead=empty" : "";
        return "  "
                + text(edge.from())
                + " -> "
                + text(edge.to())
                + " [label="
                + text(edge.phrase())
                + ", weight="
                + Math.round(edge.link().confidence() * 10)
                + arrow
                + "];\n";
    }

    /** A quoted string whose escapes and entities Graphviz reads back as the text itself. */
    private static String text(String text) {
        String clean = XmlText.of(text);
        StringBuilder quoted = new StringBuilder(clean.length() + 2).append('"');
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '&' -> quoted.append("&amp;");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append(' ');
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
