package org.glossgraph.glossary.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names that several maps share: those of fields. */
final class CommonNames {
    private static final double MOST = 0.6;

    private CommonNames() {}

    /** Whether three maps or more have a text under the same name, and none holds others. */
    static boolean in(List<Node.Mapping> maps) {
        Map<String, Integer> tally = new HashMap<>();
        for (Node.Mapping map : maps) {
            Set<String> names = new HashSet<>();
            map.members().stream()
                    .filter(NodeShape::isText)
                    .forEach(member -> names.add(member.name()));
            names.forEach(name -> tally.merge(name, 1, Integer::sum));
        }
        return maps.size() > 2
                && tally.values().stream().anyMatch(count -> count >= MOST * maps.size())
                && maps.stream().allMatch(map -> NodeShape.container(map).isEmpty());
    }
}
