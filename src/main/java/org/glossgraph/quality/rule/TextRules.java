package org.glossgraph.quality.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.quality.Findings;
import org.glossgraph.quality.facts.Facts;
import org.glossgraph.text.NormalForm;

/** Rules on what is said of concepts: definitions, notes, codes. */
public final class TextRules {
    /** A term that fewer texts lean on is left to its authors. */
    private static final int MANY = 3;

    private static final Node DEFINITION = SKOS.definition.asNode();
    private static final List<Node> NOTES =
            List.of(
                    DEFINITION,
                    SKOS.note.asNode(),
                    SKOS.scopeNote.asNode(),
                    SKOS.example.asNode(),
                    SKOS.changeNote.asNode(),
                    SKOS.editorialNote.asNode(),
                    SKOS.historyNote.asNode());

    private TextRules() {}

    /** A concept that a glossary names and no text defines. */
    public static void undefined(Facts facts, Findings found) {
        for (Node concept : facts.concepts()) {
            if (!isMentioned(facts, concept)) {
                found.looked(1);
                if (facts.objects(concept, DEFINITION).isEmpty()) {
                    found.add(concept, Quoted.name(facts, concept) + " has no definition.");
                }
            }
        }
    }

    /** A definition without words. */
    public static void empty(Facts facts, Findings found) {
        for (Node concept : facts.concepts()) {
            for (Node text : facts.objects(concept, DEFINITION)) {
                found.looked(1);
                if (text.isLiteral() && text.getLiteralLexicalForm().isBlank()) {
                    found.add(concept, Quoted.name(facts, concept) + " has an empty definition.");
                }
            }
        }
    }

    /** A concept without definition, note or example. */
    public static void undocumented(Facts facts, Findings found) {
        found.looked(facts.concepts().size());
        for (Node concept : facts.concepts()) {
            if (facts.objects(concept, NOTES).findAny().isEmpty()) {
                found.add(concept, "Nothing says what " + Quoted.name(facts, concept) + " is.");
            }
        }
    }

    /** Many texts lean on a term that none defines. */
    public static void leanedOn(Facts facts, Findings found) {
        Map<Node, Set<Node>> leaning = new HashMap<>();
        for (Node link : facts.instances(facts.term("Link"))) {
            List<Node> ends =
                    facts.objects(link, List.of(facts.term("subject"), facts.term("object")))
                            .filter(facts::isConcept)
                            .filter(end -> facts.objects(end, DEFINITION).isEmpty())
                            .toList();
            if (!ends.isEmpty()) {
                List<Node> entries = new ArrayList<>();
                facts.objects(link, facts.term("evidence"))
                        .forEach(each -> entries.addAll(facts.objects(each, facts.term("entry"))));
                ends.forEach(
                        end -> leaning.computeIfAbsent(end, e -> new HashSet<>()).addAll(entries));
            }
        }
        found.looked(leaning.size());
        leaning.forEach(
                (concept, entries) -> {
                    if (entries.size() >= MANY) {
                        found.add(
                                concept,
                                "%d entries lean on %s, and none defines it."
                                        .formatted(entries.size(), Quoted.name(facts, concept)));
                    }
                });
    }

    private static boolean isMentioned(Facts facts, Node concept) {
        return facts.is(concept, facts.term("MentionedConcept"));
    }

    /** One code for two concepts of a scheme. */
    public static void notation(Facts facts, Findings found) {
        Map<Node, List<Node>> byCode = new LinkedHashMap<>();
        for (Node concept : facts.concepts()) {
            facts.objects(concept, SKOS.notation.asNode())
                    .forEach(
                            code ->
                                    byCode.computeIfAbsent(code, c -> new ArrayList<>())
                                            .add(concept));
        }
        found.looked(byCode.size());
        byCode.forEach(
                (code, concepts) -> {
                    if (concepts.size() > 1) {
                        found.add(
                                concepts.get(0),
                                "The code %s stands for %s."
                                        .formatted(
                                                Quoted.name(facts, code),
                                                Quoted.names(facts, concepts)));
                    }
                });
    }

    /** Two definitions of a concept that name different kinds, neither above the other. */
    public static void genus(Facts facts, Findings found) {
        Map<Node, Map<String, String>> generaOf = new LinkedHashMap<>();
        for (Node entry : facts.instances(facts.term("Entry"))) {
            String genus = genusOf(facts, entry);
            if (!genus.isEmpty()) {
                facts.objects(entry, facts.term("concept"))
                        .forEach(
                                concept ->
                                        generaOf.computeIfAbsent(
                                                        concept, c -> new LinkedHashMap<>())
                                                .putIfAbsent(NormalForm.of(genus), genus));
            }
        }
        found.looked(generaOf.size());
        Map<String, Node> byName = byName(facts);
        generaOf.forEach(
                (concept, genera) -> {
                    if (genera.size() > 1 && !hangTogether(facts, genera.keySet(), byName)) {
                        List<String> kinds =
                                new TreeSet<>(genera.values()).stream().map(Quoted::text).toList();
                        found.add(
                                concept,
                                "The definitions of %s name different kinds: %s."
                                        .formatted(
                                                Quoted.name(facts, concept), Quoted.list(kinds)));
                    }
                });
    }

    private static String genusOf(Facts facts, Node entry) {
        String of = facts.text(entry, facts.term("genusOf"));
        return of.isEmpty() ? facts.text(entry, facts.term("genusHead")) : of;
    }

    private static Map<String, Node> byName(Facts facts) {
        Map<String, Node> byName = new HashMap<>();
        for (Node concept : facts.concepts()) {
            byName.putIfAbsent(NormalForm.of(facts.name(concept)), concept);
        }
        return byName;
    }

    /** Whether all the others stand above one of the kinds. */
    private static boolean hangTogether(Facts facts, Set<String> genera, Map<String, Node> byName) {
        Set<Node> kinds = new HashSet<>();
        for (String genus : genera) {
            Node kind = byName.get(genus);
            if (kind == null) {
                return false;
            }
            kinds.add(kind);
        }
        return kinds.stream()
                .anyMatch(
                        kind -> {
                            Set<Node> others = new HashSet<>(kinds);
                            others.remove(kind);
                            return facts.hierarchy().above(List.of(kind), others).equals(others);
                        });
    }
}
