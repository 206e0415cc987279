package org.glossgraph.link;

/**
 * The relations between concepts. Each is a property: two of SKOS, the others our sub-properties of
 * {@code skos:related}, declared with their phrases in both directions in {@code
 * ontology/glossgraph.ttl}.
 */
public enum Relation {
    /** {@code skos:broader}: the subject is a kind or an instance of the object. */
    BROADER("broader"),
    /** {@code skos:related}: no more is known than that the two belong together. */
    RELATED("related"),
    /** The subject unites the object with something else. */
    COMBINES("combines"),
    /** The subject is a part, step or ingredient of the object. */
    PART_OF("partOf"),
    /** The subject serves the object. */
    USED_FOR("usedFor"),
    /** The subject works by means of the object. */
    USES("uses"),
    /** The subject makes the object smaller, rarer or milder. */
    REDUCES("reduces"),
    /** The subject is set against the object. */
    CONTRASTS_WITH("contrastsWith"),
    /** The subject builds on the object and goes beyond it. */
    EXTENDS("extends"),
    /** The subject says how large or good the object is. */
    MEASURES("measures"),
    /** The subject does not work without the object. */
    REQUIRES("requires"),
    /** The subject brings the object forth as its result. */
    PRODUCES("produces"),
    /** The subject makes the object happen. */
    CAUSES("causes"),
    /** The subject changes how large the object is. */
    ADJUSTS("adjusts"),
    /** The subject is the step that comes before the object. */
    PRECEDES("precedes");

    private final String localName;

    Relation(String localName) {
        this.localName = localName;
    }

    /** The local name of its property, in SKOS for the first two, in our ontology for the rest. */
    public String localName() {
        return localName;
    }
}
