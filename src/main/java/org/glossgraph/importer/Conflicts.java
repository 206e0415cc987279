package org.glossgraph.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Authority;
import org.glossgraph.glossary.Authority.Mapping;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Problem;
import org.glossgraph.link.ConceptGraph;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Link;
import org.glossgraph.link.Relation;

/**
 * What sources state outright and SKOS does not allow: it is not asserted, stays in the graph of
 * evidence, and is told to its author with file and line.
 */
final class Conflicts {
    private final Map<String, String> names = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Conflicts() {}

    static List<Problem> of(ConceptGraph graph) {
        Conflicts conflicts = new Conflicts();
        for (Concept concept : graph.concepts()) {
            conflicts.names.put(concept.id(), concept.prefLabel().text());
            conflicts.mappings(concept);
        }
        graph.links().stream()
                .filter(link -> link.status() == Link.Status.CONFLICT)
                .forEach(conflicts::link);
        return conflicts.problems;
    }

    /** Only a statement is certain: what is read from words may be wrong, and is not told. */
    private void link(Link link) {
        for (Evidence evidence : link.evidence()) {
            if (evidence.confidence() == 1) {
                problems.add(new Problem(evidence.place(), message(link)));
            }
        }
    }

    private String message(Link link) {
        String subject = names.get(link.subject());
        String object = names.get(link.object());
        return link.relation() == Relation.BROADER
                ? "‘%s’ is stated to stand below ‘%s’, which closes a circle or joins related concepts (SKOS S27): it is not asserted; take out one of the statements"
                        .formatted(subject, object)
                : "‘%s’ and ‘%s’ are stated to be related, and one stands above the other (SKOS S27): it is not asserted; take out one of the statements"
                        .formatted(subject, object);
    }

    /** An exact match is no other match (S46). */
    private void mappings(Concept concept) {
        List<Authority> authorities = concept.entries().stream().map(Entry::authority).toList();
        Set<String> exact =
                authorities.stream()
                        .flatMap(each -> each.mappings().stream())
                        .filter(each -> each.kind() == Mapping.Kind.EXACT)
                        .map(Mapping::uri)
                        .collect(Collectors.toSet());
        for (Entry entry : concept.entries()) {
            for (Mapping mapping : entry.authority().mappings()) {
                if (mapping.kind() != Mapping.Kind.EXACT && exact.contains(mapping.uri())) {
                    String message =
                            "‘%s’ is stated to be the same as %s and also a %s match of it (SKOS S46): only the first is asserted; take out one of the statements"
                                    .formatted(
                                            concept.prefLabel().text(),
                                            mapping.uri(),
                                            mapping.kind().name().toLowerCase(Locale.ROOT));
                    problems.add(new Problem(entry.place(), message));
                }
            }
        }
    }
}
