package org.glossgraph.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.graph.Graph;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/** A map as its page draws it: concepts, and links with the sentence behind each. */
public final class MapData {
    private MapData() {}

    /** The map as JSON; 404 where there is none. */
    public static Answer json(AskedMap asked) {
        return asked.map()
                .map(map -> Json.answer(tree(asked.vocabulary(), map)))
                .orElseGet(() -> Answer.refusal(404, asked.advice()));
    }

    /** The concepts and links of the map, with their evidence; 404 where there is none. */
    public static Answer rdf(AskedMap asked, Media form) {
        return asked.map()
                .map(map -> Documents.write(graph(asked.vocabulary(), map), form))
                .orElseGet(() -> Answer.refusal(404, asked.advice()));
    }

    private static Graph graph(Vocabulary vocabulary, ConceptMap map) {
        return vocabulary.describe(
                map.nodes().stream().map(ConceptMap.Node::concept).toList(),
                map.edges().stream().map(ConceptMap.Edge::link).toList());
    }

    private static ObjectNode tree(Vocabulary vocabulary, ConceptMap map) {
        ObjectNode root = Json.object();
        root.put("title", map.title()).put("leftOut", map.remark());
        ArrayNode concepts = root.putArray("concepts");
        for (ConceptMap.Node node : map.nodes()) {
            concepts.addObject()
                    .put("id", node.id())
                    .put("name", node.concept().prefLabel())
                    .put("gloss", vocabulary.gloss(node.concept()))
                    .put("mentioned", node.concept().mentioned());
        }
        ArrayNode links = root.putArray("links");
        map.edges().forEach(edge -> link(links.addObject(), edge.link(), vocabulary.base()));
        return root;
    }

    private static void link(ObjectNode json, Link link, String base) {
        json.put("from", link.subject())
                .put("to", link.object())
                .put("phrase", link.relation().phrase())
                .put("relation", link.relation().name())
                .put("symmetric", link.relation().symmetric())
                .put("confidence", link.confidence());
        if (!link.uri().isEmpty()) {
            json.put("proof", Paths.local(link.uri(), base));
        }
        link.evidence().stream()
                .findFirst()
                .ifPresent(
                        first ->
                                json.put("sentence", first.sentence())
                                        .put("source", first.source())
                                        .put("line", first.line()));
    }
}
