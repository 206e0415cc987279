package org.glossgraph.glossary.rdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a statement says of a concept, whichever vocabulary it says it in. */
enum Meaning {
    /** Its class. */
    TYPE(Names.RDF + "type"),
    /** Its name in a thesaurus. */
    NAME(Names.SKOS + "prefLabel", Names.SKOS_XL + "prefLabel"),
    /** What does for a name elsewhere. */
    LABEL(
            Names.SCHEMA + "name",
            Names.RDFS + "label",
            Names.TERMS + "title",
            Names.ELEMENTS + "title"),
    /** Another name. */
    OTHER_NAME(
            Names.SKOS + "altLabel",
            Names.SKOS_XL + "altLabel",
            Names.SCHEMA + "alternateName",
            Names.OBO_FORMAT + "hasExactSynonym",
            Names.OBO + "IAO_0000118"),
    /** A name to find it by; the inexact synonyms of ontologies are no more than that. */
    HIDDEN_NAME(
            Names.SKOS + "hiddenLabel",
            Names.SKOS_XL + "hiddenLabel",
            Names.OBO_FORMAT + "hasRelatedSynonym",
            Names.OBO_FORMAT + "hasBroadSynonym",
            Names.OBO_FORMAT + "hasNarrowSynonym"),
    /** The text of a label or note that is a resource itself. */
    VALUE(Names.SKOS_XL + "literalForm", Names.RDF + "value"),
    /** Its code. */
    NOTATION(Names.SKOS + "notation", Names.SCHEMA + "termCode"),
    /** What it means. */
    DEFINITION(
            Names.SKOS + "definition",
            Names.OBO + "IAO_0000115",
            Names.PROV + "definition",
            Names.SCHEMA + "description"),
    /** How its name is used. */
    SCOPE_NOTE(Names.SKOS + "scopeNote"),
    /** Anything else that is said of it. */
    NOTE(
            Names.SKOS + "note",
            Names.RDFS + "comment",
            Names.TERMS + "description",
            Names.ELEMENTS + "description",
            Names.SCHEMA + "disambiguatingDescription"),
    /** An example of it. */
    EXAMPLE(Names.SKOS + "example", Names.OBO + "IAO_0000112"),
    /** What it is a kind or an instance of. */
    BROADER(
            Names.SKOS + "broader",
            Names.THESAURUS + "broaderGeneric",
            Names.THESAURUS + "broaderInstantial",
            Names.RDFS + "subClassOf"),
    /** Its kinds and instances. */
    NARROWER(
            Names.SKOS + "narrower",
            Names.THESAURUS + "narrowerGeneric",
            Names.THESAURUS + "narrowerInstantial"),
    /** What it has to do with; a part is related and not narrower. */
    RELATED(
            Names.SKOS + "related",
            Names.SKOS + "semanticRelation",
            Names.SCHEMA + "isRelatedTo",
            Names.THESAURUS + "broaderPartitive",
            Names.THESAURUS + "narrowerPartitive"),
    /** Where more is said. */
    SEE(Names.RDFS + "seeAlso"),
    /** What it is the same as elsewhere. */
    EXACT_MATCH(
            Names.SKOS + "exactMatch",
            Names.OWL + "sameAs",
            Names.OWL + "equivalentClass",
            Names.SCHEMA + "sameAs"),
    /** What it is nearly the same as. */
    CLOSE_MATCH(Names.SKOS + "closeMatch"),
    /** What is broader elsewhere. */
    BROAD_MATCH(Names.SKOS + "broadMatch"),
    /** What is narrower elsewhere. */
    NARROW_MATCH(Names.SKOS + "narrowMatch"),
    /** What is related elsewhere. */
    RELATED_MATCH(Names.SKOS + "relatedMatch"),
    /** What a collection holds. */
    MEMBER(Names.SKOS + "member"),
    /** What a collection holds, in order. */
    MEMBER_LIST(Names.SKOS + "memberList"),
    /** The first of a list. */
    FIRST(Names.RDF + "first"),
    /** The rest of a list. */
    REST(Names.RDF + "rest"),
    /** The scheme it belongs to. */
    SCHEME(Names.SKOS + "inScheme", Names.SKOS + "topConceptOf", Names.SCHEMA + "inDefinedTermSet"),
    /** What a scheme holds. */
    HOLDS(Names.SKOS + "hasTopConcept", Names.SCHEMA + "hasDefinedTerm"),
    /** The language of its texts. */
    LANGUAGE(Names.TERMS + "language", Names.ELEMENTS + "language", Names.SCHEMA + "inLanguage"),
    /** Whether it is out of use. */
    DEPRECATED(Names.OWL + "deprecated"),
    /** The class that a restriction leads to. */
    SOME_OF(Names.OWL + "someValuesFrom"),
    /** Its page. */
    PAGE(Names.SCHEMA + "url"),
    /** The licence that it stands under. */
    LICENSE(
            Names.TERMS + "license",
            Names.SCHEMA + "license",
            Names.COMMONS + "license",
            Names.XHTML + "license"),
    /** Who wrote it. */
    CREATOR(
            Names.TERMS + "creator",
            Names.ELEMENTS + "creator",
            Names.SCHEMA + "author",
            Names.SCHEMA + "creator"),
    /** Whom it belongs to. */
    HOLDER(
            Names.TERMS + "rightsHolder",
            Names.SCHEMA + "copyrightHolder",
            Names.COMMONS + "attributionName"),
    /** What may be done with it, in words. */
    RIGHTS(Names.TERMS + "rights", Names.ELEMENTS + "rights", Names.SCHEMA + "copyrightNotice");

    /** The beginnings of the vocabularies' names. */
    static final class Names {
        static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
        static final String OWL = "http://www.w3.org/2002/07/owl#";
        static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
        static final String SKOS_XL = "http://www.w3.org/2008/05/skos-xl#";
        static final String THESAURUS = "http://purl.org/iso25964/skos-thes#";
        static final String SCHEMA = "https://schema.org/";
        static final String SCHEMA_OLD = "http://schema.org/";
        static final String TERMS = "http://purl.org/dc/terms/";
        static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";
        static final String PROV = "http://www.w3.org/ns/prov#";
        static final String OBO = "http://purl.obolibrary.org/obo/";
        static final String OBO_FORMAT = "http://www.geneontology.org/formats/oboInOwl#";

        static final String COMMONS = "http://creativecommons.org/ns#";
        static final String XHTML = "http://www.w3.org/1999/xhtml/vocab#";

        private Names() {}

        /** A name as this program writes it: schema.org has two beginnings. */
        static String usual(String iri) {
            return iri.startsWith(SCHEMA_OLD) ? SCHEMA + iri.substring(SCHEMA_OLD.length()) : iri;
        }
    }

    /**
     * A property.
     *
     * @param meaning what it says
     * @param rank which of the properties with this meaning it is; the first is the plainest
     */
    record Property(Meaning meaning, int rank) {}

    private static final Map<String, Property> PROPERTIES = properties();

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> iris;

    Meaning(String... iris) {
        this.iris = Arrays.asList(iris);
    }

    /** Whether it is said with a text, so that a link around the text says nothing. */
    boolean isText() {
        return switch (this) {
            case NAME, LABEL, OTHER_NAME, HIDDEN_NAME, NOTATION -> true;
            case DEFINITION, SCOPE_NOTE, NOTE, EXAMPLE, LANGUAGE, RIGHTS -> true;
            default -> false;
        };
    }

    /** The property with an IRI; empty for one that says nothing of concepts. */
    static Optional<Property> of(String iri) {
        return Optional.ofNullable(PROPERTIES.get(Names.usual(iri)));
    }

    /**
     * Whether a property gives a name as pages show it: with an acronym behind it, as a question.
     */
    static boolean isHeading(Property property) {
        return property.equals(PROPERTIES.get(Names.SCHEMA + "name"));
    }

    private static Map<String, Property> properties() {
        Map<String, Property> properties = new HashMap<>();
        for (Meaning meaning : values()) {
            for (int rank = 0; rank < meaning.iris.size(); rank++) {
                properties.put(meaning.iris.get(rank), new Property(meaning, rank));
            }
        }
        return Map.copyOf(properties);
    }
}
