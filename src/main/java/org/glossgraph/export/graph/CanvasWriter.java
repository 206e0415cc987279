package org.glossgraph.export.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Json;
import org.glossgraph.export.io.Markdown;
import org.glossgraph.export.layout.MapLayout;
import org.glossgraph.view.Vocabulary;

/** Writes JSON Canvas 1.0, which Obsidian opens. */
public final class CanvasWriter implements MapWriter {
    /** Cards are set in larger letters, with more room around them, than pictures. */
    private static final double SCALE = 1.6;

    private static final int LOWEST = 60;
    private static final String CYAN = "5";

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        MapLayout layout = MapLayout.of(map);
        JsonGenerator json = Json.to(out);
        json.writeStartObject();
        json.writeArrayFieldStart("nodes");
        for (ConceptMap.Node node : map.nodes()) {
            boolean focus = map.focus().filter(node.concept()::equals).isPresent();
            node(json, node, layout.box(node.id()), focus);
        }
        String remark = Credits.remark(vocabulary, map);
        if (!remark.isEmpty()) {
            remark(json, remark, layout);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        int number = 0;
        for (ConceptMap.Edge edge : map.edges()) {
            edge(json, edge, "edge-" + number++);
        }
        json.writeEndArray();
        json.writeEndObject();
        Json.finish(json, out);
    }

    private static void node(
            JsonGenerator json, ConceptMap.Node node, MapLayout.Box box, boolean focus)
            throws IOException {
        json.writeStartObject();
        Json.text(json, "id", "c-" + node.id());
        Json.text(json, "type", "text");
        int width = scaled(box.width());
        int height = Math.max(scaled(box.height()), LOWEST);
        json.writeNumberField("x", scaled(box.x()) - width / 2);
        json.writeNumberField("y", scaled(box.y()) - height / 2);
        json.writeNumberField("width", width);
        json.writeNumberField("height", height);
        Json.text(json, "text", Markdown.line(node.concept().prefLabel()));
        if (focus) {
            Json.text(json, "color", CYAN);
        }
        json.writeEndObject();
    }

    private static void remark(JsonGenerator json, String remark, MapLayout layout)
            throws IOException {
        json.writeStartObject();
        Json.text(json, "id", "left-out");
        Json.text(json, "type", "text");
        json.writeNumberField("x", 0);
        json.writeNumberField("y", scaled(layout.height()));
        json.writeNumberField("width", scaled(layout.width()));
        json.writeNumberField("height", 2 * LOWEST);
        Json.text(json, "text", Markdown.line(remark));
        json.writeEndObject();
    }

    private static void edge(JsonGenerator json, ConceptMap.Edge edge, String id)
            throws IOException {
        json.writeStartObject();
        Json.text(json, "id", id);
        Json.text(json, "fromNode", "c-" + edge.from());
        Json.text(json, "toNode", "c-" + edge.to());
        if (edge.symmetric()) {
            Json.text(json, "toEnd", "none");
        }
        Json.text(json, "label", edge.phrase());
        json.writeEndObject();
    }

    private static int scaled(int pixels) {
        return (int) Math.round(pixels * SCALE);
    }
}
