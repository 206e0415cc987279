package org.glossgraph.glossary.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the labels inside entries from headwords with several meanings: both recur, but a label
 * does so under different headwords and out of the order that these are in.
 */
final class RecurringNames {
    /** A name that leads so many texts may be a label. */
    private static final int RECURRING = 3;

    private final List<String> names;
    private final Set<String> recurring;

    private RecurringNames(List<Lead> leads) {
        names = leads.stream().map(Lead::key).toList();
        Map<String, Integer> counts = new HashMap<>();
        String before = "";
        for (Lead lead : leads) {
            boolean again = lead.key().equals(before);
            if (!again && !lead.rest().isBlank() && !lead.inSentence()) {
                counts.merge(lead.key(), 1, Integer::sum);
            }
            before = lead.key();
        }
        counts.values().removeIf(count -> count < RECURRING);
        recurring = counts.keySet();
    }

    /**
     * The keys of labels: what recurs, and stands at least once where the alphabet would not put
     * it.
     *
     * @param leads the leads of a document in its order
     */
    static Set<String> labels(List<Lead> leads) {
        return new RecurringNames(leads).outOfOrder();
    }

    private Set<String> outOfOrder() {
        String[] after = new String[names.size()];
        String next = "";
        for (int i = after.length - 1; i >= 0; i--) {
            after[i] = next;
            next = recurring.contains(names.get(i)) ? next : names.get(i);
        }
        Set<String> labels = new HashSet<>();
        String before = "";
        for (int i = 0; i < after.length; i++) {
            String name = names.get(i);
            if (!recurring.contains(name)) {
                before = name;
            } else if (!isBetween(before, name, after[i])) {
                labels.add(name);
            }
        }
        return labels;
    }

    /** Whether a name stands between two as in an alphabet, where an empty one is none. */
    private static boolean isBetween(String before, String name, String after) {
        return before.compareTo(name) < 0 && (after.isEmpty() || name.compareTo(after) < 0);
    }
}
