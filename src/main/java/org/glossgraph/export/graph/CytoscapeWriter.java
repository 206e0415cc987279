package org.glossgraph.export.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Json;
import org.glossgraph.export.layout.MapLayout;
import org.glossgraph.view.Vocabulary;

/** Writes the JSON of Cytoscape and Cytoscape.js, with positions. */
public final class CytoscapeWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        MapLayout layout = MapLayout.of(map);
        JsonGenerator json = Json.to(out);
        json.writeStartObject();
        Json.text(json, "format_version", "1.0");
        json.writeBooleanField("directed", true);
        json.writeBooleanField("multigraph", true);
        json.writeObjectFieldStart("data");
        Json.text(json, "name", map.title());
        Json.text(json, "leftOut", map.remark());
        Json.text(json, "rights", Credits.of(vocabulary, map));
        json.writeEndObject();
        json.writeObjectFieldStart("elements");
        json.writeArrayFieldStart("nodes");
        for (ConceptMap.Node node : map.nodes()) {
            node(json, node, vocabulary.gloss(node.concept()));
            MapLayout.Box box = layout.box(node.id());
            json.writeObjectFieldStart("position");
            json.writeNumberField("x", box.x());
            json.writeNumberField("y", box.y());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        int number = 0;
        for (ConceptMap.Edge edge : map.edges()) {
            edge(json, edge, number++);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        Json.finish(json, out);
    }

    /** NetworkX reads the identifier from {@code value}. */
    private static void node(JsonGenerator json, ConceptMap.Node node, String gloss)
            throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        Json.text(json, "id", node.id());
        Json.text(json, "value", node.id());
        Json.text(json, "name", node.concept().prefLabel());
        Json.text(json, "uri", node.concept().uri());
        Json.text(json, "gloss", gloss);
        json.writeBooleanField("mentioned", node.concept().mentioned());
        json.writeNumberField("distance", node.distance());
        json.writeEndObject();
    }

    private static void edge(JsonGenerator json, ConceptMap.Edge edge, int number)
            throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        Json.text(json, "id", "e" + number);
        json.writeNumberField("key", number);
        Json.text(json, "source", edge.from());
        Json.text(json, "target", edge.to());
        Json.text(json, "interaction", edge.phrase());
        Json.text(json, "relation", edge.link().relation().uri());
        json.writeNumberField("confidence", edge.link().confidence());
        json.writeEndObject();
        json.writeEndObject();
    }
}
