package org.glossgraph.quality.rule;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.quality.Findings;
import org.glossgraph.quality.facts.Facts;
import org.glossgraph.quality.facts.Hierarchy;

/** Rules on what stands above what. */
public final class HierarchyRules {
    private HierarchyRules() {}

    /** No way up leads back to where it began. */
    public static void cycle(Facts facts, Findings found) {
        found.looked(facts.concepts().size());
        for (List<Node> circle : facts.hierarchy().circles()) {
            for (Node concept : circle) {
                found.add(
                        concept,
                        "The way up from %s leads back to it, over %s."
                                .formatted(
                                        Quoted.name(facts, concept), Quoted.names(facts, circle)));
            }
        }
    }

    /** S27: what is related stands neither above nor below. */
    public static void relatedAbove(Facts facts, Findings found) {
        for (Node concept : facts.concepts()) {
            Set<Node> related = new LinkedHashSet<>(facts.objects(concept, SKOS.related.asNode()));
            found.looked(related.size());
            related.remove(concept);
            for (Node each : facts.hierarchy().above(List.of(concept), related)) {
                found.add(
                        concept,
                        "%s is related to %s and also stands below it."
                                .formatted(Quoted.name(facts, concept), Quoted.name(facts, each)));
            }
        }
    }

    /** A step up that a way over another concept makes needless. */
    public static void redundant(Facts facts, Findings found) {
        Hierarchy hierarchy = facts.hierarchy();
        Set<Node> circular = new HashSet<>();
        hierarchy.circles().forEach(circular::addAll);
        for (Node concept : facts.concepts()) {
            List<Node> up = hierarchy.up(concept);
            found.looked(up.size());
            if (up.size() > 1 && !circular.contains(concept)) {
                for (Node each : hierarchy.above(up, Set.copyOf(up))) {
                    found.add(
                            concept,
                            "%s stands below %s by another way already."
                                    .formatted(
                                            Quoted.name(facts, concept), Quoted.name(facts, each)));
                }
            }
        }
    }

    /** A top concept with something above. */
    public static void topBelow(Facts facts, Findings found) {
        Set<Node> tops = new LinkedHashSet<>();
        for (Node concept : facts.concepts()) {
            if (!facts.objects(concept, SKOS.topConceptOf.asNode()).isEmpty()) {
                tops.add(concept);
            }
        }
        for (Node scheme : facts.schemes()) {
            tops.addAll(facts.objects(scheme, SKOS.hasTopConcept.asNode()));
        }
        found.looked(tops.size());
        for (Node top : tops) {
            List<Node> up = facts.hierarchy().up(top);
            if (!up.isEmpty()) {
                found.add(
                        top,
                        "%s is a top concept, and %s stands above it."
                                .formatted(Quoted.name(facts, top), Quoted.names(facts, up)));
            }
        }
    }

    /** A scheme with concepts that names none of them as its top. */
    public static void noTop(Facts facts, Findings found) {
        Set<Node> named = new HashSet<>();
        for (Node concept : facts.concepts()) {
            named.addAll(facts.objects(concept, SKOS.topConceptOf.asNode()));
        }
        found.looked(facts.schemes().size());
        for (Node scheme : facts.schemes()) {
            if (!facts.concepts().isEmpty()
                    && !named.contains(scheme)
                    && facts.objects(scheme, SKOS.hasTopConcept.asNode()).isEmpty()) {
                found.add(scheme, "The concept scheme names no top concept.");
            }
        }
    }

    /** A far relation in the hierarchy that no steps lead to. */
    public static void solelyTransitive(Facts facts, Findings found) {
        for (Node concept : facts.concepts()) {
            for (Node each : facts.objects(concept, SKOS.broaderTransitive.asNode())) {
                found.looked(1);
                without(facts, found, List.of(concept, each));
            }
            for (Node each : facts.objects(concept, SKOS.narrowerTransitive.asNode())) {
                found.looked(1);
                without(facts, found, List.of(each, concept));
            }
        }
    }

    private static void without(Facts facts, Findings found, List<Node> ends) {
        Node below = ends.get(0);
        Node above = ends.get(1);
        if (facts.hierarchy().above(List.of(below), Set.of(above)).isEmpty()) {
            found.add(
                    below,
                    "%s is said to stand somewhere below %s, and no steps lead there."
                            .formatted(Quoted.name(facts, below), Quoted.name(facts, above)));
        }
    }
}
