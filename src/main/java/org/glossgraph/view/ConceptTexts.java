package org.glossgraph.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.glossgraph.view.rdf.ConceptNodes;
import org.glossgraph.view.rdf.Scheme;
import org.glossgraph.view.rdf.Statements;
import org.glossgraph.view.rdf.Terms;

/** The concepts of a dataset with all that glossaries say of them, and without their links. */
public final class ConceptTexts {
    private final Statements statements;
    private final Scheme scheme;
    private final Terms terms;
    private final Map<String, String> slugs;
    private final List<Entry> entries;
    private final List<Concept> concepts;
    private final GlossaryReader glossaryReader;
    private final List<Glossary> glossaries;

    private ConceptTexts(Statements statements) {
        this.statements = statements;
        List<Node> nodes = ConceptNodes.of(statements);
        scheme = Scheme.of(statements, nodes);
        terms = new Terms(scheme.base());
        slugs = ConceptNodes.slugs(nodes, scheme.base());
        EntryReader entryReader = new EntryReader(statements, terms, slugs, scheme.lang());
        entries = entryReader.read();
        concepts =
                new ConceptReader(statements, terms, scheme.lang(), entryReader)
                        .read(slugs, nodes, entries);
        glossaryReader = new GlossaryReader(statements, terms);
        glossaries = glossaryReader.read(entries);
    }

    /** Reads a dataset. */
    public static ConceptTexts of(DatasetGraph dataset) {
        return new ConceptTexts(Txn.calculateRead(dataset, () -> Statements.of(dataset)));
    }

    /** The concepts by name. */
    public List<Concept> concepts() {
        return concepts;
    }

    /** The rights of each glossary, by its name. */
    public Map<String, Rights> rights() {
        Map<String, Rights> rights = new HashMap<>();
        glossaries.forEach(each -> rights.putIfAbsent(each.name(), each.rights()));
        return rights;
    }

    /** The property at an address, as one that joins concepts. */
    public Relation relation(String uri) {
        return new Relations(statements, terms).of(NodeFactory.createURI(uri), "");
    }

    Statements statements() {
        return statements;
    }

    Scheme scheme() {
        return scheme;
    }

    Terms terms() {
        return terms;
    }

    /** The slugs of the concepts by their addresses. */
    Map<String, String> slugs() {
        return slugs;
    }

    /** The entries by glossary, file and line; once for each language of their texts. */
    List<Entry> entries() {
        return entries;
    }

    /** The glossaries by name. */
    List<Glossary> glossaries() {
        return glossaries;
    }

    /** The sections of each glossary by its address. */
    Map<String, List<Glossary.Section>> sections() {
        Map<String, Concept> byUri = new HashMap<>();
        concepts.forEach(concept -> byUri.put(concept.uri(), concept));
        Map<String, List<Glossary.Section>> sections = new HashMap<>();
        glossaries.forEach(
                glossary -> sections.put(glossary.uri(), glossaryReader.sections(glossary, byUri)));
        return sections;
    }
}
