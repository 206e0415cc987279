package org.glossgraph.web.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.glossgraph.export.io.Json;
import org.glossgraph.export.io.Text;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Source;

/**
 * The names and definitions of all concepts as a script: pages that are opened as files may load a
 * script, but no data.
 */
final class NameList {
    private NameList() {}

    private static void said(JsonGenerator json, Concept concept) throws IOException {
        json.writeArrayFieldStart("said");
        for (Entry entry : concept.definitions()) {
            Source source = Source.of(entry);
            json.writeStartObject();
            Json.text(json, "text", entry.definition().text());
            Json.text(json, "source", source.file() + source.rest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static byte[] of(Vocabulary vocabulary, Links links) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Text.bytes("glossgraphNames("));
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartArray();
            for (Concept concept : vocabulary.concepts()) {
                json.writeStartObject();
                json.writeStringField("href", links.file(Paths.of(concept)).orElseThrow());
                Json.text(json, "prefLabel", concept.prefLabel());
                json.writeArrayFieldStart("others");
                for (LangString other : concept.otherLabels()) {
                    json.writeString(Json.whole(other.text()));
                }
                json.writeEndArray();
                Json.text(json, "gloss", vocabulary.gloss(concept));
                said(json, concept);
                Json.text(json, "kind", Kinds.name(vocabulary, concept));
                json.writeBooleanField("mentioned", concept.mentioned());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.writeBytes(Text.bytes(");\n"));
        return out.toByteArray();
    }
}
