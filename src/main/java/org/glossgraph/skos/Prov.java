package org.glossgraph.skos;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the provenance ontology (PROV-O) that we use. */
public final class Prov {
    /** The beginning of its addresses. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    /** Something that happened: an import. */
    public static final Resource ACTIVITY = ResourceFactory.createResource(NS + "Activity");

    /** A thing that an activity used or made: a file. */
    public static final Resource ENTITY = ResourceFactory.createResource(NS + "Entity");

    /** A running program. */
    public static final Resource SOFTWARE_AGENT =
            ResourceFactory.createResource(NS + "SoftwareAgent");

    /** What an activity used. */
    public static final Property USED = property("used");

    /** What an activity made. */
    public static final Property GENERATED = property("generated");

    /** Who or what carried an activity out. */
    public static final Property WAS_ASSOCIATED_WITH = property("wasAssociatedWith");

    /** When an activity ended. */
    public static final Property ENDED_AT_TIME = property("endedAtTime");

    /** What something was made from. */
    public static final Property WAS_DERIVED_FROM = property("wasDerivedFrom");

    private Prov() {}

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
