package org.glossgraph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A linking phrase as it is drawn: once for all the arrows that leave a concept with it.
 *
 * @param id its identifier on the map
 * @param from the identifier of the node it starts from
 * @param phrase the phrase
 * @param edges its arrows, in the order of the map
 */
record Fan(String id, String from, String phrase, List<ConceptMap.Edge> edges) {
    /** The fans of a map, in the order of its edges. */
    static List<Fan> of(ConceptMap map) {
        record Start(String from, String relation, String phrase) {}
        Map<Start, List<ConceptMap.Edge>> groups = new LinkedHashMap<>();
        for (ConceptMap.Edge edge : map.edges()) {
            Start start = new Start(edge.from(), edge.link().relation().uri(), edge.phrase());
            groups.computeIfAbsent(start, s -> new ArrayList<>()).add(edge);
        }
        List<Fan> fans = new ArrayList<>();
        groups.forEach(
                (start, edges) ->
                        fans.add(new Fan("p" + fans.size(), start.from(), start.phrase(), edges)));
        return fans;
    }
}
