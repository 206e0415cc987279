package org.glossgraph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.text.LangString;
import org.glossgraph.view.rdf.Statements;
import org.glossgraph.view.rdf.Terms;
import org.glossgraph.view.search.NameOrder;

/** Reads concepts from their statements, and puts their entries beside them. */
final class ConceptReader {
    private final Statements statements;
    private final Terms terms;
    private final String lang;
    private final EntryReader entryReader;
    private final Map<String, List<Entry>> entriesOf = new HashMap<>();

    /**
     * A reader.
     *
     * @param lang the language whose names go first
     */
    ConceptReader(Statements statements, Terms terms, String lang, EntryReader entryReader) {
        this.statements = statements;
        this.terms = terms;
        this.lang = lang;
        this.entryReader = entryReader;
    }

    /** The concepts at these addresses, by name. */
    List<Concept> read(Map<String, String> slugs, List<Node> nodes, List<Entry> entries) {
        for (Entry entry : entries) {
            entriesOf.computeIfAbsent(entry.concept(), slug -> new ArrayList<>()).add(entry);
        }
        List<Concept> concepts =
                nodes.stream().map(node -> concept(node, slugs.get(node.getURI()))).toList();
        return NameOrder.sorted(concepts, Concept::prefLabel, Concept::slug);
    }

    private Concept concept(Node node, String slug) {
        List<LangString> names = names(node, slug);
        List<Entry> texts =
                Optional.ofNullable(entriesOf.get(slug)).orElseGet(() -> entryReader.stated(node));
        Set<String> seen = new HashSet<>();
        return new Concept(
                slug,
                node.getURI(),
                names,
                otherNames(node, names),
                NameOrder.sorted(
                        statements.texts(node, SKOS.hiddenLabel.asNode()),
                        LangString::text,
                        LangString::lang),
                texts.stream().filter(entry -> !entry.definition().text().isEmpty()).toList(),
                texts.stream().filter(entry -> seen.add(entry.uri())).toList(),
                statements.is(node, terms.term("MentionedConcept")),
                statements.texts(node, SKOS.notation.asNode()).stream()
                        .map(LangString::text)
                        .sorted()
                        .toList(),
                statements.addresses(node, SKOS.exactMatch.asNode()).stream().sorted().toList());
    }

    /** One name for each language; for want of any, another label or the slug. */
    private List<LangString> names(Node node, String slug) {
        Map<String, LangString> byLang = new LinkedHashMap<>();
        Stream.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label, DCTerms.title.asNode())
                .map(property -> statements.texts(node, property))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElseGet(() -> anyName(node, slug))
                .forEach(text -> byLang.putIfAbsent(text.lang(), text));
        return byLang.values().stream()
                .sorted(Comparator.comparing((LangString name) -> !name.lang().equals(lang)))
                .toList();
    }

    private List<LangString> anyName(Node node, String slug) {
        List<LangString> others = statements.texts(node, SKOS.altLabel.asNode());
        return others.isEmpty()
                ? List.of(new LangString(slug.replace('-', ' '), ""))
                : others.subList(0, 1);
    }

    private List<LangString> otherNames(Node node, List<LangString> names) {
        List<LangString> others =
                Stream.of(SKOS.altLabel.asNode(), SKOS.prefLabel.asNode())
                        .flatMap(property -> statements.texts(node, property).stream())
                        .distinct()
                        .filter(name -> !names.contains(name))
                        .toList();
        return NameOrder.sorted(others, LangString::text, LangString::lang);
    }
}
