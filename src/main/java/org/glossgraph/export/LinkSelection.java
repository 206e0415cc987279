package org.glossgraph.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossgraph.view.Link;

/** Chooses the most telling of the links between the concepts of a map. */
final class LinkSelection {
    /** By subject, relation and object. */
    static final Comparator<Link> BY_ENDS =
            Comparator.comparing(Link::subject)
                    .thenComparing(link -> link.relation().uri())
                    .thenComparing(Link::object)
                    .thenComparing(Link::uri);

    private static final String RELATED = "http://www.w3.org/2004/02/skos/core#related";
    private static final Comparator<Link> MOST_SAID =
            Comparator.comparing(LinkSelection::plain)
                    .thenComparing(Comparator.comparingDouble(Link::confidence).reversed())
                    .thenComparing(BY_ENDS);

    private final Map<String, Integer> distances;
    private final Map<String, String> groups = new HashMap<>();
    private final Set<Set<String>> joined = new HashSet<>();
    private final Set<Link> chosen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A selection for concepts by slug, with their distances from the focus. */
    LinkSelection(Map<String, Integer> distances) {
        this.distances = distances;
    }

    /** Says no more than that two concepts belong together. */
    static boolean plain(Link link) {
        return link.relation().uri().equals(RELATED);
    }

    /**
     * At most so many of the links: first what ties each concept to one nearer the focus, then what
     * ties it to any other, then what joins two that nothing joins yet, then the others; of each,
     * what says most.
     */
    List<Link> of(List<Link> links, int most) {
        if (links.size() <= most) {
            return links;
        }
        List<Link> order = links.stream().sorted(MOST_SAID).toList();
        Set<String> tied = new HashSet<>();
        List<Link> ranked = new ArrayList<>();
        order.stream().filter(link -> leadsNearer(link, tied)).forEach(each -> add(each, ranked));
        order.stream().filter(this::joinsGroups).forEach(each -> add(each, ranked));
        order.stream().filter(link -> joined.add(ends(link))).forEach(each -> add(each, ranked));
        order.forEach(each -> add(each, ranked));
        return ranked.subList(0, most);
    }

    private void add(Link link, List<Link> ranked) {
        if (chosen.add(link)) {
            ranked.add(link);
            joined.add(ends(link));
            if (joinsGroups(link)) {
                groups.put(group(link.subject()), group(link.object()));
            }
        }
    }

    /** Whether it is the first that leads one of its ends nearer the focus. */
    private boolean leadsNearer(Link link, Set<String> tied) {
        int steps = distances.get(link.subject()) - distances.get(link.object());
        return steps != 0 && tied.add(steps > 0 ? link.subject() : link.object());
    }

    private boolean joinsGroups(Link link) {
        return !group(link.subject()).equals(group(link.object()));
    }

    /** The concept that stands for all that are tied to this one. */
    private String group(String concept) {
        String last = concept;
        while (groups.containsKey(last)) {
            last = groups.get(last);
        }
        if (!last.equals(concept)) {
            groups.put(concept, last);
        }
        return last;
    }

    private static Set<String> ends(Link link) {
        return Set.copyOf(List.of(link.subject(), link.object()));
    }
}
