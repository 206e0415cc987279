package org.glossgraph.link.term;

import java.util.Arrays;
import java.util.List;
import org.glossgraph.glossary.Place;
import org.glossgraph.link.reading.Statement;

/**
 * What speaks for words, roughly and in little room: words of one hash share a slot, so that the
 * sum is never too low. It tells which words need no closer look.
 */
final class Sketch {
    private static final int LEAST_SLOTS = 1 << 10;
    private static final int MOST_SLOTS = 1 << 22;

    /** The doubt that entries leave, as the sum of its logarithms. */
    private final float[] doubt;

    /** The weight of the entry that is being read, and which that is. */
    private final float[] weight;

    private final int[] entry;
    private Place place = new Place("", 0);
    private int entries;

    /** A sketch for the words of these sentences, which come entry by entry. */
    Sketch(List<Statement> prose) {
        long words = prose.stream().mapToLong(each -> each.tokens().size()).sum();
        int slots = LEAST_SLOTS;
        while (slots < MOST_SLOTS && slots < 2 * words) {
            slots *= 2;
        }
        doubt = new float[slots];
        weight = new float[slots];
        entry = new int[slots];
        Arrays.fill(entry, -1);
    }

    private int slot(String key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 16)) & (doubt.length - 1);
    }

    /** Notes a use; of those in one entry the strongest counts. */
    void add(Use use) {
        Place at = use.candidate().statement().entry().place();
        if (!at.equals(place)) {
            place = at;
            entries++;
        }
        int slot = slot(use.candidate().key());
        if (entry[slot] != entries) {
            settle(slot);
            entry[slot] = entries;
        }
        weight[slot] = Math.max(weight[slot], (float) use.weight());
    }

    /** Notes what speaks for a word beside its uses. */
    void addName(String key, double more) {
        doubt[slot(key)] += (float) Math.log1p(-more);
    }

    /** Takes in the last entries; to be called when all uses are noted. */
    void settle() {
        for (int slot = 0; slot < doubt.length; slot++) {
            settle(slot);
        }
    }

    private void settle(int slot) {
        doubt[slot] += (float) Math.log1p(-weight[slot]);
        weight[slot] = 0;
    }

    /** Whether all that speaks for a word may reach a sum, from 0 to 1. */
    boolean reaches(String key, double least) {
        return 1 - Math.exp(doubt[slot(key)]) >= least - 0.001;
    }
}
