package org.glossgraph.quality.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.quality.Findings;
import org.glossgraph.quality.facts.Facts;
import org.glossgraph.text.NormalForm;

/** Rules on what concepts are called. */
public final class LabelRules {
    private static final Node PREF = SKOS.prefLabel.asNode();
    private static final Node ALT = SKOS.altLabel.asNode();
    private static final Node HIDDEN = SKOS.hiddenLabel.asNode();
    private static final List<Node> SHOWN = List.of(PREF, ALT);
    private static final List<Node> ALL = List.of(PREF, ALT, HIDDEN);

    private LabelRules() {}

    /** A concept has a preferred name. */
    public static void missing(Facts facts, Findings found) {
        found.looked(facts.concepts().size());
        for (Node concept : facts.concepts()) {
            if (facts.objects(concept, PREF).isEmpty()) {
                found.add(concept, Quoted.name(facts, concept) + " has no preferred name.");
            }
        }
    }

    /** S12: a name is a text, and not an empty one. */
    public static void empty(Facts facts, Findings found) {
        for (Node concept : facts.concepts()) {
            List<Node> labels = facts.objects(concept, ALL).toList();
            found.looked(labels.size());
            for (Node label : labels) {
                if (!label.isLiteral()) {
                    found.add(concept, "A name of the concept is a resource: " + label + ".");
                } else if (label.getLiteralLexicalForm().isBlank()) {
                    found.add(concept, Quoted.name(facts, concept) + " has an empty name.");
                }
            }
        }
    }

    /** S14: one preferred name in each language. */
    public static void severalPreferred(Facts facts, Findings found) {
        found.looked(facts.concepts().size());
        for (Node concept : facts.concepts()) {
            Map<String, Set<String>> byLang = new TreeMap<>();
            for (Node label : facts.objects(concept, PREF)) {
                if (label.isLiteral()) {
                    byLang.computeIfAbsent(lang(label), lang -> new TreeSet<>())
                            .add(Quoted.text(label.getLiteralLexicalForm()));
                }
            }
            byLang.forEach(
                    (lang, names) -> {
                        if (names.size() > 1) {
                            String which = lang.isEmpty() ? "without a language" : "in " + lang;
                            found.add(
                                    concept,
                                    "There are several preferred names %s: %s."
                                            .formatted(which, Quoted.list(List.copyOf(names))));
                        }
                    });
        }
    }

    /** S13: a name is preferred, alternative or hidden, never two of these. */
    public static void conflict(Facts facts, Findings found) {
        found.looked(facts.concepts().size());
        for (Node concept : facts.concepts()) {
            Set<Node> seen = new HashSet<>();
            for (Node property : ALL) {
                List<Node> labels = facts.objects(concept, property);
                for (Node label : labels) {
                    if (seen.contains(label)) {
                        found.add(
                                concept,
                                Quoted.text(Facts.localName(label))
                                        + " is a name of two sorts, preferred, alternative or"
                                        + " hidden.");
                    }
                }
                seen.addAll(labels);
            }
        }
    }

    /** Two concepts share a name. */
    public static void overlap(Facts facts, Findings found) {
        for (Map<Node, Node> group : groups(facts, found, LabelRules::written).values()) {
            if (group.size() > 1) {
                Map.Entry<Node, Node> first = group.entrySet().iterator().next();
                found.add(
                        first.getKey(),
                        "%s is a name of %s."
                                .formatted(
                                        Quoted.text(first.getValue().getLiteralLexicalForm()),
                                        Quoted.names(facts, group.keySet())));
            }
        }
    }

    private static String written(Node label) {
        return lang(label) + "\n" + folded(label);
    }

    /** Names of two concepts differ in spelling only. */
    public static void nearDuplicate(Facts facts, Findings found) {
        Map<String, Map<Node, Node>> groups = groups(facts, found, LabelRules::spelling);
        for (Map<Node, Node> group : groups.values()) {
            Set<String> written = new TreeSet<>();
            group.values().forEach(each -> written.add(folded(each)));
            if (group.size() > 1 && written.size() > 1) {
                List<String> names =
                        group.values().stream()
                                .map(Facts::localName)
                                .distinct()
                                .sorted()
                                .map(Quoted::text)
                                .toList();
                found.add(
                        group.keySet().iterator().next(),
                        "The names %s of %s differ in spelling only."
                                .formatted(
                                        Quoted.list(names), Quoted.names(facts, group.keySet())));
            }
        }
    }

    /** The concepts by a key of their names, each with the name. */
    private static Map<String, Map<Node, Node>> groups(
            Facts facts, Findings found, Function<Node, String> key) {
        Map<String, Map<Node, Node>> groups = new LinkedHashMap<>();
        for (Node concept : facts.concepts()) {
            List<Node> labels = facts.objects(concept, SHOWN).filter(Node::isLiteral).toList();
            found.looked(labels.size());
            for (Node label : labels) {
                if (!label.getLiteralLexicalForm().isBlank()) {
                    groups.computeIfAbsent(key.apply(label), any -> new LinkedHashMap<>(2))
                            .putIfAbsent(concept, label);
                }
            }
        }
        return groups;
    }

    private static String folded(Node label) {
        return label.getLiteralLexicalForm().strip().toLowerCase(Locale.ROOT);
    }

    /** Without blanks, marks, number and the ways of spelling one word; signs alone stay. */
    private static String spelling(Node label) {
        String form = NormalForm.solid(label.getLiteralLexicalForm());
        return lang(label) + "\n" + (form.isEmpty() ? folded(label) : form);
    }

    /** A name with space around it, several blanks, or signs that nobody sees. */
    public static void untidy(Facts facts, Findings found) {
        for (Node concept : facts.concepts()) {
            List<Node> labels = facts.objects(concept, SHOWN).filter(Node::isLiteral).toList();
            found.looked(labels.size());
            for (Node label : labels) {
                String text = label.getLiteralLexicalForm();
                if (!text.isBlank() && isUntidy(text)) {
                    found.add(
                            concept,
                            Quoted.text(text) + " has blanks too many or signs that nobody sees.");
                }
            }
        }
    }

    private static boolean isUntidy(String text) {
        return !text.equals(text.strip())
                || text.contains("  ")
                || text.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
    }

    private static String lang(Node label) {
        return label.getLiteralLanguage().toLowerCase(Locale.ROOT);
    }
}
