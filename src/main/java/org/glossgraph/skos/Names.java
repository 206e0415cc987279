package org.glossgraph.skos;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Hands out names for addresses, each once: the second "adam" is called "adam-2". */
final class Names {
    private final Set<String> taken;
    private final Map<String, Integer> numbers = new HashMap<>();

    Names(Collection<String> reserved) {
        taken = new HashSet<>(reserved);
    }

    /** The name itself where it is free, else with the first number from 2 that makes it so. */
    String free(String name) {
        String free = name;
        while (!taken.add(free)) {
            free = name + "-" + (numbers.merge(name, 1, Integer::sum) + 1);
        }
        return free;
    }
}
