package org.glossgraph.export.vocabulary;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Json;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Link;
import org.glossgraph.view.Relation;
import org.glossgraph.view.Rights;
import org.glossgraph.view.Vocabulary;

/**
 * Writes each concept of a map as a line of JSON, with its texts and with the links of the map that
 * start from it.
 */
public final class JsonLinesWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Map<String, List<Link>> links =
                map.edges().stream()
                        .map(ConceptMap.Edge::link)
                        .collect(
                                Collectors.groupingBy(
                                        Link::subject, HashMap::new, Collectors.toList()));
        write(
                map.nodes().stream().map(ConceptMap.Node::concept).toList(),
                concept -> links.getOrDefault(concept.slug(), List.of()),
                vocabulary::rights,
                out);
    }

    /**
     * Writes some concepts.
     *
     * @param links the links that a concept is shown with
     * @param rights the rights to the text of an entry
     * @param out is left open
     */
    public static void write(
            List<Concept> concepts,
            Function<Concept, List<Link>> links,
            Function<Entry, Rights> rights,
            OutputStream out)
            throws IOException {
        JsonGenerator json = Json.to(out);
        for (Concept concept : concepts) {
            concept(json, rights, concept, links.apply(concept));
        }
        if (concepts.isEmpty()) {
            json.close();
        } else {
            Json.finish(json, out);
        }
    }

    /**
     * Writes one concept by itself, with all its links, those that lead to it read backwards.
     *
     * @param out is left open
     */
    public static void write(Vocabulary vocabulary, Concept concept, OutputStream out)
            throws IOException {
        JsonGenerator json = Json.to(out);
        concept(json, vocabulary::rights, concept, vocabulary.links(concept));
        Json.finish(json, out);
    }

    private static void concept(
            JsonGenerator json, Function<Entry, Rights> rights, Concept concept, List<Link> links)
            throws IOException {
        json.writeStartObject();
        Json.text(json, "id", concept.slug());
        Json.text(json, "uri", concept.uri());
        Json.text(json, "prefLabel", concept.prefLabel());
        names(json, "altLabels", concept.altLabels(), concept.hiddenLabels());
        names(json, "hiddenLabels", concept.hiddenLabels(), List.of());
        labels(json, concept.prefLabels());
        texts(json, "notations", concept.notations());
        texts(json, "exactMatch", concept.matches());
        definitions(json, rights, concept.definitions());
        json.writeArrayFieldStart("entries");
        for (Entry entry : concept.entries()) {
            json.writeStartObject();
            place(json, entry.source(), entry.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        links(json, "broader", concept, links.stream().filter(each -> isUp(each, concept)));
        if (links.stream().anyMatch(each -> isDown(each, concept))) {
            links(json, "narrower", concept, links.stream().filter(each -> isDown(each, concept)));
        }
        links(json, "related", concept, links.stream().filter(each -> !each.broader()));
        json.writeBooleanField("mentioned", concept.mentioned());
        json.writeEndObject();
    }

    /** A list of what only vocabularies have; left out where there is none. */
    private static void texts(JsonGenerator json, String name, List<String> texts)
            throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String text : texts) {
                json.writeString(Json.whole(text));
            }
            json.writeEndArray();
        }
    }

    private static void names(
            JsonGenerator json, String key, List<LangString> names, List<LangString> more)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (LangString name : names) {
            json.writeString(Json.whole(name.text()));
        }
        for (LangString name : more) {
            json.writeString(Json.whole(name.text()));
        }
        json.writeEndArray();
    }

    private static void labels(JsonGenerator json, List<LangString> names) throws IOException {
        json.writeObjectFieldStart("labels");
        for (LangString name : names) {
            Json.text(json, name.lang(), name.text());
        }
        json.writeEndObject();
    }

    private static void definitions(
            JsonGenerator json, Function<Entry, Rights> rights, List<Entry> definitions)
            throws IOException {
        json.writeArrayFieldStart("definitions");
        for (Entry entry : definitions) {
            json.writeStartObject();
            Json.text(json, "text", entry.definition().text());
            Json.text(json, "lang", entry.definition().lang());
            place(json, entry.source(), entry.line());
            rights(json, rights.apply(entry));
            if (!entry.genus().equals(Entry.Genus.NONE)) {
                json.writeObjectFieldStart("genus");
                Json.text(json, "phrase", entry.genus().phrase());
                Json.text(json, "head", entry.genus().head());
                if (!entry.genus().of().isEmpty()) {
                    Json.text(json, "of", entry.genus().of());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * The licence of a definition and who is to be named with it; left out where none is stated.
     */
    private static void rights(JsonGenerator json, Rights rights) throws IOException {
        if (!rights.license().isEmpty()) {
            Json.text(json, "license", rights.license());
        }
        if (!rights.licenseUri().isEmpty()) {
            Json.text(json, "licenseUri", rights.licenseUri());
        }
        if (!rights.attribution().isEmpty()) {
            Json.text(json, "attribution", rights.attribution());
        }
    }

    private static boolean isUp(Link link, Concept concept) {
        return link.broader() && link.subject().equals(concept.slug());
    }

    private static boolean isDown(Link link, Concept concept) {
        return link.broader() && link.object().equals(concept.slug());
    }

    private static void links(JsonGenerator json, String name, Concept self, Stream<Link> links)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Link link : links.toList()) {
            boolean onwards = link.subject().equals(self.slug());
            Relation relation = link.relation();
            json.writeStartObject();
            Json.text(json, "id", onwards ? link.object() : link.subject());
            Json.text(json, "phrase", onwards ? relation.phrase() : relation.inversePhrase());
            json.writeNumberField("confidence", link.confidence());
            Json.text(json, "rule", link.rule());
            json.writeArrayFieldStart("evidence");
            for (Link.Evidence evidence : link.evidence()) {
                json.writeStartObject();
                place(json, evidence.source(), evidence.line());
                Json.text(json, "sentence", evidence.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, String source, int line) throws IOException {
        Json.text(json, "source", source);
        json.writeNumberField("line", line);
    }
}
