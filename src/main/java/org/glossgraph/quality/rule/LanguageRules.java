package org.glossgraph.quality.rule;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.quality.Findings;
import org.glossgraph.quality.facts.Facts;

/** Rules on the languages of texts. */
public final class LanguageRules {
    private static final Node PREF = SKOS.prefLabel.asNode();
    private static final List<Node> TEXTS =
            List.of(PREF, SKOS.altLabel.asNode(), SKOS.definition.asNode());

    private LanguageRules() {}

    /** A name or definition says its language, by a tag that is one (BCP 47). */
    public static void tag(Facts facts, Findings found) {
        Map<String, Boolean> known = new HashMap<>();
        for (Node concept : facts.concepts()) {
            List<Node> texts = facts.objects(concept, TEXTS).filter(Node::isLiteral).toList();
            found.looked(texts.size());
            for (Node text : texts) {
                String tag = text.getLiteralLanguage();
                if (tag.isEmpty()) {
                    found.add(concept, Quoted.name(facts, text) + " does not say its language.");
                } else if (!known.computeIfAbsent(tag, LanguageRules::isTag)) {
                    found.add(
                            concept,
                            "The language of %s is called %s, which is none."
                                    .formatted(Quoted.name(facts, text), Quoted.text(tag)));
                }
            }
        }
    }

    private static boolean isTag(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() > 3
                    || tag.startsWith("x-")
                    || List.of(Locale.getISOLanguages()).contains(language)
                    || language.length() == 3;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** A language in which some concepts are named and others are not. */
    public static void coverage(Facts facts, Findings found) {
        Map<String, Integer> named = new TreeMap<>();
        for (Node concept : facts.concepts()) {
            facts.objects(concept, PREF).stream()
                    .filter(Node::isLiteral)
                    .map(label -> label.getLiteralLanguage().toLowerCase(Locale.ROOT))
                    .filter(lang -> !lang.isEmpty())
                    .collect(Collectors.toSet())
                    .forEach(lang -> named.merge(lang, 1, Integer::sum));
        }
        int all = facts.concepts().size();
        found.looked(named.size());
        named.forEach(
                (lang, count) -> {
                    if (count < all) {
                        found.add(
                                facts.schemes().stream()
                                        .findFirst()
                                        .orElseGet(() -> facts.concepts().get(0)),
                                String.format(
                                        Locale.ROOT,
                                        "%,d of %,d concepts have no preferred name in %s.",
                                        all - count,
                                        all,
                                        lang));
                    }
                });
    }
}
