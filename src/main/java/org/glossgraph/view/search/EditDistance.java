package org.glossgraph.view.search;

import java.util.Arrays;

/**
 * How many letters must be put in, left out, replaced, or swapped with their neighbour to come from
 * one spelling to another (optimal string alignment).
 */
final class EditDistance {
    private EditDistance() {}

    /** From one word to another. */
    static int whole(String a, String b) {
        int[] row = lastRow(a, b);
        return row[b.length()];
    }

    /** From a word to the beginning of another, the one that is nearest. */
    static int beginning(String a, String b) {
        return Arrays.stream(lastRow(a, b)).min().orElseThrow();
    }

    /** From all of the first to each beginning of the second. */
    private static int[] lastRow(String a, String b) {
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
        return row;
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
