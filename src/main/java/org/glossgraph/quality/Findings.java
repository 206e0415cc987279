package org.glossgraph.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.glossgraph.quality.facts.Facts;

/** Collects what a check looks at and finds. */
public final class Findings {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing((Finding finding) -> finding.focus().toString())
                    .thenComparing(Finding::message);

    private final Facts facts;
    private final List<Finding> all = new ArrayList<>();
    private int looked;

    Findings(Facts facts) {
        this.facts = facts;
    }

    /** Notes how many things were looked at. */
    public void looked(int number) {
        looked += number;
    }

    /** Notes one finding: the resource that it is about, and a sentence for people. */
    public void add(Node focus, String message) {
        all.add(new Finding(focus, facts.name(focus), message));
    }

    /** What was found, by address; the first ones only where there are very many. */
    Result result(Check check) {
        List<Finding> first = all.stream().distinct().sorted(ORDER).toList();
        return new Result(
                check, looked, first.size(), first.subList(0, Math.min(first.size(), Result.MOST)));
    }
}
