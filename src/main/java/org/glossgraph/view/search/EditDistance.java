package org.glossgraph.view.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Tells how far apart two spellings are. */
final class EditDistance {
    private static final int LONGEST = 60;

    private EditDistance() {}

    /** The keys that a slip of the fingers may have meant, the closest first, then as given. */
    static List<String> near(String wanted, Collection<String> keys) {
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        record Near(String key, int distance) {}
        int most = Math.min(3, 1 + wanted.length() / 4);
        List<Near> found = new ArrayList<>();
        for (String key : keys) {
            if (Math.abs(key.length() - wanted.length()) <= most) {
                int distance = distance(wanted, key);
                if (distance <= most) {
                    found.add(new Near(key, distance));
                }
            }
        }
        found.sort(Comparator.comparingInt(Near::distance));
        return found.stream().map(Near::key).toList();
    }

    /**
     * How many letters must be put in, left out, replaced, or swapped with their neighbour (optimal
     * string alignment).
     */
    static int distance(String a, String b) {
        int[] twoUp = new int[b.length() + 1];
        int[] up = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = twoUp;
            twoUp = up;
            up = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = up[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(up[j], row[j - 1]) + 1);
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], twoUp[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
