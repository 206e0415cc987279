package org.glossgraph.export.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossgraph.export.ConceptMap;

/**
 * A linking phrase as it is drawn: once for several arrows that leave one concept with it, or that
 * reach one concept with it. So it reads as a sentence along each of its lines. What reads the same
 * both ways has a phrase for each link.
 *
 * @param id its identifier on the map
 * @param phrase the phrase
 * @param from the identifiers of the nodes it starts from; one, if it leads to several
 * @param to the identifiers of the nodes it leads to; one, if it starts from several
 * @param edges its arrows, in the order of the map
 */
public record Fan(
        String id, String phrase, List<String> from, List<String> to, List<ConceptMap.Edge> edges) {
    /** With more arrows, the phrase rather than the concept would look like the centre. */
    private static final int WIDEST = 6;

    /** Keeps its own copies of the lists. */
    public Fan {
        from = List.copyOf(from);
        to = List.copyOf(to);
        edges = List.copyOf(edges);
    }

    /** What the arrows of a fan share. */
    private record Hub(String node, boolean start, String relation, String phrase) {
        static Hub start(ConceptMap.Edge edge) {
            return new Hub(edge.from(), true, edge.link().relation().uri(), edge.phrase());
        }

        static Hub end(ConceptMap.Edge edge) {
            return new Hub(edge.to(), false, edge.link().relation().uri(), edge.phrase());
        }
    }

    /** Whether its arrows read the same both ways, and so are drawn without tips. */
    public boolean symmetric() {
        return edges.get(0).symmetric();
    }

    /** The fans of a map, the widest first; each of its edges is in one. */
    public static List<Fan> of(ConceptMap map) {
        Map<Hub, List<ConceptMap.Edge>> groups = new HashMap<>();
        for (ConceptMap.Edge edge : map.edges()) {
            groups.computeIfAbsent(Hub.start(edge), hub -> new ArrayList<>()).add(edge);
            groups.computeIfAbsent(Hub.end(edge), hub -> new ArrayList<>()).add(edge);
        }
        Comparator<Map.Entry<Hub, List<ConceptMap.Edge>>> widest =
                Comparator.comparing(group -> -group.getValue().size());
        List<Hub> order =
                groups.entrySet().stream()
                        .sorted(
                                widest.thenComparing(group -> !group.getKey().start())
                                        .thenComparing(group -> group.getKey().node())
                                        .thenComparing(group -> group.getKey().relation())
                                        .thenComparing(group -> group.getKey().phrase()))
                        .map(Map.Entry::getKey)
                        .toList();
        List<Fan> fans = new ArrayList<>();
        Set<ConceptMap.Edge> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Hub hub : order) {
            List<ConceptMap.Edge> edges = groups.get(hub).stream().filter(done::add).toList();
            // Without tips, nothing would tell which of several concepts the others are linked to.
            int size = edges.stream().anyMatch(ConceptMap.Edge::symmetric) ? 1 : size(edges.size());
            for (int i = 0; i < edges.size(); i += size) {
                List<ConceptMap.Edge> part = edges.subList(i, Math.min(i + size, edges.size()));
                fans.add(fan("p" + fans.size(), hub.phrase(), part));
            }
        }
        return fans;
    }

    /** How many arrows each of several fans has that are about as wide, and none too wide. */
    private static int size(int edges) {
        int parts = Math.max(1, (edges + WIDEST - 1) / WIDEST);
        return Math.max(1, (edges + parts - 1) / parts);
    }

    private static Fan fan(String id, String phrase, List<ConceptMap.Edge> edges) {
        List<String> from = edges.stream().map(ConceptMap.Edge::from).distinct().toList();
        List<String> to = edges.stream().map(ConceptMap.Edge::to).distinct().toList();
        return new Fan(id, phrase, from, to, edges);
    }
}
