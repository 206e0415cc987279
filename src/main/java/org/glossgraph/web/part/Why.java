package org.glossgraph.web.part;

import org.glossgraph.view.Hit;

/** Says why a search found a concept. */
public final class Why {
    private Why() {}

    /** The reason, for people; empty where it is plain to see. */
    public static String of(Hit hit, String words) {
        boolean own = hit.matched().equals(hit.concept().prefLabel());
        return switch (hit.field()) {
            case NAME ->
                    hit.matched().equalsIgnoreCase(words.strip())
                            ? ""
                            : own ? "The same name, written otherwise" : "Name: " + hit.matched();
            case OTHER_NAME -> "Another name: " + hit.matched();
            case INITIALS -> "The first letters of " + (own ? "its name" : hit.matched());
            case PART_OF_NAME -> own ? "" : "Another name: " + hit.matched();
            case NEAR_NAME -> "Near in spelling" + (own ? "" : ": " + hit.matched());
            case DEFINITION -> "";
        };
    }
}
