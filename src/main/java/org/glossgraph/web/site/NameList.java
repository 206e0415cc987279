package org.glossgraph.web.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.glossgraph.export.io.Json;
import org.glossgraph.export.io.Text;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Paths;

/**
 * The names and definitions of all concepts as a script: pages that are opened as files may load a
 * script, but no data.
 */
final class NameList {
    private NameList() {}

    private static String said(Concept concept) {
        return concept.definitions().stream()
                .map(entry -> entry.definition().text())
                .collect(Collectors.joining(" "));
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
                Json.text(json, "said", said(concept));
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
