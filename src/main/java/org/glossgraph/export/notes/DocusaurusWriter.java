package org.glossgraph.export.notes;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.Json;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;

/** Writes the file of terms that docusaurus-plugin-glossary reads. */
public final class DocusaurusWriter implements MapWriter {
    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Sentences sentences = Sentences.of(map);
        JsonGenerator json = Json.to(out);
        json.writeStartObject();
        String credits = Credits.of(vocabulary, map);
        Json.text(
                json,
                "description",
                credits.isEmpty() ? map.title() : map.title() + ". " + credits);
        json.writeArrayFieldStart("terms");
        for (ConceptMap.Node node : map.nodes()) {
            term(json, node.concept(), sentences);
        }
        json.writeEndArray();
        json.writeEndObject();
        Json.finish(json, out);
    }

    private static void term(JsonGenerator json, Concept concept, Sentences sentences)
            throws IOException {
        String definition =
                concept.definitions().stream()
                        .map(each -> each.definition().text())
                        .collect(Collectors.joining("\n\n"));
        // An explanation that opens empty would be taken for a fault.
        String said =
                sentences.about(concept).stream()
                        .map(each -> each.phrase() + " " + each.object().prefLabel())
                        .collect(Collectors.joining("; "));
        json.writeStartObject();
        Json.text(json, "id", concept.slug());
        Json.text(json, "term", concept.prefLabel());
        Json.text(json, "definition", definition.isBlank() ? said : definition);
        json.writeArrayFieldStart("aliases");
        for (LangString name : concept.altLabels()) {
            json.writeString(Json.whole(name.text()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("relatedTerms");
        for (String name :
                sentences.about(concept).stream()
                        .map(each -> each.object().prefLabel())
                        .distinct()
                        .toList()) {
            json.writeString(Json.whole(name));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
