package org.glossgraph.skos;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.link.ConceptGraph;

/** Describes the vocabulary as a dataset, for machines that look for data (VoID, DCAT 2). */
final class DatasetWriter {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final Scheme scheme;
    private final Iris iris;
    private final Model vocabulary;

    DatasetWriter(Scheme scheme, Model vocabulary) {
        this.scheme = scheme;
        this.iris = scheme.iris();
        this.vocabulary = vocabulary;
    }

    /** A form in which all can be had. */
    private record Form(String extension, String mediaType) {}

    void write(ConceptGraph graph) {
        Resource dataset =
                at("dataset")
                        .addProperty(RDF.type, term("Dataset"))
                        .addProperty(RDF.type, DCAT.Dataset)
                        .addProperty(DCTerms.title, Literals.text(scheme.title(), scheme.lang()))
                        .addProperty(DCTerms.subject, iris.scheme())
                        .addProperty(DCAT.landingPage, at(""))
                        .addProperty(term("uriSpace"), iris.base() + "concept/")
                        .addProperty(term("vocabulary"), resource(SKOS.getURI()))
                        .addProperty(term("rootResource"), iris.scheme())
                        .addProperty(term("sparqlEndpoint"), at("sparql"))
                        .addProperty(term("openSearchDescription"), at("opensearch.xml"))
                        .addLiteral(term("entities"), (long) graph.concepts().size());
        graph.concepts().stream()
                .findFirst()
                .ifPresent(
                        concept ->
                                dataset.addProperty(
                                        term("exampleResource"), iris.concept(concept.id())));
        for (Form form : List.of(new Form("ttl", "text/turtle"))) {
            Resource dump = at("export/all." + form.extension());
            Resource distribution =
                    at("dataset#" + form.extension())
                            .addProperty(RDF.type, DCAT.Distribution)
                            .addProperty(DCAT.downloadURL, dump)
                            .addProperty(DCAT.mediaType, resource(MEDIA_TYPES + form.mediaType()));
            dataset.addProperty(DCAT.distribution, distribution)
                    .addProperty(term("dataDump"), dump);
        }
    }

    private Resource at(String path) {
        return resource(iris.base() + path).inModel(vocabulary);
    }

    private static Resource resource(String uri) {
        return ResourceFactory.createResource(uri);
    }

    private static Property term(String localName) {
        return ResourceFactory.createProperty(VOID, localName);
    }
}
