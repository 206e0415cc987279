package org.glossgraph.quality.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.glossgraph.quality.Findings;
import org.glossgraph.quality.facts.Facts;

/** Rules on links, the reasons for them, and entries. */
public final class EvidenceRules {
    /** Below it a link is shown with the word "probably". */
    private static final double SURE = 0.75;

    private static final Set<String> STATUSES =
            Set.of("asserted", "weak", "conflict", "implied", "rejected");

    private EvidenceRules() {}

    /** An asserted link that may be wrong. */
    public static void weak(Facts facts, Findings found) {
        for (Node link : facts.instances(facts.term("Link"))) {
            if (facts.text(link, facts.term("status")).equals("asserted")) {
                found.looked(1);
                number(facts, link)
                        .filter(sure -> sure < SURE)
                        .ifPresent(
                                sure -> {
                                    found.add(
                                            one(facts, link, "subject"),
                                            String.format(
                                                    Locale.ROOT,
                                                    "That %s %s %s is sure to %.2f only.",
                                                    Quoted.name(facts, one(facts, link, "subject")),
                                                    facts.text(link, facts.term("phrase")),
                                                    Quoted.name(facts, one(facts, link, "object")),
                                                    sure));
                                });
            }
        }
    }

    /** A link has two ends, a relation, a confidence, a status and a reason. */
    public static void link(Facts facts, Findings found) {
        List<Node> links = facts.instances(facts.term("Link"));
        found.looked(links.size());
        for (Node link : links) {
            for (String property : List.of("subject", "object", "predicate")) {
                List<Node> values = facts.objects(link, facts.term(property));
                if (values.size() != 1 || !values.get(0).isURI()) {
                    found.add(link, "A link names one " + property + ".");
                }
            }
            Set<Node> ends = new HashSet<>(facts.objects(link, facts.term("subject")));
            ends.retainAll(facts.objects(link, facts.term("object")));
            if (!ends.isEmpty()) {
                found.add(link, "A link does not lead back to where it starts.");
            }
            if (number(facts, link).filter(sure -> sure > 0 && sure <= 1).isEmpty()) {
                found.add(link, "A link has a confidence over 0 and at most 1.");
            }
            List<Node> status = facts.objects(link, facts.term("status"));
            if (status.size() != 1 || !STATUSES.contains(Facts.localName(status.get(0)))) {
                found.add(link, "A link is asserted, weak, in conflict, implied or rejected.");
            }
            if (facts.objects(link, facts.term("evidence")).isEmpty()) {
                found.add(link, "A link has evidence.");
            }
        }
    }

    /** A piece of evidence names its rule, sentence, file and line. */
    public static void evidence(Facts facts, Findings found) {
        List<Node> all = facts.instances(facts.term("Evidence"));
        found.looked(all.size());
        for (Node each : all) {
            requireOne(facts, found, each, List.of("rule", "sentence", "source", "line"));
            if (facts.text(each, facts.term("sentence")).isBlank()) {
                found.add(each, "A piece of evidence quotes its sentence.");
            }
            requireNumber(facts, found, each);
        }
    }

    /** An entry names its glossary, file and line. */
    public static void entry(Facts facts, Findings found) {
        List<Node> all = facts.instances(facts.term("Entry"));
        found.looked(all.size());
        for (Node each : all) {
            requireOne(facts, found, each, List.of("glossary", "source", "line"));
            if (facts.objects(each, facts.term("glossary")).stream().anyMatch(n -> !n.isURI())) {
                found.add(each, "The glossary of an entry is a resource.");
            }
            requireNumber(facts, found, each);
        }
    }

    private static void requireOne(
            Facts facts, Findings found, Node node, List<String> properties) {
        for (String property : properties) {
            if (facts.objects(node, facts.term(property)).size() != 1) {
                found.add(node, "It names one " + property + ".");
            }
        }
    }

    private static void requireNumber(Facts facts, Findings found, Node node) {
        boolean number =
                facts.objects(node, facts.term("line")).stream()
                        .allMatch(
                                line ->
                                        line.isLiteral()
                                                && XSD.integer
                                                        .getURI()
                                                        .equals(line.getLiteralDatatypeURI()));
        if (!number) {
            found.add(node, "Its line is a number.");
        }
    }

    private static Node one(Facts facts, Node link, String property) {
        return facts.objects(link, facts.term(property)).stream().findFirst().orElse(link);
    }

    /** The only confidence of a link, where it is a number. */
    private static Optional<Double> number(Facts facts, Node link) {
        List<Node> values = facts.objects(link, facts.term("confidence"));
        return values.size() == 1
                        && values.get(0).isLiteral()
                        && values.get(0).getLiteral().isWellFormed()
                        && values.get(0).getLiteralValue() instanceof Double number
                ? Optional.of(number)
                : Optional.empty();
    }
}
