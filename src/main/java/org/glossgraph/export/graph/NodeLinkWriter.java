package org.glossgraph.export.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Json;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;

/** Writes node-link JSON, which D3 draws and NetworkX reads. */
public final class NodeLinkWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        JsonGenerator json = Json.to(out);
        json.writeStartObject();
        json.writeBooleanField("directed", true);
        json.writeBooleanField("multigraph", true);
        graph(json, map, Credits.of(vocabulary, map));
        json.writeArrayFieldStart("nodes");
        for (ConceptMap.Node node : map.nodes()) {
            node(json, node, vocabulary.gloss(node.concept()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        int number = 0;
        for (ConceptMap.Edge edge : map.edges()) {
            link(json, edge, number++);
        }
        json.writeEndArray();
        json.writeEndObject();
        Json.finish(json, out);
    }

    private static void graph(JsonGenerator json, ConceptMap map, String credits)
            throws IOException {
        json.writeObjectFieldStart("graph");
        Json.text(json, "title", map.title());
        Json.text(json, "rights", credits);
        Json.text(json, "focus", map.focus().map(Concept::slug).orElse(""));
        json.writeArrayFieldStart("leftOut");
        for (Concept concept : map.leftOut()) {
            json.writeString(concept.slug());
        }
        json.writeEndArray();
        json.writeNumberField("edgesLeftOut", map.edgesLeftOut());
        json.writeEndObject();
    }

    private static void node(JsonGenerator json, ConceptMap.Node node, String gloss)
            throws IOException {
        json.writeStartObject();
        Json.text(json, "id", node.id());
        Json.text(json, "label", node.concept().prefLabel());
        Json.text(json, "uri", node.concept().uri());
        Json.text(json, "gloss", gloss);
        json.writeBooleanField("mentioned", node.concept().mentioned());
        json.writeNumberField("distance", node.distance());
        json.writeEndObject();
    }

    private static void link(JsonGenerator json, ConceptMap.Edge edge, int key) throws IOException {
        json.writeStartObject();
        Json.text(json, "source", edge.from());
        Json.text(json, "target", edge.to());
        json.writeNumberField("key", key);
        Json.text(json, "phrase", edge.phrase());
        Json.text(json, "relation", edge.link().relation().uri());
        json.writeNumberField("confidence", edge.link().confidence());
        json.writeEndObject();
    }
}
