package org.glossgraph.skos;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.link.Relation;

/** Our ontology, {@code ontology/glossgraph.ttl}, under a base. */
public final class Ontology {
    private final Iris iris;
    private final Model model;

    private Ontology(Iris iris, Model model) {
        this.iris = iris;
        this.model = model;
    }

    /** The ontology with its relative addresses resolved against a base. */
    public static Ontology at(Iris iris) {
        return new Ontology(iris, read("/ontology/glossgraph.ttl", iris.base()));
    }

    /** Its statements. */
    public Model model() {
        return model;
    }

    /** The property of a relation. */
    public Property property(Relation relation) {
        return switch (relation) {
            case BROADER -> SKOS.broader;
            case RELATED -> SKOS.related;
            default -> iris.term(relation.localName());
        };
    }

    /** How a relation reads from subject to object. */
    Literal phrase(Relation relation) {
        return model.getRequiredProperty(property(relation), RDFS.label).getLiteral();
    }

    /** A file of the ontology folder, which is on the class path. */
    static Model read(String resource, String base) {
        try (InputStream in = Ontology.class.getResourceAsStream(resource)) {
            Model model = ModelFactory.createDefaultModel();
            RDFParser.source(in).lang(Lang.TURTLE).base(base).parse(model);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
