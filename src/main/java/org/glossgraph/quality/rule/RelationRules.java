package org.glossgraph.quality.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.quality.Findings;
import org.glossgraph.quality.facts.Facts;

/** Rules on relations between concepts, and to concepts elsewhere. */
public final class RelationRules {
    private static final Node RELATED = SKOS.related.asNode();
    private static final List<Node> SEMANTIC =
            List.of(SKOS.broader.asNode(), SKOS.narrower.asNode(), RELATED);
    private static final List<Node> OTHER_MATCHES =
            List.of(
                    SKOS.broadMatch.asNode(),
                    SKOS.narrowMatch.asNode(),
                    SKOS.relatedMatch.asNode());
    private static final Map<Node, Node> INVERSE =
            Map.of(
                    SKOS.broader.asNode(),
                    SKOS.narrower.asNode(),
                    SKOS.narrower.asNode(),
                    SKOS.broader.asNode(),
                    RELATED,
                    RELATED,
                    SKOS.topConceptOf.asNode(),
                    SKOS.hasTopConcept.asNode(),
                    SKOS.hasTopConcept.asNode(),
                    SKOS.topConceptOf.asNode());

    private RelationRules() {}

    /** S19 and S20: a relation leads from a concept to a concept. */
    public static void toNoConcept(Facts facts, Findings found) {
        for (Node concept : facts.concepts()) {
            List<Node> others = facts.objects(concept, SEMANTIC).distinct().toList();
            found.looked(others.size());
            for (Node other : others) {
                if (!facts.isConcept(other)) {
                    found.add(
                            concept,
                            "%s has a relation to %s, which is no concept here."
                                    .formatted(Quoted.name(facts, concept), other));
                }
            }
        }
    }

    /** A concept is not related to itself. */
    public static void toItself(Facts facts, Findings found) {
        found.looked(facts.concepts().size());
        for (Node concept : facts.concepts()) {
            if (facts.objects(concept, RELATED).contains(concept)) {
                found.add(concept, Quoted.name(facts, concept) + " is related to itself.");
            }
        }
    }

    /** S8, S23, S25: a relation is stated in both directions. */
    public static void oneWay(Facts facts, Findings found) {
        Set<Triple> stated = new LinkedHashSet<>();
        List<Node> subjects = new ArrayList<>(facts.concepts());
        subjects.addAll(facts.schemes());
        for (Node subject : subjects) {
            for (Triple triple : facts.about(subject)) {
                if (INVERSE.containsKey(triple.getPredicate())) {
                    stated.add(triple);
                }
            }
        }
        found.looked(stated.size());
        for (Triple each : stated) {
            Node back = INVERSE.get(each.getPredicate());
            boolean missing =
                    !each.getObject().isLiteral()
                            && !stated.contains(
                                    Triple.create(each.getObject(), back, each.getSubject()));
            if (missing) {
                found.add(
                        each.getObject(),
                        "%s: %s is stated of %s, and %s is not stated back."
                                .formatted(
                                        Quoted.name(facts, each.getObject()),
                                        Facts.localName(each.getPredicate()),
                                        Quoted.name(facts, each.getSubject()),
                                        Facts.localName(back)));
            }
        }
    }

    /** S46: what is the same elsewhere is not also broader, narrower or related. */
    public static void mappingClash(Facts facts, Findings found) {
        for (Node concept : facts.concepts()) {
            Set<Node> exact = new LinkedHashSet<>(facts.objects(concept, SKOS.exactMatch.asNode()));
            found.looked(exact.size());
            if (!exact.isEmpty()) {
                facts.objects(concept, OTHER_MATCHES)
                        .filter(exact::contains)
                        .distinct()
                        .forEach(
                                other ->
                                        found.add(
                                                concept,
                                                "%s is the same as %s and also broader, narrower or"
                                                                .formatted(
                                                                        Quoted.name(facts, concept),
                                                                        other)
                                                        + " related."));
            }
        }
    }

    /** Two kinds of one thing that are related without a word on how. */
    public static void valueless(Facts facts, Findings found) {
        Set<Set<Node>> phrased = phrased(facts);
        for (Node concept : facts.concepts()) {
            Set<Node> up = new HashSet<>(facts.hierarchy().up(concept));
            for (Node other : facts.objects(concept, RELATED)) {
                if (concept.toString().compareTo(other.toString()) < 0) {
                    found.looked(1);
                    boolean siblings = facts.hierarchy().up(other).stream().anyMatch(up::contains);
                    if (siblings && !phrased.contains(Set.of(concept, other))) {
                        found.add(
                                concept,
                                "%s and %s are kinds of one thing, and their link says only that they"
                                                .formatted(
                                                        Quoted.name(facts, concept),
                                                        Quoted.name(facts, other))
                                        + " are related.");
                    }
                }
            }
        }
    }

    /** The pairs of concepts of which more is said than SKOS can say. */
    private static Set<Set<Node>> phrased(Facts facts) {
        Set<Set<Node>> pairs = new HashSet<>();
        for (Node concept : facts.concepts()) {
            for (Triple triple : facts.about(concept)) {
                Node other = triple.getObject();
                if (facts.isConcept(other)
                        && !other.equals(concept)
                        && !triple.getPredicate().getURI().startsWith(SKOS.getURI())) {
                    pairs.add(Set.of(concept, other));
                }
            }
        }
        return pairs;
    }

    /** A concept without any relation. */
    public static void orphan(Facts facts, Findings found) {
        Map<Node, Set<Node>> near = neighbours(facts);
        found.looked(facts.concepts().size());
        for (Node concept : facts.concepts()) {
            if (!near.containsKey(concept)) {
                found.add(concept, Quoted.name(facts, concept) + " is joined to no other concept.");
            }
        }
    }

    /** Concepts that hang together but not with the rest. */
    public static void cluster(Facts facts, Findings found) {
        Map<Node, Set<Node>> near = neighbours(facts);
        List<List<Node>> clusters = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        for (Node concept : facts.concepts()) {
            if (near.containsKey(concept) && !seen.contains(concept)) {
                clusters.add(reach(concept, near, seen));
            }
        }
        clusters.sort(Comparator.comparing((List<Node> cluster) -> -cluster.size()));
        found.looked(clusters.size());
        for (List<Node> cluster : clusters.stream().skip(1).toList()) {
            found.add(
                    cluster.get(0),
                    Quoted.names(facts, cluster)
                            + " hang together, and nothing joins them to the rest.");
        }
    }

    private static List<Node> reach(Node start, Map<Node, Set<Node>> near, Set<Node> seen) {
        List<Node> cluster = new ArrayList<>();
        Deque<Node> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            Node next = waiting.pop();
            if (seen.add(next)) {
                cluster.add(next);
                waiting.addAll(near.getOrDefault(next, Set.of()));
            }
        }
        return cluster;
    }

    private static Map<Node, Set<Node>> neighbours(Facts facts) {
        Map<Node, Set<Node>> near = new HashMap<>();
        for (Node concept : facts.concepts()) {
            facts.objects(concept, SEMANTIC)
                    .filter(other -> !other.equals(concept) && facts.isConcept(other))
                    .forEach(
                            other -> {
                                near.computeIfAbsent(concept, c -> new LinkedHashSet<>())
                                        .add(other);
                                near.computeIfAbsent(other, c -> new LinkedHashSet<>())
                                        .add(concept);
                            });
        }
        return near;
    }
}
