package org.glossgraph.web.page.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Queries;

/**
 * What can be written in a query, as JSON: prefixes, terms with what they mean, and the examples.
 */
public final class Terms {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What our graphs use of SKOS and its neighbours; meanings after the SKOS Reference. */
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("rdf:type", "what kind of thing it is"),
                    Map.entry("rdfs:label", "what a property is called"),
                    Map.entry("skos:Concept", "the class of concepts"),
                    Map.entry("skos:ConceptScheme", "the class of vocabularies"),
                    Map.entry("skos:prefLabel", "the name that a concept goes by"),
                    Map.entry("skos:altLabel", "another name"),
                    Map.entry("skos:hiddenLabel", "a spelling to be found by"),
                    Map.entry("skos:definition", "what it means"),
                    Map.entry("skos:example", "an example"),
                    Map.entry("skos:broader", "is a kind of"),
                    Map.entry("skos:narrower", "has as a kind"),
                    Map.entry("skos:related", "is related to"),
                    Map.entry("skos:inScheme", "the vocabulary it belongs to"),
                    Map.entry("skos:topConceptOf", "at the top of this vocabulary"),
                    Map.entry("skos:member", "what a glossary or section holds"),
                    Map.entry("skos:exactMatch", "the same in another vocabulary"),
                    Map.entry("dcterms:title", "a title"),
                    Map.entry("dcterms:isPartOf", "the whole that it is a part of"),
                    Map.entry("prov:wasDerivedFrom", "the entry it was read from"),
                    Map.entry("text:query", "finds plain words in names and definitions"));

    private Terms() {}

    /** The terms of a vocabulary. */
    public static String json(Vocabulary vocabulary) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode prefixes = root.putObject("prefixes");
        Prefixes.of(vocabulary).forEach(prefixes::put);
        ArrayNode terms = root.putArray("terms");
        all(vocabulary)
                .forEach((name, says) -> terms.addObject().put("name", name).put("says", says));
        ArrayNode examples = root.putArray("examples");
        for (Queries.Example each : Queries.examples(vocabulary)) {
            examples.addObject()
                    .put("question", each.question())
                    .put("says", each.says())
                    .put("query", each.query());
        }
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> all(Vocabulary vocabulary) {
        Map<String, String> terms = new TreeMap<>(OTHERS);
        String ours = vocabulary.base() + "ontology#";
        vocabulary
                .describe(vocabulary.base() + "ontology")
                .ifPresent(graph -> add(graph, ours, terms));
        return terms;
    }

    private static void add(Graph graph, String ours, Map<String, String> terms) {
        graph.find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .filterKeep(each -> each.getSubject().isURI() && each.getObject().isLiteral())
                .filterKeep(each -> each.getSubject().getURI().startsWith(ours))
                .forEachRemaining(
                        each ->
                                terms.merge(
                                        "gg:" + each.getSubject().getURI().substring(ours.length()),
                                        each.getObject().getLiteralLexicalForm(),
                                        (one, next) -> one.compareTo(next) <= 0 ? one : next));
    }
}
