package org.glossgraph.glossary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.glossgraph.text.LangString;

/** Writes an entry as a line of JSON. */
public final class EntryJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryJson() {}

    /** The entry as one JSON object without line ends; keys always in the same order. */
    public static String line(Entry entry) {
        ObjectNode node = JSON.createObjectNode();
        node.put("source", entry.place().source());
        node.put("line", entry.place().line());
        node.put("heading", entry.heading());
        node.put("prefLabel", entry.prefLabel().map(LangString::text).orElse(""));
        ArrayNode altLabels = node.putArray("altLabels");
        entry.altLabels().forEach(label -> altLabels.add(label.text()));
        node.put("definition", entry.definition().map(Definition::text).orElse(""));
        ArrayNode examples = node.putArray("examples");
        entry.examples().forEach(example -> examples.add(example.text()));
        node.put("section", entry.section());
        ArrayNode see = node.putArray("see");
        entry.references().stream()
                .filter(reference -> reference.kind() != Reference.Kind.PARENT)
                .map(Reference::target)
                .distinct()
                .forEach(see::add);
        node.put("kind", entry.kind().label());
        node.put("lang", entry.prefLabel().map(LangString::lang).orElse(""));
        return written(node);
    }

    private static String written(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
