package org.glossgraph.quality.rule;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.quality.Findings;
import org.glossgraph.quality.facts.Facts;
import org.glossgraph.text.DirectionSigns;

/** Rules on names that look like something else than they are (Unicode, UTS 39). */
public final class DeceptionRules {
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    private DeceptionRules() {}

    /** A name holds signs that turn the direction of the text around it. */
    public static void turned(Facts facts, Findings found) {
        for (Node concept : facts.concepts()) {
            for (String name : names(facts, concept)) {
                found.looked(1);
                if (name.chars().anyMatch(DirectionSigns::isSign)) {
                    found.add(
                            concept,
                            Quoted.text(shown(name))
                                    + " has signs that turn the direction of the text around it.");
                }
            }
        }
    }

    /** The name with such signs written out. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.chars()
                .forEach(
                        c -> {
                            if (DirectionSigns.isSign(c)) {
                                shown.append('[').append(DirectionSigns.shown(c)).append(']');
                            } else {
                                shown.append((char) c);
                            }
                        });
        return shown.toString();
    }

    /** Names of two concepts look the same and are written with different letters. */
    public static void confusable(Facts facts, Findings found) {
        Map<String, Map<String, Node>> alike = new LinkedHashMap<>();
        for (Node concept : facts.concepts()) {
            for (String name : names(facts, concept)) {
                found.looked(1);
                String written = name.strip().toLowerCase(Locale.ROOT);
                alike.computeIfAbsent(LOOKS.getSkeleton(written), any -> new LinkedHashMap<>(2))
                        .putIfAbsent(written, concept);
            }
        }
        for (Map<String, Node> group : alike.values()) {
            List<Node> concepts = group.values().stream().distinct().toList();
            if (concepts.size() > 1
                    && group.keySet().stream().anyMatch(DeceptionRules::isForeign)) {
                List<String> names =
                        new TreeSet<>(group.keySet()).stream().map(Quoted::text).toList();
                found.add(
                        concepts.get(0),
                        "The names %s of %d concepts look the same and are written with different letters."
                                .formatted(Quoted.list(names), concepts.size()));
            }
        }
    }

    /**
     * The letters l and I and the figure 1 look alike by chance; letters of other scripts do not.
     */
    private static boolean isForeign(String name) {
        return name.chars().anyMatch(c -> c > 0x24F);
    }

    private static List<String> names(Facts facts, Node concept) {
        List<String> names = new ArrayList<>();
        for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
            for (Node label : facts.objects(concept, property)) {
                if (label.isLiteral()) {
                    names.add(label.getLiteralLexicalForm());
                }
            }
        }
        return names;
    }
}
