package org.glossgraph.skos;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.glossgraph.glossary.rights.License;
import org.glossgraph.glossary.rights.Rights;

/**
 * Writes the licence of a glossary and whose it is: what these are called stands in the vocabulary,
 * beside the glossary; each entry names them too.
 */
final class RightsWriter {
    private final Rights rights;
    private final Resource glossary;
    private final Model vocabulary;

    RightsWriter(Rights rights, Resource glossary, Model vocabulary) {
        this.rights = rights;
        this.glossary = glossary;
        this.vocabulary = vocabulary;
    }

    /** Names the parties and the licence, and the glossary's. */
    void writeNames() {
        rights.license()
                .ifPresent(
                        license -> name(address(license), DCTerms.LicenseDocument, license.name()));
        for (int i = 0; i < rights.creators().size(); i++) {
            name(creator(i), DCTerms.Agent, rights.creators().get(i));
        }
        if (!rights.holder().isEmpty()) {
            name(holder(), DCTerms.Agent, rights.holder());
        }
        write(glossary.inModel(vocabulary));
    }

    /** The rights of the glossary, or of an entry in it. */
    void write(Resource node) {
        rights.license().ifPresent(license -> node.addProperty(DCTerms.license, address(license)));
        for (int i = 0; i < rights.creators().size(); i++) {
            node.addProperty(DCTerms.creator, creator(i));
        }
        if (!rights.holder().isEmpty()) {
            node.addProperty(DCTerms.rightsHolder, holder());
        }
    }

    private void name(Resource node, Resource type, String name) {
        node.inModel(vocabulary)
                .addProperty(RDF.type, type)
                .addProperty(RDFS.label, Literals.text(name));
    }

    private Resource address(License license) {
        return license.uri().isEmpty()
                ? part("license")
                : ResourceFactory.createResource(license.uri());
    }

    private Resource creator(int index) {
        return part("creator-" + (index + 1));
    }

    private Resource holder() {
        return part("rights-holder");
    }

    private Resource part(String name) {
        return ResourceFactory.createResource(glossary.getURI() + "#" + name);
    }
}
