package org.glossgraph.view.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * A vocabulary without some of its glossaries: their entries go, the definitions and examples that
 * only they give, the sentences quoted from them, the links that rest on nothing else, and the
 * concepts that only they speak of. Names stay: they are facts.
 */
public final class PartWithout {
    private static final Node DERIVED =
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private static final List<String> ENDS = List.of("subject", "predicate", "object");
    private static final List<Node> RIGHTS =
            List.of(
                    DCTerms.license.asNode(),
                    DCTerms.creator.asNode(),
                    DCTerms.rightsHolder.asNode());

    private final Terms terms;
    private final DatasetGraph part;

    private PartWithout(Terms terms, DatasetGraph part) {
        this.terms = terms;
        this.part = part;
    }

    /** A copy of a dataset in memory without the glossaries at these addresses. */
    public static DatasetGraph glossaries(DatasetGraph all, Set<String> addresses) {
        DatasetGraph part = DatasetGraphFactory.create();
        Txn.executeRead(
                all,
                () -> {
                    all.find().forEachRemaining(part::add);
                    part.prefixes().putAll(all.prefixes());
                });
        Statements statements = Statements.of(part);
        Scheme scheme = Scheme.of(statements, ConceptNodes.of(statements));
        new PartWithout(new Terms(scheme.base()), part).remove(addresses);
        return part;
    }

    private void remove(Set<String> addresses) {
        Set<Node> glossaries = new HashSet<>();
        addresses.forEach(address -> glossaries.add(NodeFactory.createURI(address)));
        Set<Node> entries = new HashSet<>();
        glossaries.forEach(each -> entries.addAll(subjects(terms.term("glossary"), each)));
        Set<Node> concepts = new HashSet<>();
        entries.forEach(each -> concepts.addAll(subjects(DERIVED, each)));
        removeEvidence(entries);
        entries.forEach(this::remove);
        concepts.forEach(this::reduce);
        removeStray();
        glossaries.forEach(this::removeGlossary);
        subjects(RDF.Nodes.type, SKOS.Concept.asNode()).forEach(this::raise);
    }

    // ---- links

    private void removeEvidence(Set<Node> entries) {
        Set<Node> links = new HashSet<>();
        for (Node entry : entries) {
            for (Node reason : subjects(terms.term("entry"), entry)) {
                links.addAll(subjects(terms.term("evidence"), reason));
                remove(reason);
            }
        }
        links.stream()
                .filter(link -> objects(link, terms.term("evidence")).isEmpty())
                .forEach(this::removeLink);
    }

    /** A link with its statements in the vocabulary, but for what another link states as well. */
    private void removeLink(Node link) {
        List<Node> ends = ends(link);
        remove(link);
        if (ends.size() == ENDS.size()) {
            unstate(ends.get(0), ends.get(1), ends.get(2));
        }
    }

    private List<Node> ends(Node link) {
        return ENDS.stream()
                .flatMap(end -> objects(link, terms.term(end)).stream().limit(1))
                .toList();
    }

    private void unstate(Node subject, Node predicate, Node object) {
        delete(subject, predicate, object);
        delete(object, SKOS.narrower.asNode(), subject);
        boolean related =
                Stream.concat(related(subject, object), related(object, subject))
                        .findAny()
                        .isPresent();
        if (!related) {
            delete(subject, SKOS.related.asNode(), object);
            delete(object, SKOS.related.asNode(), subject);
        }
    }

    /** The other links that make two concepts related. */
    private Stream<Node> related(Node subject, Node object) {
        return subjects(terms.term("subject"), subject).stream()
                .filter(link -> objects(link, terms.term("object")).contains(object))
                .filter(link -> !ends(link).contains(SKOS.broader.asNode()))
                .filter(
                        link ->
                                objects(link, terms.term("status")).stream()
                                        .anyMatch(
                                                each ->
                                                        each.getLiteralLexicalForm()
                                                                .equals("asserted")));
    }

    // ---- concepts

    /** Takes from a concept what no entry gives any more; without entries, it goes. */
    private void reduce(Node concept) {
        List<Node> entries = objects(concept, DERIVED);
        if (entries.isEmpty()) {
            removeConcept(concept);
            return;
        }
        keep(concept, SKOS.definition.asNode(), texts(entries, "definition"));
        keep(concept, SKOS.example.asNode(), texts(entries, "example"));
    }

    private Set<Node> texts(List<Node> entries, String property) {
        Set<Node> texts = new HashSet<>();
        entries.forEach(entry -> texts.addAll(objects(entry, terms.term(property))));
        return texts;
    }

    private void keep(Node concept, Node property, Set<Node> kept) {
        objects(concept, property).stream()
                .filter(text -> !kept.contains(text))
                .forEach(text -> delete(concept, property, text));
    }

    /** Concepts that were only mentioned, and by nobody who is left. */
    private void removeStray() {
        for (Node concept : subjects(RDF.Nodes.type, terms.term("MentionedConcept"))) {
            if (subjects(terms.term("subject"), concept).isEmpty()
                    && subjects(terms.term("object"), concept).isEmpty()) {
                removeConcept(concept);
            }
        }
    }

    private void removeConcept(Node concept) {
        Stream.of("subject", "object")
                .flatMap(end -> subjects(terms.term(end), concept).stream())
                .distinct()
                .forEach(
                        link -> {
                            objects(link, terms.term("evidence")).forEach(this::remove);
                            removeLink(link);
                        });
        remove(concept);
    }

    /** A concept with nothing above it is at the top. */
    private void raise(Node concept) {
        boolean top = objects(concept, SKOS.broader.asNode()).isEmpty();
        for (Node scheme : objects(concept, SKOS.inScheme.asNode())) {
            if (top) {
                part.getDefaultGraph().add(concept, SKOS.topConceptOf.asNode(), scheme);
                part.getDefaultGraph().add(scheme, SKOS.hasTopConcept.asNode(), concept);
            }
        }
    }

    // ---- statements

    private void removeGlossary(Node glossary) {
        objects(glossary, SKOS.member.asNode()).stream()
                .filter(each -> each.isURI() && each.getURI().startsWith(glossary.getURI() + "/"))
                .forEach(this::remove);
        RIGHTS.stream()
                .flatMap(property -> objects(glossary, property).stream())
                .filter(each -> each.isURI() && each.getURI().startsWith(glossary.getURI() + "#"))
                .forEach(this::remove);
        remove(glossary);
    }

    /** All that is said of a resource and all that leads to it. */
    private void remove(Node node) {
        part.deleteAny(Node.ANY, node, Node.ANY, Node.ANY);
        part.deleteAny(Node.ANY, Node.ANY, Node.ANY, node);
    }

    private void delete(Node subject, Node predicate, Node object) {
        part.deleteAny(Node.ANY, subject, predicate, object);
    }

    private Set<Node> subjects(Node property, Node object) {
        Set<Node> found = new HashSet<>();
        part.find(Node.ANY, Node.ANY, property, object)
                .forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    private List<Node> objects(Node subject, Node property) {
        return Iter.asStream(part.find(Node.ANY, subject, property, Node.ANY))
                .map(Quad::getObject)
                .distinct()
                .toList();
    }
}
