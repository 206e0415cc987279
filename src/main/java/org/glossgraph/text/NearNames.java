package org.glossgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Finds names in spite of slips of the fingers. The names are gone through in their order: those
 * that begin alike share the comparison of their beginning, and are passed over together once that
 * is too far from the query.
 */
public final class NearNames {
    private static final int LONGEST = 60;
    private static final int SHORTEST_BEGINNING = 4;

    private final String[] keys;
    // How many letters a key has in common with the one before it.
    private final int[] shared;

    /** The search in these names. */
    public NearNames(SortedSet<String> keys) {
        this.keys = keys.toArray(String[]::new);
        this.shared = new int[this.keys.length];
        for (int i = 1; i < this.keys.length; i++) {
            shared[i] = shared(this.keys[i - 1], this.keys[i]);
        }
    }

    private static int shared(String a, String b) {
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    /** The keys that may have been meant by the whole of what was written, the closest first. */
    public List<String> meant(String wanted) {
        int most = slips(wanted);
        Nearest found = new Nearest(most, keys.length);
        if (isSensible(wanted)) {
            EditDistance distance = new EditDistance(wanted, most);
            for (int i = 0; i < keys.length; i++) {
                distance.next(keys[i], shared[i]);
                found.add(keys[i], distance.whole());
            }
        }
        return found.all();
    }

    /**
     * The keys whose beginning may have been meant by what is written so far, the closest first, in
     * their order where they are as close; at most {@code limit} of each distance.
     */
    public List<String> begun(String wanted, int limit) {
        int most = slips(wanted) - 1;
        Nearest found = new Nearest(most, limit);
        if (isSensible(wanted) && wanted.length() >= SHORTEST_BEGINNING) {
            EditDistance distance = new EditDistance(wanted, most);
            for (int i = 0; i < keys.length; i++) {
                distance.next(keys[i], shared[i]);
                found.add(keys[i], distance.beginning());
            }
        }
        return found.all();
    }

    private static boolean isSensible(String wanted) {
        return !wanted.isEmpty() && wanted.length() <= LONGEST;
    }

    private static int slips(String wanted) {
        return Math.min(3, (wanted.length() + 3) / 4);
    }

    /** Keys by their distance. */
    private static final class Nearest {
        private final List<List<String>> byDistance = new ArrayList<>();
        private final int limit;

        Nearest(int most, int limit) {
            this.limit = limit;
            for (int distance = 0; distance <= most; distance++) {
                byDistance.add(new ArrayList<>());
            }
        }

        void add(String key, int distance) {
            if (distance < byDistance.size() && byDistance.get(distance).size() < limit) {
                byDistance.get(distance).add(key);
            }
        }

        List<String> all() {
            return byDistance.stream().flatMap(List::stream).toList();
        }
    }
}
