package org.glossgraph.skos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.link.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What our own terms mean is written down. */
class OntologyTest {
    private static final Iris IRIS = SampleScheme.SCHEME.iris();
    private static final Model MODEL = Ontology.at(IRIS).model();

    /** Of a property that several classes have. */
    private static final Property DOMAIN_INCLUDES =
            ResourceFactory.createProperty("http://purl.org/dc/dcam/domainIncludes");

    static List<Resource> terms() {
        return MODEL.listSubjectsWithProperty(RDFS.isDefinedBy).toList();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void eachTermIsExplained(Resource term) {
        assertThat(term.getURI()).startsWith(IRIS.ontology());
        assertThat(term.getProperty(RDFS.label).getLanguage()).isEqualTo("en");
        assertThat(term.getProperty(RDFS.comment).getString()).endsWith(".");
        assertThat(term.getProperty(SKOS.example).getString()).isNotBlank();
        assertThat(term.getProperty(RDFS.isDefinedBy).getResource().getURI())
                .isEqualTo(IRIS.base() + "ontology");
        boolean isClass = term.hasProperty(RDF.type, OWL.Class);
        boolean ofSomething = term.hasProperty(RDFS.domain) || term.hasProperty(DOMAIN_INCLUDES);
        assertThat(ofSomething && term.hasProperty(RDFS.range)).isNotEqualTo(isClass);
    }

    @Test
    void aRelationReadsInBothDirections() {
        List<Resource> relations =
                MODEL.listSubjectsWithProperty(RDFS.subPropertyOf, SKOS.related).toList();
        assertThat(relations).hasSize(Relation.values().length - 2);
        assertThat(relations).allMatch(each -> each.getProperty(IRIS.term("inverseLabel")) != null);
    }

    /** A noun behind an empty head occurs in few texts, so in none of the sample. */
    @Test
    void whatIsWrittenIsDeclaredAndWhatIsDeclaredIsUsed() {
        Set<String> declared = names(terms().stream().map(Resource::asNode));
        Node ontology = IRIS.graph("ontology").asNode();
        Set<String> written = used(quad -> !quad.getGraph().equals(ontology));
        Set<String> used = used(quad -> true);
        Stream.of(Relation.values()).map(Relation::localName).forEach(used::add);

        assertThat(declared).containsAll(written);
        declared.removeAll(used);
        assertThat(declared).containsOnly("genusOf");
    }

    private static Set<String> used(Predicate<Quad> which) {
        return names(
                SampleScheme.dataset().stream()
                        .filter(which)
                        .map(Quad::asTriple)
                        .flatMap(OntologyTest::predicateAndObject));
    }

    private static Stream<Node> predicateAndObject(Triple triple) {
        return Stream.of(triple.getPredicate(), triple.getObject());
    }

    private static Set<String> names(Stream<Node> nodes) {
        Set<String> names = new TreeSet<>();
        nodes.filter(Node::isURI)
                .map(Node::getURI)
                .filter(uri -> uri.startsWith(IRIS.ontology()))
                .forEach(uri -> names.add(uri.substring(IRIS.ontology().length())));
        return names;
    }
}
