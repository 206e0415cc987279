package org.glossgraph.glossary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
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
        otherNames(entry).forEach(altLabels::add);
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
        putAuthority(node, entry.authority());
        return written(node);
    }

    /** The names in other languages, then the other names in any. */
    private static Stream<String> otherNames(Entry entry) {
        String name = entry.prefLabel().map(LangString::text).orElse("");
        return Stream.concat(entry.prefLabels().stream().skip(1), entry.altLabels().stream())
                .map(LangString::text)
                .filter(text -> !text.equals(name))
                .distinct();
    }

    private static void putAuthority(ObjectNode node, Authority authority) {
        if (authority.isAbsolute()) {
            node.put("uri", authority.uri());
        }
        if (!authority.notations().isEmpty()) {
            ArrayNode notations = node.putArray("notations");
            authority.notations().forEach(notations::add);
        }
    }

    private static String written(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
