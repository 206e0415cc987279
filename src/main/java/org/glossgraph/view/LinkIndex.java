package org.glossgraph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The links by their addresses and by the concepts that they join. */
final class LinkIndex {
    private final Map<String, Link> byUri;
    private final Map<String, List<Link>> byConcept = new HashMap<>();
    private final List<Relation> relations;

    LinkIndex(List<Link> links) {
        byUri =
                links.stream()
                        .collect(
                                Collectors.toMap(
                                        Link::uri, Function.identity(), (first, next) -> first));
        links.stream()
                .filter(Link::asserted)
                .sorted(Comparator.comparing(Link::confidence).reversed())
                .forEach(
                        link ->
                                Stream.of(link.subject(), link.object())
                                        .forEach(end -> add(end, link)));
        byConcept.replaceAll((slug, own) -> List.copyOf(own));
        relations = links.stream().filter(Link::asserted).map(Link::relation).distinct().toList();
    }

    private void add(String slug, Link link) {
        byConcept.computeIfAbsent(slug, s -> new ArrayList<>()).add(link);
    }

    /** The link with this address, whatever its status. */
    Optional<Link> link(String uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    /** The relations of asserted links, each once. */
    List<Relation> relations() {
        return relations;
    }

    /** The asserted links at a concept, strongest first. */
    List<Link> at(String slug) {
        return byConcept.getOrDefault(slug, List.of());
    }

    /** The concept with the most different phrases, then the most links, then the first. */
    Optional<Concept> busiest(List<Concept> concepts) {
        Concept busiest = null;
        long most = -1;
        for (Concept concept : concepts) {
            List<Link> own = at(concept.slug());
            long phrases = own.stream().map(link -> link.relation().phrase()).distinct().count();
            long busy = (phrases << Integer.SIZE) + own.size();
            if (busy > most) {
                busiest = concept;
                most = busy;
            }
        }
        return Optional.ofNullable(busiest);
    }
}
