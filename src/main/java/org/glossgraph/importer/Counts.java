package org.glossgraph.importer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.Reading;
import org.glossgraph.link.ConceptGraph;
import org.glossgraph.link.Link;
import org.glossgraph.link.Relation;

/**
 * How much an import found.
 *
 * @param glossaries how many glossaries
 * @param entries how many entries, of all kinds
 * @param concepts how many concepts, with those that are only mentioned
 * @param mentioned how many concepts no entry defines
 * @param leftOut how many passages of the sources were left out because they are no entries
 * @param links how many links are asserted, by relation; only relations that occur
 * @param weaker how many links were proposed but not asserted
 */
public record Counts(
        int glossaries,
        int entries,
        int concepts,
        int mentioned,
        int leftOut,
        Map<Relation, Integer> links,
        int weaker) {

    static Counts of(Reading reading, ConceptGraph graph) {
        List<Glossary> glossaries = reading.glossaries();
        Map<Relation, Integer> links =
                graph.links().stream()
                        .filter(Counts::asserted)
                        .collect(
                                Collectors.toMap(
                                        Link::relation, link -> 1, Integer::sum, TreeMap::new));
        return new Counts(
                glossaries.size(),
                glossaries.stream().mapToInt(each -> each.entries().size()).sum(),
                graph.concepts().size(),
                (int) graph.concepts().stream().filter(Concept::mentioned).count(),
                reading.leftOut(),
                links,
                (int) graph.links().stream().filter(link -> !asserted(link)).count());
    }

    /** How many links are asserted in all. */
    public int allLinks() {
        return links.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean asserted(Link link) {
        return link.status() == Link.Status.ASSERTED;
    }
}
