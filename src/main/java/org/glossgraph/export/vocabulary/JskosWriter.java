package org.glossgraph.export.vocabulary;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Json;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Vocabulary;

/** Writes JSKOS, a list of concepts, for Cocoda and its kin. */
public final class JskosWriter implements MapWriter {
    private static final String CONTEXT = "https://gbv.github.io/jskos/context.json";
    private static final String UNDETERMINED = "und";

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Links links = Links.of(map);
        JsonGenerator json = Json.to(out);
        json.writeStartArray();
        for (ConceptMap.Node node : map.nodes()) {
            json.writeStartObject();
            concept(json, node.concept(), vocabulary.scheme());
            licenses(json, vocabulary, node.concept());
            links(json, "broader", links.broader().getOrDefault(node.id(), Set.of()));
            links(json, "narrower", links.narrower().getOrDefault(node.id(), Set.of()));
            links(json, "related", links.related().getOrDefault(node.id(), Set.of()));
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.finish(json, out);
    }

    /** The addresses that each concept is linked to, by slug. */
    private record Links(
            Map<String, Set<String>> broader,
            Map<String, Set<String>> narrower,
            Map<String, Set<String>> related) {
        static Links of(ConceptMap map) {
            Map<String, String> uris = new HashMap<>();
            map.nodes().forEach(node -> uris.put(node.id(), node.concept().uri()));
            Links links = new Links(new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (ConceptMap.Edge edge : map.edges()) {
                boolean broader = edge.link().broader();
                add(broader ? links.broader : links.related, edge.from(), uris.get(edge.to()));
                add(broader ? links.narrower : links.related, edge.to(), uris.get(edge.from()));
            }
            return links;
        }

        private static void add(Map<String, Set<String>> links, String slug, String uri) {
            links.computeIfAbsent(slug, s -> new LinkedHashSet<>()).add(uri);
        }
    }

    /** The licences of its definitions, as sets of items. */
    private static void licenses(JsonGenerator json, Vocabulary vocabulary, Concept concept)
            throws IOException {
        List<String> uris =
                concept.definitions().stream()
                        .map(entry -> vocabulary.rights(entry).licenseUri())
                        .filter(uri -> !uri.isEmpty())
                        .distinct()
                        .toList();
        if (!uris.isEmpty()) {
            json.writeArrayFieldStart("license");
            for (String uri : uris) {
                json.writeStartObject();
                Json.text(json, "uri", uri);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void concept(JsonGenerator json, Concept concept, String scheme)
            throws IOException {
        Json.text(json, "@context", CONTEXT);
        Json.text(json, "uri", concept.uri());
        texts(json, "type", List.of("http://www.w3.org/2004/02/skos/core#Concept"));
        json.writeObjectFieldStart("prefLabel");
        for (LangString name : concept.prefLabels()) {
            Json.text(json, tag(name), name.text());
        }
        json.writeEndObject();
        languages(json, "altLabel", concept.altLabels());
        languages(json, "hiddenLabel", concept.hiddenLabels());
        languages(
                json, "definition", concept.definitions().stream().map(Entry::definition).toList());
        if (!concept.notations().isEmpty()) {
            texts(json, "notation", concept.notations());
        }
        if (!concept.matches().isEmpty()) {
            texts(json, "identifier", concept.matches());
        }
        links(json, "inScheme", Set.of(scheme));
    }

    private static String tag(LangString text) {
        return text.lang().isEmpty() ? UNDETERMINED : text.lang();
    }

    /** A language map of lists. */
    private static void languages(JsonGenerator json, String name, List<LangString> texts)
            throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        Map<String, List<String>> byTag = new TreeMap<>();
        texts.forEach(
                each -> byTag.computeIfAbsent(tag(each), t -> new ArrayList<>()).add(each.text()));
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, List<String>> each : byTag.entrySet()) {
            texts(json, each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(Json.whole(text));
        }
        json.writeEndArray();
    }

    private static void links(JsonGenerator json, String name, Set<String> uris)
            throws IOException {
        if (uris.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (String uri : uris) {
            json.writeStartObject();
            Json.text(json, "uri", uri);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
