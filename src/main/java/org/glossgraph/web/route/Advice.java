package org.glossgraph.web.route;

import java.util.List;

/**
 * What a refusal says beyond its status.
 *
 * @param sentence the reason, for people; empty for the one that the status tells
 * @param words what may have been looked for; empty where nobody knows
 * @param forms the forms in which it can be had, where the one asked for is none
 * @param begin where the list begins whose page is not there; empty for none
 */
public record Advice(String sentence, String words, List<Form> forms, String begin) {
    /** Nothing but the status. */
    public static final Advice NONE = new Advice("", "", List.of(), "");

    /** Keeps its own copy of the list. */
    public Advice {
        forms = List.copyOf(forms);
    }

    /** A name is nobody's. */
    public static Advice unknown(String sentence, String words) {
        return new Advice(sentence, words, List.of(), "");
    }

    /** It can be had in other forms. */
    public static Advice otherForms(String sentence, List<Form> forms) {
        return new Advice(sentence, "", forms, "");
    }

    /** A list has fewer pages; it begins at an address. */
    public static Advice beyond(String begin) {
        return new Advice(
                "The list that stands here has fewer pages than that.", "", List.of(), begin);
    }

    /** Whether it says more than the status. */
    public boolean isGiven() {
        return !equals(NONE);
    }
}
