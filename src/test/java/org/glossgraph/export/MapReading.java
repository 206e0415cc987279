package org.glossgraph.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a reader of a map's file sees.
 *
 * @param nodes the labels by identifier; what a format cannot hold is U+FFFD
 * @param edges "from phrase to"
 */
record MapReading(SortedMap<String, String> nodes, SortedSet<String> edges) {
    private MapReading() {
        this(new TreeMap<>(), new TreeSet<>());
    }

    private void node(String id, String label) {
        nodes.put(id, label.replace('\u0001', '\uFFFD'));
    }

    private void edge(String from, String phrase, String to) {
        edges.add(from + ' ' + phrase + ' ' + to);
    }

    private void edge(Statement triple, String phrase) {
        edge(slug(triple.getSubject()), phrase, slug(triple.getResource()));
    }

    /** What should be seen. */
    static MapReading of(ConceptMap map) {
        MapReading reading = new MapReading();
        map.nodes().forEach(node -> reading.node(node.id(), node.concept().prefLabel()));
        map.edges().forEach(edge -> reading.edge(edge.from(), edge.phrase(), edge.to()));
        return reading;
    }

    /** What is seen. */
    static MapReading of(MapFormat format, byte[] bytes) throws Exception {
        return switch (format) {
            case GRAPHML, YED -> graphml(xml(bytes), format == MapFormat.YED);
            case CXL -> cxl(xml(bytes));
            case DOT -> dot(new String(bytes, StandardCharsets.UTF_8));
            case TTL -> rdf(bytes, Lang.TURTLE);
            case NT -> rdf(bytes, Lang.NTRIPLES);
            case NQ -> rdf(bytes, Lang.NQUADS);
            case TRIG -> rdf(bytes, Lang.TRIG);
            case JSONLD -> rdf(bytes, Lang.JSONLD11);
            case RDF -> rdf(bytes, Lang.RDFXML);
            case JSON -> nodeLink(new ObjectMapper().readTree(bytes));
            case JSONL -> jsonLines(bytes);
            default -> throw new IllegalArgumentException(format + " is read by other programs");
        };
    }

    static Document xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    static List<Element> elements(NodeList list) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            elements.add((Element) list.item(i));
        }
        return elements;
    }

    private static List<Element> named(Document document, String name) {
        return elements(document.getElementsByTagNameNS("*", name));
    }

    private static MapReading graphml(Document document, boolean yed) {
        MapReading reading = new MapReading();
        for (Element node : named(document, "node")) {
            if (yed) {
                assertSame(data(node, "label"), text(node, "NodeLabel"));
            }
            reading.node(node.getAttribute("id"), data(node, "label"));
        }
        for (Element edge : named(document, "edge")) {
            if (yed) {
                assertSame(data(edge, "phrase"), text(edge, "EdgeLabel"));
            }
            String from = edge.getAttribute("source");
            reading.edge(from, data(edge, "phrase"), edge.getAttribute("target"));
        }
        return reading;
    }

    private static void assertSame(String plain, String yed) {
        org.assertj.core.api.Assertions.assertThat(yed).isEqualTo(plain);
    }

    private static String data(Element element, String key) {
        return elements(element.getElementsByTagName("data")).stream()
                .filter(data -> data.getAttribute("key").equals(key))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    private static MapReading cxl(Document document) {
        MapReading reading = new MapReading();
        Map<String, String> phrases = new HashMap<>();
        for (Element concept : named(document, "concept")) {
            reading.node(concept.getAttribute("id").substring(2), concept.getAttribute("label"));
        }
        for (Element phrase : named(document, "linking-phrase")) {
            phrases.put(phrase.getAttribute("id"), phrase.getAttribute("label"));
        }
        Map<String, List<String>> sources = new HashMap<>();
        List<Element> connections = named(document, "connection");
        for (Element connection : connections) {
            String to = connection.getAttribute("to-id");
            if (phrases.containsKey(to)) {
                sources.computeIfAbsent(to, id -> new ArrayList<>())
                        .add(connection.getAttribute("from-id").substring(2));
            }
        }
        for (Element connection : connections) {
            String phrase = connection.getAttribute("from-id");
            String to = connection.getAttribute("to-id").substring(2);
            if (phrases.containsKey(phrase)) {
                sources.get(phrase).forEach(from -> reading.edge(from, phrases.get(phrase), to));
            }
        }
        return reading;
    }

    private static MapReading dot(String text) {
        MapReading reading = new MapReading();
        String quoted = "\"((?:[^\"\\\\]|\\\\.)*)\"";
        Matcher node = Pattern.compile("(?m)^  " + quoted + " \\[label=" + quoted).matcher(text);
        while (node.find()) {
            reading.node(node.group(1), undone(node.group(2)));
        }
        Matcher edge =
                Pattern.compile("(?m)^  " + quoted + " -> " + quoted + " \\[label=" + quoted)
                        .matcher(text);
        while (edge.find()) {
            reading.edge(edge.group(1), undone(edge.group(3)), edge.group(2));
        }
        return reading;
    }

    private static String undone(String quoted) {
        return Pattern.compile("\\\\(.)")
                .matcher(quoted)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        match.group(1).equals("n") ? "\n" : match.group(1)))
                .replace("&amp;", "&");
    }

    private static MapReading rdf(byte[] bytes, Lang lang) {
        Dataset dataset = DatasetFactory.create();
        RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).parse(dataset);
        Model model = dataset.getDefaultModel();
        MapReading reading = new MapReading();
        for (Resource concept : model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList()) {
            reading.node(slug(concept), concept.getProperty(SKOS.prefLabel, "en").getString());
        }
        model.listStatements(null, SKOS.broader, (RDFNode) null)
                .forEach(triple -> reading.edge(triple, "is a kind of"));
        model.listStatements(null, RDFS.label, (RDFNode) null)
                .toList()
                .forEach(
                        label ->
                                model.listStatements(
                                                null,
                                                label.getSubject().as(Property.class),
                                                (RDFNode) null)
                                        .forEach(
                                                triple -> reading.edge(triple, label.getString())));
        return reading;
    }

    private static String slug(Resource concept) {
        return concept.getURI().substring(concept.getURI().lastIndexOf('/') + 1);
    }

    private static MapReading nodeLink(JsonNode json) {
        MapReading reading = new MapReading();
        json.get("nodes")
                .forEach(node -> reading.node(node.get("id").asText(), node.get("label").asText()));
        json.get("links")
                .forEach(
                        link ->
                                reading.edge(
                                        link.get("source").asText(),
                                        link.get("phrase").asText(),
                                        link.get("target").asText()));
        return reading;
    }

    private static MapReading jsonLines(byte[] bytes) throws IOException {
        MapReading reading = new MapReading();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            JsonNode concept = new ObjectMapper().readTree(line);
            reading.node(concept.get("id").asText(), concept.get("prefLabel").asText());
            for (String relation : List.of("broader", "related")) {
                concept.get(relation)
                        .forEach(
                                link ->
                                        reading.edge(
                                                concept.get("id").asText(),
                                                link.get("phrase").asText(),
                                                link.get("id").asText()));
            }
        }
        return reading;
    }
}
