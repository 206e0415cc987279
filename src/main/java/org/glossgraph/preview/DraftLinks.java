package org.glossgraph.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.glossgraph.importer.Draft;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Link.Status;
import org.glossgraph.skos.Ontology;
import org.glossgraph.view.Concept;
import org.glossgraph.view.ConceptTexts;
import org.glossgraph.view.Link;
import org.glossgraph.view.Relation;
import org.glossgraph.view.graph.Hierarchy;

/** The asserted links of a draft as pages show them. */
final class DraftLinks {
    private static final Comparator<Link> ORDER =
            Comparator.comparing((Link link) -> link.relation().uri()).thenComparing(Link::object);

    private final Map<String, List<org.glossgraph.link.Link>> bySubject = new HashMap<>();
    private final Ontology ontology;
    private final Hierarchy hierarchy;

    DraftLinks(Draft draft) {
        Map<String, Set<String>> parents = new HashMap<>();
        for (org.glossgraph.link.Link link : draft.graph().links()) {
            if (link.status() == Status.ASSERTED) {
                bySubject.computeIfAbsent(link.subject(), any -> new ArrayList<>()).add(link);
                if (link.relation() == org.glossgraph.link.Relation.BROADER) {
                    parents.computeIfAbsent(link.subject(), any -> new TreeSet<>())
                            .add(link.object());
                }
            }
        }
        ontology = Ontology.at(draft.scheme().iris());
        hierarchy =
                new Hierarchy(
                        draft.graph().concepts().stream()
                                .map(org.glossgraph.concept.Concept::id)
                                .toList(),
                        parents);
    }

    /** How many steps a concept stands below the nearest top concept. */
    int depth(String concept) {
        return hierarchy.depth(concept);
    }

    /**
     * What gives the links that start from a concept, by relation and object.
     *
     * @param texts what describes the relations
     */
    Function<Concept, List<Link>> from(ConceptTexts texts) {
        Map<org.glossgraph.link.Relation, Relation> relations =
                new EnumMap<>(org.glossgraph.link.Relation.class);
        for (org.glossgraph.link.Relation each : org.glossgraph.link.Relation.values()) {
            relations.put(each, texts.relation(ontology.property(each).getURI()));
        }
        return concept ->
                bySubject.getOrDefault(concept.slug(), List.of()).stream()
                        .map(link -> shown(link, relations.get(link.relation())))
                        .sorted(ORDER)
                        .toList();
    }

    private static Link shown(org.glossgraph.link.Link link, Relation relation) {
        return new Link(
                "",
                link.subject(),
                relation,
                link.object(),
                link.confidence(),
                link.evidence().get(0).rule(),
                "asserted",
                link.evidence().stream()
                        .map(DraftLinks::shown)
                        .sorted(Link.Evidence.STRONGEST)
                        .toList());
    }

    private static Link.Evidence shown(Evidence evidence) {
        return new Link.Evidence(
                evidence.rule(),
                evidence.confidence(),
                evidence.sentence(),
                evidence.place().source(),
                evidence.place().line(),
                "");
    }
}
