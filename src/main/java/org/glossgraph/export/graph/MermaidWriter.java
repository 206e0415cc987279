package org.glossgraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.ConceptMap.Limits;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Text;
import org.glossgraph.view.Vocabulary;

/**
 * Writes a flowchart in Mermaid, which wikis and GitHub draw. Mermaid refuses more than 500 edges
 * or 50,000 characters; where the names are too long for that, they are shortened.
 */
public final class MermaidWriter implements MapWriter {
    /** What can still be read, and keeps far from what Mermaid refuses. */
    public static final Limits LIMITS = new Limits(60, 100);

    private static final int MOST_CHARACTERS = 50_000;
    private static final int SHORT = 50;
    private static final Pattern BREAKS = Pattern.compile("\\R");

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        String remark = Credits.remark(vocabulary, map);
        String whole = flowchart(map, remark, Integer.MAX_VALUE);
        String text = whole.length() <= MOST_CHARACTERS ? whole : flowchart(map, remark, SHORT);
        out.write(Text.bytes(text));
        out.flush();
    }

    private static String flowchart(ConceptMap map, String remark, int longest) {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        comment(text, map.title(), longest);
        if (!remark.isEmpty()) {
            comment(text, remark, Integer.MAX_VALUE);
        }
        Map<String, String> ids = new HashMap<>();
        for (ConceptMap.Node node : map.nodes()) {
            String id = "n" + ids.size();
            ids.put(node.id(), id);
            String label = escaped(node.concept().prefLabel(), longest);
            text.append("  ").append(id).append("[\"").append(label).append("\"]\n");
        }
        for (ConceptMap.Edge edge : map.edges()) {
            String phrase = escaped(edge.phrase(), longest);
            text.append("  ").append(ids.get(edge.from()));
            text.append(edge.symmetric() ? " ---|\"" : " -->|\"").append(phrase).append("\"| ");
            text.append(ids.get(edge.to())).append('\n');
        }
        for (ConceptMap.Node node : map.nodes()) {
            String uri = node.concept().uri().replace("\"", "%22");
            text.append("  click ").append(ids.get(node.id()));
            text.append(" href \"").append(uri).append("\"\n");
        }
        return text.toString();
    }

    /**
     * A comment ends with its line. Braces are left out, as {@code %%{…}%%} would be a directive.
     */
    private static void comment(StringBuilder chart, String given, int longest) {
        String line = BREAKS.matcher(shortened(given, longest)).replaceAll(" ");
        chart.append("  %% ").append(line.replace('{', '(').replace('}', ')')).append('\n');
    }

    private static String shortened(String given, int longest) {
        String text = Text.lines(given);
        return text.codePointCount(0, text.length()) > longest
                ? text.substring(0, text.offsetByCodePoints(0, longest)) + "…"
                : text;
    }

    /**
     * Its entities begin with a number sign; colons and per cent signs are words of its grammar.
     */
    private static String escaped(String given, int longest) {
        String text = shortened(given, longest);
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> escaped.append("<br>");
                case '"', '#', '&', '<', '>', ';', ':', '%', '\\', '`' ->
                        escaped.append('#').append((int) c).append(';');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
