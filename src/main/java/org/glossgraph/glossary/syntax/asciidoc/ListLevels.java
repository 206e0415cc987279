package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayList;
import java.util.List;

/** The lists that are open, the outermost first, each by its marker. */
final class ListLevels {
    private static final int DEEPEST = 50;

    private final List<String> markers = new ArrayList<>();

    /** Goes to the list of a marker, which is inside of the others if it is new; its depth. */
    int enter(String marker) {
        int level = markers.indexOf(marker);
        if (level < 0 && markers.size() < DEEPEST) {
            markers.add(marker);
        } else {
            leave(markers.size() - Math.max(level, 0) - 1);
        }
        return markers.size() - 1;
    }

    /** Ends the innermost lists, but not the outermost. */
    void leave(int lists) {
        for (int i = 0; i < lists && markers.size() > 1; i++) {
            markers.remove(markers.size() - 1);
        }
    }

    void clear() {
        markers.clear();
    }

    boolean isEmpty() {
        return markers.isEmpty();
    }

    int depth() {
        return markers.size();
    }
}
