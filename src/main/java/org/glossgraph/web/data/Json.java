package org.glossgraph.web.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/** What the JSON of pages has in common: concepts, links and long lists look the same in all. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static Answer answer(JsonNode node) {
        try {
            return Answer.of(Media.JSON, MAPPER.writeValueAsString(node) + "\n");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void concept(ObjectNode node, Concept concept) {
        node.put("id", concept.slug());
        node.put("uri", concept.uri());
        node.put("prefLabel", concept.prefLabel());
        node.put("mentioned", concept.mentioned());
    }

    /** A concept with its address here and a few words on what it is. */
    static void concept(ObjectNode node, Vocabulary vocabulary, Concept concept) {
        concept(node, concept);
        node.put("href", Paths.of(concept));
        node.put("gloss", vocabulary.gloss(concept));
    }

    static void evidence(ArrayNode array, Link link) {
        for (Link.Evidence each : link.evidence()) {
            array.addObject()
                    .put("sentence", each.sentence())
                    .put("source", each.source())
                    .put("line", each.line())
                    .put("rule", each.rule())
                    .put("confidence", each.confidence());
        }
    }

    /** Where a page stands in a long list, and the data of the pages beside it. */
    static void place(ObjectNode node, Slice<?> slice) {
        node.put("total", slice.total());
        node.put("page", slice.number());
        node.put("pages", slice.pages());
        address(node, "previous", slice.previous());
        address(node, "next", slice.next());
    }

    private static void address(ObjectNode node, String name, String page) {
        if (!page.isEmpty()) {
            int query = page.indexOf('?');
            String path = query < 0 ? page : page.substring(0, query);
            node.put(name, path + ".json" + page.substring(path.length()));
        }
    }
}
