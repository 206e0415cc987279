package org.glossgraph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.rdf.Statements;
import org.glossgraph.view.rdf.Terms;
import org.glossgraph.view.search.NameOrder;

/** Reads the glossaries with their sections. */
final class GlossaryReader {
    /** Of a page that a link may lead to. */
    private static final Pattern ADDRESS = Pattern.compile("https?://.*");

    private final Statements statements;
    private final Terms terms;

    GlossaryReader(Statements statements, Terms terms) {
        this.statements = statements;
        this.terms = terms;
    }

    /** All glossaries by name. */
    List<Glossary> read(List<Entry> entries) {
        Map<String, List<Entry>> entriesOf = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (seen.add(entry.uri())) {
                entriesOf.computeIfAbsent(entry.glossary(), name -> new ArrayList<>()).add(entry);
            }
        }
        return statements.instances(terms.term("Glossary")).stream()
                .map(node -> glossary(node, entriesOf))
                .sorted(Comparator.comparing(Glossary::name).thenComparing(Glossary::uri))
                .toList();
    }

    private Glossary glossary(Node node, Map<String, List<Entry>> entriesOf) {
        String name = EntryReader.lastPart(node.getURI());
        return new Glossary(
                name,
                node.getURI(),
                title(node, name),
                statements.text(node, terms.term("source")),
                statements.text(node, DCTerms.language.asNode()),
                statements.text(node, terms.term("layout")),
                rights(node),
                entriesOf.getOrDefault(name, List.of()));
    }

    private Rights rights(Node node) {
        Optional<Node> license =
                statements.objects(node, DCTerms.license.asNode()).stream().findFirst();
        String name = license.map(this::name).orElse("");
        return new Rights(
                name,
                license.map(Node::toString)
                        .filter(uri -> ADDRESS.matcher(uri).matches())
                        .filter(uri -> !uri.startsWith(node.getURI() + "#"))
                        .orElse(""),
                names(node, DCTerms.creator.asNode()),
                String.join(", ", names(node, DCTerms.rightsHolder.asNode())));
    }

    private List<String> names(Node node, Node property) {
        return statements.objects(node, property).stream().map(this::name).toList();
    }

    /** What a party or a licence is called; its address where it has no name. */
    private String name(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String label = statements.text(node, RDFS.Nodes.label);
        return label.isEmpty() && node.isURI() ? node.getURI() : label;
    }

    private String title(Node node, String fallback) {
        String title = statements.text(node, DCTerms.title.asNode());
        String label = statements.text(node, SKOS.prefLabel.asNode());
        return title.isEmpty() ? (label.isEmpty() ? fallback : label) : title;
    }

    /** The sections of a glossary in the order of its entries, then by title. */
    List<Glossary.Section> sections(Glossary glossary, Map<String, Concept> conceptByUri) {
        List<String> order = glossary.entries().stream().map(Entry::section).distinct().toList();
        Map<String, Integer> position = new HashMap<>();
        order.forEach(title -> position.put(title, position.size()));
        return statements
                .addresses(NodeFactory.createURI(glossary.uri()), SKOS.member.asNode())
                .stream()
                .filter(uri -> statements.is(node(uri), SKOS.Collection.asNode()))
                .map(uri -> section(uri, conceptByUri))
                .sorted(
                        Comparator.comparing(
                                        (Glossary.Section section) ->
                                                position.getOrDefault(
                                                        section.title(), position.size()))
                                .thenComparing(Glossary.Section::title)
                                .thenComparing(Glossary.Section::uri))
                .toList();
    }

    private Glossary.Section section(String uri, Map<String, Concept> conceptByUri) {
        List<Concept> members =
                statements.addresses(node(uri), SKOS.member.asNode()).stream()
                        .filter(conceptByUri::containsKey)
                        .map(conceptByUri::get)
                        .toList();
        String name = EntryReader.lastPart(uri);
        return new Glossary.Section(name, uri, title(node(uri), name), byName(members));
    }

    private static List<Concept> byName(List<Concept> concepts) {
        return NameOrder.sorted(concepts, Concept::prefLabel, Concept::slug);
    }

    private static Node node(String uri) {
        return NodeFactory.createURI(uri);
    }
}
