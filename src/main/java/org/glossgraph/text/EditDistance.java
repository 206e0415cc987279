package org.glossgraph.text;

/**
 * How many letters must be put in, left out, replaced, or swapped with their neighbour to come from
 * a word to each of many others (optimal string alignment), as far as that is not too many. The
 * others are given in their order, so that what they share with the one before is worked out once.
 */
final class EditDistance {
    private static final int TOO_MANY = Integer.MAX_VALUE;

    private final String word;
    private final int most;
    // A row for each length of beginning of the other word: from it to each beginning of the word.
    private final int[][] rows;
    // The least distance from the word to a beginning of the other up to each length.
    private final int[] least;
    // How many letters of the other word have a row.
    private int known;
    private boolean hopeless;
    private int whole = TOO_MANY;

    /**
     * The distance from a word.
     *
     * @param word the word
     * @param most how far another may be
     */
    EditDistance(String word, int most) {
        this.word = word;
        this.most = most;
        // A row after these is hopeless.
        int longest = word.length() + most + 2;
        this.rows = new int[longest][word.length() + 1];
        this.least = new int[longest];
        for (int j = 0; j <= word.length(); j++) {
            rows[0][j] = j;
        }
        least[0] = word.length();
    }

    /**
     * Goes on to another word.
     *
     * @param other the word
     * @param shared how many of its first letters are those of the word before
     */
    void next(String other, int shared) {
        if (hopeless && shared >= known) {
            whole = TOO_MANY;
            return;
        }
        hopeless = false;
        known = Math.min(known, shared);
        while (known < other.length() && !hopeless) {
            known++;
            hopeless = row(other, known) > most;
            least[known] = Math.min(least[known - 1], rows[known][word.length()]);
        }
        whole = hopeless ? TOO_MANY : rows[known][word.length()];
    }

    /** From the word to all of the other; very large where it is too far. */
    int whole() {
        return whole;
    }

    /**
     * From the word to the beginning of the other that is nearest; exact where it is not too far.
     */
    int beginning() {
        return least[known];
    }

    /** Fills the row of a beginning of the other word; the least value in it. */
    private int row(String other, int i) {
        int[] up = rows[i - 1];
        int[] row = rows[i];
        row[0] = i;
        int min = i;
        for (int j = 1; j <= word.length(); j++) {
            int replaced = up[j - 1] + (other.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(up[j], row[j - 1]) + 1);
            if (swapped(other, i, j)) {
                row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
            }
            min = Math.min(min, row[j]);
        }
        return min;
    }

    private boolean swapped(String other, int i, int j) {
        return i > 1
                && j > 1
                && other.charAt(i - 1) == word.charAt(j - 2)
                && other.charAt(i - 2) == word.charAt(j - 1);
    }
}
