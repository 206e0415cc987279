package org.glossgraph.concept.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The entries in disjoint groups that only grow (union-find), and what must not come together: two
 * headwords of one glossary, two concepts of one vocabulary, and what a text sets apart.
 */
final class Groups {
    private final Lexicon lexicon;
    private final int[] parent;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Set<Integer>> foes = new ArrayList<>();

    /** The headwords of each group, by glossary. */
    private final List<Map<String, Set<String>>> headwords = new ArrayList<>();

    /** The addresses of each group's concepts, by glossary. */
    private final List<Map<String, Set<String>>> addresses = new ArrayList<>();

    Groups(Lexicon lexicon) {
        this.lexicon = lexicon;
        parent = new int[lexicon.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            foes.add(new HashSet<>());
            Named named = lexicon.get(i);
            Map<String, Set<String>> own = new HashMap<>();
            own.put(named.glossary(), new HashSet<>(named.headKeys()));
            headwords.add(own);
            String uri = named.entry().authority().uri();
            Map<String, Set<String>> address = new HashMap<>();
            if (!uri.isEmpty()) {
                address.put(named.glossary(), new HashSet<>(Set.of(uri)));
            }
            addresses.add(address);
        }
    }

    /** The group that an entry is in, named by one of its members. */
    int of(int entry) {
        int root = entry;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Forbids that two entries come together. */
    void separate(int a, int b) {
        if (of(a) != of(b)) {
            foes.get(of(a)).add(b);
            foes.get(of(b)).add(a);
        }
    }

    /** Joins two groups unless one glossary has both as entries of their own, or a text objects. */
    void join(int a, int b) {
        if (!bothInOneGlossary(of(a), of(b))) {
            joinAsStated(a, b);
        }
    }

    /** Joins two groups because a source says that they are one, unless a text sets them apart. */
    void joinAsStated(int a, int b) {
        int first = of(a);
        int second = of(b);
        if (first == second || apart(first, second)) {
            return;
        }
        boolean swap = members.get(first).size() < members.get(second).size();
        int root = swap ? second : first;
        int other = swap ? first : second;
        parent[other] = root;
        members.get(root).addAll(members.get(other));
        foes.get(root).addAll(foes.get(other));
        addAll(headwords, root, other);
        addAll(addresses, root, other);
    }

    private static void addAll(List<Map<String, Set<String>>> values, int to, int from) {
        values.get(from)
                .forEach(
                        (glossary, keys) ->
                                values.get(to)
                                        .computeIfAbsent(glossary, any -> new HashSet<>())
                                        .addAll(keys));
    }

    private boolean apart(int first, int second) {
        return foes.get(first).stream().anyMatch(foe -> of(foe) == second)
                || foes.get(second).stream().anyMatch(foe -> of(foe) == first)
                || differ(addresses.get(first), addresses.get(second));
    }

    private boolean bothInOneGlossary(int first, int second) {
        return differ(headwords.get(first), headwords.get(second));
    }

    /** Whether one glossary keeps the two apart. */
    private static boolean differ(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        for (Map.Entry<String, Set<String>> each : one.entrySet()) {
            Set<String> there = other.getOrDefault(each.getKey(), Set.of());
            if (!there.isEmpty() && there.stream().noneMatch(each.getValue()::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The groups, each in the order of the sources. */
    List<List<Named>> all() {
        Map<Integer, List<Named>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(of(i), any -> new ArrayList<>()).add(lexicon.get(i));
        }
        return List.copyOf(groups.values());
    }
}
