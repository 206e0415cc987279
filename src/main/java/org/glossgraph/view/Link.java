package org.glossgraph.view;

import java.util.Comparator;
import java.util.List;

/**
 * A link between two concepts, with the reasons for it. A link that the vocabulary only states has
 * no address, the rule {@code stated}, and no evidence.
 *
 * @param uri its address; empty for none
 * @param subject the slug of the concept it starts from
 * @param relation the property that joins the two
 * @param object the slug of the concept it leads to
 * @param confidence how sure it is, over 0 and at most 1
 * @param rule the rule that found it: the strongest, where there are several
 * @param status {@code asserted}, {@code weak}, {@code conflict}, {@code implied} or {@code
 *     rejected}
 * @param evidence the sentences behind it, strongest first
 */
public record Link(
        String uri,
        String subject,
        Relation relation,
        String object,
        double confidence,
        String rule,
        String status,
        List<Evidence> evidence) {
    /** Keeps its own copy of the list. */
    public Link {
        evidence = List.copyOf(evidence);
    }

    /** Whether the vocabulary asserts it. */
    public boolean asserted() {
        return status.equals("asserted");
    }

    /** Whether it says that the subject is a kind of the object. */
    public boolean broader() {
        return relation.broader();
    }

    /** The line of a curation file that rejects it, without what may follow. */
    public String rejection() {
        return "- reject: " + subject + ' ' + relation.name() + ' ' + object;
    }

    /**
     * One reason for a link.
     *
     * @param rule the rule that found it
     * @param confidence how often the rule is right
     * @param sentence the sentence as written
     * @param source the file it stands in
     * @param line its line
     * @param entry the address of the entry it stands in
     */
    public record Evidence(
            String rule,
            double confidence,
            String sentence,
            String source,
            int line,
            String entry) {
        /** The strongest first, then by place. */
        public static final Comparator<Evidence> STRONGEST =
                Comparator.comparing(Evidence::confidence)
                        .reversed()
                        .thenComparing(Evidence::source)
                        .thenComparing(Evidence::line)
                        .thenComparing(Evidence::sentence)
                        .thenComparing(Evidence::rule);
    }
}
