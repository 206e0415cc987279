package org.glossgraph.quality.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.quality.Findings;
import org.glossgraph.quality.facts.Facts;

/** Rules on what is a concept, a scheme, a collection, and on the words of SKOS itself. */
public final class ClassRules {
    private static final Set<String> WORDS =
            Set.of(
                    "Collection",
                    "Concept",
                    "ConceptScheme",
                    "OrderedCollection",
                    "altLabel",
                    "broadMatch",
                    "broader",
                    "broaderTransitive",
                    "changeNote",
                    "closeMatch",
                    "definition",
                    "editorialNote",
                    "exactMatch",
                    "example",
                    "hasTopConcept",
                    "hiddenLabel",
                    "historyNote",
                    "inScheme",
                    "mappingRelation",
                    "member",
                    "memberList",
                    "narrowMatch",
                    "narrower",
                    "narrowerTransitive",
                    "notation",
                    "note",
                    "prefLabel",
                    "related",
                    "relatedMatch",
                    "scopeNote",
                    "semanticRelation",
                    "topConceptOf");

    private ClassRules() {}

    /** S9: a concept is no scheme. */
    public static void conceptAndScheme(Facts facts, Findings found) {
        found.looked(facts.schemes().size());
        for (Node scheme : facts.schemes()) {
            if (facts.isConcept(scheme)) {
                found.add(scheme, Quoted.name(facts, scheme) + " is both concept and scheme.");
            }
        }
    }

    /** S37: a collection is neither a concept nor a scheme. */
    public static void collection(Facts facts, Findings found) {
        Set<Node> collections = new LinkedHashSet<>();
        for (Node type : List.of(SKOS.Collection.asNode(), SKOS.OrderedCollection.asNode())) {
            collections.addAll(facts.instances(type));
        }
        found.looked(collections.size());
        for (Node node : collections) {
            if (facts.isConcept(node)) {
                found.add(node, Quoted.name(facts, node) + " is both collection and concept.");
            }
            if (facts.is(node, SKOS.ConceptScheme.asNode())) {
                found.add(node, Quoted.name(facts, node) + " is both collection and scheme.");
            }
        }
    }

    /** S4 and S5: a concept is in a scheme, and what it is in is one. */
    public static void scheme(Facts facts, Findings found) {
        Collection<Node> properties = List.of(SKOS.inScheme.asNode(), SKOS.topConceptOf.asNode());
        Set<Node> schemes = Set.copyOf(facts.schemes());
        found.looked(facts.concepts().size());
        for (Node concept : facts.concepts()) {
            List<Node> named = facts.objects(concept, properties).distinct().toList();
            if (facts.objects(concept, SKOS.inScheme.asNode()).isEmpty()) {
                found.add(concept, Quoted.name(facts, concept) + " is in no concept scheme.");
            }
            for (Node each : named) {
                if (!schemes.contains(each)) {
                    found.add(
                            concept,
                            Quoted.name(facts, concept)
                                    + " is in "
                                    + each
                                    + ", no concept scheme.");
                }
            }
        }
    }

    /** A scheme says what it is called. */
    public static void title(Facts facts, Findings found) {
        found.looked(facts.schemes().size());
        for (Node scheme : facts.schemes()) {
            if (facts.text(scheme, DCTerms.title.asNode()).isBlank()) {
                found.add(scheme, "The concept scheme has no title.");
            }
        }
    }

    /** A word in the namespace of SKOS is one that SKOS defines. */
    public static void unknownWord(Facts facts, Findings found) {
        Set<String> unknown = new TreeSet<>();
        facts.properties().forEach(property -> note(property, unknown));
        facts.types().forEach(type -> note(type, unknown));
        found.looked(WORDS.size());
        for (String uri : unknown) {
            Node word = NodeFactory.createURI(uri);
            found.add(word, "SKOS has no term " + Quoted.text(Facts.localName(word)) + ".");
        }
    }

    private static void note(Node word, Set<String> unknown) {
        if (word.isURI()
                && word.getURI().startsWith(SKOS.getURI())
                && !WORDS.contains(word.getURI().substring(SKOS.getURI().length()))) {
            unknown.add(word.getURI());
        }
    }
}
