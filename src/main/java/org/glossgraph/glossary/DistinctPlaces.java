package org.glossgraph.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells entries apart that stand on one line: in some files all stand on the only one. */
final class DistinctPlaces {
    private DistinctPlaces() {}

    /** The entries at places that differ. */
    static List<Entry> of(List<Entry> entries) {
        Map<Place, Integer> counts = new HashMap<>();
        List<Entry> distinct = new ArrayList<>();
        for (Entry entry : entries) {
            Place line = entry.place();
            int nth = counts.merge(line, 1, Integer::sum) - 1;
            distinct.add(nth == 0 ? entry : entry.at(new Place(line.source(), line.line(), nth)));
        }
        return distinct;
    }
}
