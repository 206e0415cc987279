package org.glossgraph.skos;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.link.ConceptGraph;

/**
 * Writes a concept scheme as RDF. The default graph is the vocabulary as any SKOS tool expects it;
 * named graphs hold what stands behind it: the entries of each glossary, the evidence for each
 * link, and our ontology.
 */
public final class SkosWriter {
    private SkosWriter() {}

    /**
     * The scheme as a dataset in memory, with the usual prefixes; the same input, the same quads.
     */
    public static DatasetGraph write(Scheme scheme, List<Glossary> glossaries, ConceptGraph graph) {
        return write(scheme, glossaries, graph, List.of());
    }

    /** The same with the identifiers that were published and name no concept any more. */
    public static DatasetGraph write(
            Scheme scheme, List<Glossary> glossaries, ConceptGraph graph, List<Retired> retired) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Iris iris = scheme.iris();
        Ontology ontology = Ontology.at(iris);
        List<AddressedGlossary> addressed = AddressedGlossary.all(iris, glossaries);
        Model vocabulary = ModelFactory.createModelForGraph(dataset.getDefaultGraph());

        new ConceptWriter(scheme, ontology, vocabulary).write(graph);
        retired.forEach(each -> write(each, iris, scheme.lang(), vocabulary));
        new DatasetWriter(scheme, vocabulary).write(graph);
        new GlossaryWriter(iris, graph, vocabulary)
                .write(addressed, name -> named(dataset, iris.graph(name)));
        new EvidenceWriter(iris, ontology, named(dataset, iris.graph("evidence")))
                .write(graph.links(), addressed);
        named(dataset, iris.graph("ontology")).add(ontology.model());
        Prefixes.set(dataset, scheme.base());
        return dataset;
    }

    /** A deprecated resource that is no concept: what it was, and what took its place. */
    private static void write(Retired retired, Iris iris, String lang, Model vocabulary) {
        Resource node =
                iris.concept(retired.id())
                        .inModel(vocabulary)
                        .addLiteral(OWL2.deprecated, true)
                        .addProperty(RDFS.label, Literals.text(retired.name(), lang));
        retired.successor()
                .ifPresent(id -> node.addProperty(DCTerms.isReplacedBy, iris.concept(id)));
    }

    private static Model named(DatasetGraph dataset, Resource name) {
        return ModelFactory.createModelForGraph(dataset.getGraph(name.asNode()));
    }
}
