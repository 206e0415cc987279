package org.glossgraph.view;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.view.graph.Hierarchy;
import org.glossgraph.view.rdf.Descriptions;
import org.glossgraph.view.rdf.Scheme;
import org.glossgraph.view.rdf.Statements;
import org.glossgraph.view.rdf.Terms;

/**
 * All that a dataset holds, as records.
 *
 * @param scheme the concept scheme
 * @param imported when it was imported, where that is told
 * @param concepts the concepts by name
 * @param entries the entries by glossary, file and line; once for each language of their texts
 * @param links the links by address
 * @param glossaries the glossaries by name
 * @param sections the sections of each glossary by its address
 * @param retired the concepts that were published and are none any more, by slug
 * @param descriptions the documents of all resources
 */
record Contents(
        Scheme scheme,
        Optional<Instant> imported,
        List<Concept> concepts,
        List<Entry> entries,
        List<Link> links,
        List<Glossary> glossaries,
        Map<String, List<Glossary.Section>> sections,
        Map<String, Retired> retired,
        Descriptions descriptions) {

    /** Reads a dataset. */
    static Contents of(DatasetGraph dataset) {
        ConceptTexts texts = ConceptTexts.of(dataset);
        Statements statements = texts.statements();
        Terms terms = texts.terms();
        return new Contents(
                texts.scheme(),
                imported(statements),
                texts.concepts(),
                texts.entries(),
                List.copyOf(new LinkReader(statements, terms, texts.slugs()).read()),
                texts.glossaries(),
                texts.sections(),
                Retired.all(statements, texts.scheme().base()),
                new Descriptions(statements, terms));
    }

    /** The latest time at which an import is said to have ended. */
    private static Optional<Instant> imported(Statements statements) {
        return statements.importing().stream()
                .filter(triple -> triple.getPredicate().getURI().endsWith("#endedAtTime"))
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .flatMap(time -> instant(time.getLiteralLexicalForm()).stream())
                .max(Instant::compareTo);
    }

    private static Optional<Instant> instant(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What stands above what, by asserted links. */
    Hierarchy hierarchy() {
        Map<String, Set<String>> parents = new HashMap<>();
        for (Link link : links) {
            if (link.asserted() && link.broader()) {
                parents.computeIfAbsent(link.subject(), slug -> new TreeSet<>()).add(link.object());
            }
        }
        return new Hierarchy(concepts.stream().map(Concept::slug).toList(), parents);
    }

    /**
     * How much there is of everything.
     *
     * @param once the entries, each once
     */
    Vocabulary.Counts counts(Collection<Entry> once) {
        return new Vocabulary.Counts(
                concepts.size(),
                (int) concepts.stream().filter(Concept::mentioned).count(),
                glossaries.size(),
                (int) once.stream().filter(entry -> !entry.glossary().isEmpty()).count(),
                (int) links.stream().filter(Link::asserted).count());
    }
}
