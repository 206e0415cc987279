package org.glossgraph.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.rdf.XmlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescribeTest {
    private static final String BASE = "http://localhost:3030/";
    private final Vocabulary vocabulary = Vocabulary.of(Samples.dataset());

    private static Node at(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    private static Node gg(String name) {
        return at("ontology#" + name);
    }

    private Graph describe(String path) {
        return vocabulary.describe(BASE + path).orElseThrow();
    }

    @Test
    void aConceptComesWithItsLinksAndTheirReasons() {
        Graph adam = vocabulary.describe(vocabulary.concept("adam").orElseThrow());
        assertThat(
                        adam.contains(
                                at("concept/adam"), SKOS.broader.asNode(), at("concept/optimizer")))
                .isTrue();
        assertThat(adam.contains(at("concept/adam"), gg("combines"), at("concept/rmsprop")))
                .isTrue();
        assertThat(adam.contains(at("concept/rmsprop"), SKOS.prefLabel.asNode(), Node.ANY))
                .isTrue();
        assertThat(adam.contains(at("concept/rmsprop"), SKOS.broader.asNode(), Node.ANY)).isFalse();
        assertThat(adam.contains(at("link/a101#1"), gg("sentence"), Node.ANY)).isTrue();
        assertThat(adam.contains(at("link/a109"), Node.ANY, Node.ANY)).isFalse();
        assertThat(adam.getPrefixMapping().getNsPrefixURI("gg")).isEqualTo(BASE + "ontology#");
    }

    @Test
    void aLinkComesWithItsEvidenceWhateverItsStatus() {
        Graph link = describe("link/a109");
        assertThat(link.contains(at("link/a109#1"), gg("sentence"), Node.ANY)).isTrue();
        assertThat(link.contains(at("concept/adam"), SKOS.prefLabel.asNode(), Node.ANY)).isTrue();
        assertThat(describe("link/a109#1").isIsomorphicWith(link)).isTrue();
    }

    @Test
    void aGlossaryComesWithItsSectionsAndEntries() {
        Graph glossary = describe("glossary/optimisation");
        Node section = at("glossary/optimisation/section/first-order-methods");
        assertThat(glossary.contains(section, SKOS.member.asNode(), at("concept/adam"))).isTrue();
        Node entry = at("glossary/optimisation/entry/adam");
        assertThat(glossary.contains(entry, gg("definition"), Node.ANY)).isTrue();
    }

    @Test
    void aDocumentTellsOfItsResourceFirst() {
        String turtle = RDFWriter.source(describe("concept/adam")).lang(Lang.TURTLE).asString();
        assertThat(turtle.replaceAll("PREFIX.*\\s+", "")).startsWith("<" + BASE + "concept/adam>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scheme",
                "ontology",
                "ontology#combines",
                "concept/script-alert-1",
                "glossary/practice",
                "glossary/practice/entry/adam",
                "glossary/optimisation/section/first-order-methods",
                "link/a100"
            })
    void everyAddressHasADocumentThatReadsBackFromEverySyntax(String path) {
        Graph graph = describe(path);
        for (Lang lang : new Lang[] {Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD}) {
            String text = RDFWriter.source(graph).lang(lang).asString();
            Graph back = RDFParser.fromString(text, lang).toGraph();
            assertThat(back.isIsomorphicWith(graph)).as(lang.getName()).isTrue();
        }
        Graph mended = XmlText.of(graph);
        String xml = RDFWriter.source(mended).lang(Lang.RDFXML).asString();
        assertThat(RDFParser.fromString(xml, Lang.RDFXML).toGraph().isIsomorphicWith(mended))
                .isTrue();
    }
}
