package org.glossgraph.skos;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.link.ConceptGraph;
import org.glossgraph.link.Link;
import org.glossgraph.link.Relation;
import org.glossgraph.text.LangString;

/** Writes the scheme, its concepts and their asserted links into the vocabulary. */
final class ConceptWriter {
    private final Scheme scheme;
    private final Iris iris;
    private final Ontology ontology;
    private final Model vocabulary;

    ConceptWriter(Scheme scheme, Ontology ontology, Model vocabulary) {
        this.scheme = scheme;
        this.iris = scheme.iris();
        this.ontology = ontology;
        this.vocabulary = vocabulary;
    }

    void write(ConceptGraph graph) {
        in(iris.scheme())
                .addProperty(RDF.type, SKOS.ConceptScheme)
                .addProperty(DCTerms.title, Literals.text(scheme.title(), scheme.lang()));
        graph.concepts().forEach(this::writeConcept);
        Set<String> below = new HashSet<>();
        for (Link link : graph.links()) {
            if (link.status() == Link.Status.ASSERTED) {
                writeLink(link);
                if (link.relation() == Relation.BROADER) {
                    below.add(link.subject());
                }
            }
        }
        graph.concepts().stream()
                .map(Concept::id)
                .filter(id -> !below.contains(id))
                .forEach(this::writeTop);
    }

    private void writeConcept(Concept concept) {
        Resource node =
                in(iris.concept(concept.id()))
                        .addProperty(RDF.type, SKOS.Concept)
                        .addProperty(SKOS.inScheme, iris.scheme());
        if (concept.mentioned()) {
            node.addProperty(RDF.type, iris.term("MentionedConcept"));
        }
        for (LangString label : concept.prefLabels()) {
            node.addProperty(SKOS.prefLabel, Literals.text(label));
        }
        for (LangString label : concept.altLabels()) {
            node.addProperty(SKOS.altLabel, Literals.text(label));
        }
        for (LangString label : concept.hiddenLabels()) {
            node.addProperty(SKOS.hiddenLabel, Literals.text(label));
        }
        concept.entries().forEach(entry -> writeText(node, entry));
        AuthorityWriter.write(node, concept, iris);
    }

    private static void writeText(Resource node, Entry entry) {
        for (Definition definition : entry.definitions()) {
            node.addProperty(SKOS.definition, Literals.text(definition.text(), definition.lang()));
        }
        String lang = entry.definition().map(Definition::lang).orElse("");
        entry.examples()
                .forEach(
                        example ->
                                node.addProperty(
                                        SKOS.example, Literals.text(example.text(), lang)));
    }

    /** Hierarchy and association in both directions; a sub-property as it was read. */
    private void writeLink(Link link) {
        Resource subject = in(iris.concept(link.subject()));
        Resource object = in(iris.concept(link.object()));
        subject.addProperty(ontology.property(link.relation()), object);
        if (link.relation() == Relation.BROADER) {
            object.addProperty(SKOS.narrower, subject);
        } else {
            subject.addProperty(SKOS.related, object);
            object.addProperty(SKOS.related, subject);
        }
    }

    private void writeTop(String id) {
        in(iris.concept(id)).addProperty(SKOS.topConceptOf, iris.scheme());
        in(iris.scheme()).addProperty(SKOS.hasTopConcept, iris.concept(id));
    }

    private Resource in(Resource resource) {
        return resource.inModel(vocabulary);
    }
}
