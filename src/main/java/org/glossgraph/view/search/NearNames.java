package org.glossgraph.view.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds names in spite of slips of the fingers. A set of letters for each name tells most of them
 * apart from the query without a look at the name itself.
 */
final class NearNames {
    private static final int LONGEST = 60;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int BITS = 64;

    private final String[] keys;
    private final long[] letters;

    NearNames(Collection<String> keys) {
        this.keys = keys.toArray(String[]::new);
        this.letters = new long[this.keys.length];
        for (int i = 0; i < this.keys.length; i++) {
            letters[i] = letters(this.keys[i]);
        }
    }

    /** A bit for each letter that stands in a word; two letters may share one. */
    private static long letters(String word) {
        return word.chars().mapToLong(c -> 1L << (c % BITS)).reduce(0, (a, b) -> a | b);
    }

    /** The keys that may have been meant by the whole of what was written, the closest first. */
    List<String> meant(String wanted) {
        int most = slips(wanted);
        long own = letters(wanted);
        List<Near> found = new ArrayList<>();
        for (int i = 0; i < keys.length && isSensible(wanted); i++) {
            // A slip takes one letter away at most, and adds one.
            if (Math.abs(keys[i].length() - wanted.length()) <= most
                    && Long.bitCount(own & ~letters[i]) <= most
                    && Long.bitCount(letters[i] & ~own) <= most) {
                note(keys[i], EditDistance.whole(wanted, keys[i]), most, found);
            }
        }
        return sorted(found);
    }

    /**
     * The keys whose beginning may have been meant by what is written so far, the closest first.
     */
    List<String> begun(String wanted) {
        int most = slips(wanted) - 1;
        long own = letters(wanted);
        List<Near> found = new ArrayList<>();
        for (int i = 0; i < keys.length && isSensible(wanted); i++) {
            if (wanted.length() >= SHORTEST_BEGINNING
                    && keys[i].length() + most >= wanted.length()
                    && Long.bitCount(own & ~letters[i]) <= most) {
                note(keys[i], EditDistance.beginning(wanted, keys[i]), most, found);
            }
        }
        return sorted(found);
    }

    private static boolean isSensible(String wanted) {
        return !wanted.isEmpty() && wanted.length() <= LONGEST;
    }

    private static int slips(String wanted) {
        return Math.min(3, (wanted.length() + 3) / 4);
    }

    private static void note(String key, int distance, int most, List<Near> found) {
        if (distance <= most) {
            found.add(new Near(key, distance));
        }
    }

    private static List<String> sorted(List<Near> found) {
        found.sort(Comparator.comparingInt(Near::distance));
        return found.stream().map(Near::key).toList();
    }

    private record Near(String key, int distance) {}
}
