package org.glossgraph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.rdf.Statements;
import org.glossgraph.view.rdf.Terms;

/** Reads the links from their resources, and those that the vocabulary states without one. */
final class LinkReader {
    private final Statements statements;
    private final Terms terms;
    private final Map<String, String> slugs;
    private final Relations relations;

    /**
     * A reader.
     *
     * @param slugs the slugs of the concepts by address
     */
    LinkReader(Statements statements, Terms terms, Map<String, String> slugs) {
        this.statements = statements;
        this.terms = terms;
        this.slugs = slugs;
        this.relations = new Relations(statements, terms);
    }

    /** All links by address, then by subject, relation and object. */
    List<Link> read() {
        List<Link> links = new ArrayList<>();
        for (Node node : statements.instances(terms.term("Link"))) {
            described(node).ifPresent(links::add);
        }
        links.addAll(stated(links));
        links.sort(
                Comparator.comparing((Link link) -> link.uri().isEmpty())
                        .thenComparing(Link::uri)
                        .thenComparing(Link::subject)
                        .thenComparing(link -> link.relation().uri())
                        .thenComparing(Link::object));
        return links;
    }

    private Optional<Link> described(Node node) {
        String subject = slug(node, "subject");
        String object = slug(node, "object");
        String predicate = statements.address(node, terms.term("predicate"));
        if (Stream.of(subject, object, predicate).anyMatch(String::isEmpty)
                || subject.equals(object)) {
            return Optional.empty();
        }
        String phrase = statements.text(node, terms.term("phrase"));
        return Optional.of(
                new Link(
                        node.getURI(),
                        subject,
                        relations.of(NodeFactory.createURI(predicate), phrase),
                        object,
                        statements.number(node, terms.term("confidence"), 1),
                        statements.text(node, terms.term("rule")),
                        statements.text(node, terms.term("status")),
                        evidence(node)));
    }

    private String slug(Node node, String property) {
        return slugs.getOrDefault(statements.address(node, terms.term(property)), "");
    }

    private List<Link.Evidence> evidence(Node link) {
        return statements.objects(link, terms.term("evidence")).stream()
                .filter(node -> !node.isLiteral())
                .map(this::reason)
                .sorted(Link.Evidence.STRONGEST)
                .toList();
    }

    private Link.Evidence reason(Node node) {
        return new Link.Evidence(
                statements.text(node, terms.term("rule")),
                statements.number(node, terms.term("confidence"), 1),
                statements.text(node, terms.term("sentence")),
                statements.text(node, terms.term("source")),
                (int) statements.number(node, terms.term("line"), 0),
                statements.address(node, terms.term("entry")));
    }

    /**
     * The links of the vocabulary that no resource describes. A bare "related" goes without saying
     * where something more is said of the two.
     */
    private List<Link> stated(List<Link> described) {
        Set<String> known = new HashSet<>();
        described.stream().filter(Link::asserted).forEach(link -> note(link, known));
        List<Link> links = statedLinks();
        links.sort(Comparator.comparing(LinkReader::bare));
        List<Link> found = new ArrayList<>();
        for (Link link : links) {
            if (!known.contains(key(link)) && !(bare(link) && known.contains(pair(link)))) {
                note(link, known);
                found.add(link);
            }
        }
        return found;
    }

    private static void note(Link link, Set<String> known) {
        known.add(key(link));
        if (!link.broader()) {
            known.add(pair(link));
        }
    }

    private List<Link> statedLinks() {
        List<Link> links = new ArrayList<>();
        slugs.keySet().stream()
                .map(NodeFactory::createURI)
                .flatMap(concept -> statements.about(concept).stream())
                .filter(triple -> triple.getObject().isURI())
                .forEach(triple -> link(triple).ifPresent(links::add));
        return links;
    }

    private Optional<Link> link(Triple triple) {
        boolean narrower = triple.getPredicate().equals(SKOS.narrower.asNode());
        Node predicate = narrower ? SKOS.broader.asNode() : triple.getPredicate();
        String subject = slugs.getOrDefault(triple.getSubject().getURI(), "");
        String object = slugs.getOrDefault(triple.getObject().getURI(), "");
        if (object.isEmpty() || subject.equals(object) || !relations.joinsConcepts(predicate)) {
            return Optional.empty();
        }
        boolean turned = predicate.equals(SKOS.related.asNode()) && subject.compareTo(object) > 0;
        Relation relation = relations.of(predicate, "");
        return Optional.of(
                narrower || turned
                        ? stated(object, relation, subject)
                        : stated(subject, relation, object));
    }

    private static Link stated(String subject, Relation relation, String object) {
        return new Link("", subject, relation, object, 1, "stated", "asserted", List.of());
    }

    private static boolean bare(Link link) {
        return link.relation().uri().equals(SKOS.related.getURI());
    }

    private static String key(Link link) {
        return link.subject() + ' ' + link.relation().uri() + ' ' + link.object();
    }

    private static String pair(Link link) {
        boolean ordered = link.subject().compareTo(link.object()) < 0;
        return ordered
                ? link.subject() + ' ' + link.object()
                : link.object() + ' ' + link.subject();
    }
}
