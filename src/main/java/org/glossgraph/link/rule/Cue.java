package org.glossgraph.link.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.Statement;

/**
 * Words that say how what stands before them relates to what stands behind.
 *
 * @param relation the relation
 * @param inverse whether it leads back: "is caused by"
 * @param from the first token of the words
 */
record Cue(Relation relation, boolean inverse, int from) {
    private static final Set<String> BEFORE_BASES =
            Set.of(
                    "to",
                    "that",
                    "which",
                    "can",
                    "could",
                    "may",
                    "might",
                    "must",
                    "should",
                    "will",
                    "would",
                    "not",
                    "they",
                    "we",
                    "you",
                    "helps",
                    "help",
                    "cannot",
                    "directly",
                    "also");
    private static final Set<String> BEFORE_VERBS =
            Set.of(
                    "to", "that", "which", "it", "they", "we", "can", "may", "must", "should",
                    "will", "and", "not", "also", ",");
    private static final Set<String> INVARIABLE = Set.of("via", "versus", "vs", "unlike");
    private static final Set<String> BEFORE_NOUNS =
            Set.of(
                    "the", "a", "an", "its", "their", "of", "in", "for", "this", "each", "every",
                    "any", "these", "no");
    private static final int LONGEST = 5;

    /** Verbs whose third person is also the plural of a noun. */
    private static final Set<String> AMBIGUOUS =
            Set.of(
                    "outputs",
                    "changes",
                    "measures",
                    "scales",
                    "uses",
                    "needs",
                    "causes",
                    "controls",
                    "updates",
                    "moves",
                    "fixes",
                    "yields");

    /** Verbs in the base form; the third person and the participle in -ing follow from it. */
    private static final Map<Relation, List<String>> VERBS =
            Map.of(
                    Relation.COMBINES,
                            List.of("combine", "unite", "merge", "blend", "fuse", "unify"),
                    Relation.USES,
                            List.of(
                                    "use",
                                    "apply",
                                    "employ",
                                    "leverage",
                                    "utilize",
                                    "utilise",
                                    "exploit"),
                    Relation.REDUCES,
                            List.of(
                                    "reduce",
                                    "prevent",
                                    "avoid",
                                    "mitigate",
                                    "address",
                                    "ease",
                                    "combat",
                                    "fight",
                                    "fix",
                                    "solve",
                                    "dampen",
                                    "minimize",
                                    "minimise",
                                    "counteract",
                                    "alleviate",
                                    "suppress",
                                    "eliminate",
                                    "remove",
                                    "overcome"),
                    Relation.EXTENDS, List.of("extend", "generalize", "generalise"),
                    Relation.MEASURES, List.of("measure", "quantify", "evaluate", "assess"),
                    Relation.REQUIRES, List.of("require", "need", "assume"),
                    Relation.PRODUCES,
                            List.of(
                                    "produce",
                                    "output",
                                    "generate",
                                    "compute",
                                    "calculate",
                                    "create",
                                    "yield",
                                    "construct"),
                    Relation.CAUSES, List.of("cause", "induce", "trigger"),
                    Relation.ADJUSTS,
                            List.of(
                                    "adjust",
                                    "control",
                                    "change",
                                    "scale",
                                    "update",
                                    "move",
                                    "tune",
                                    "adapt",
                                    "regulate",
                                    "modify"));

    private static final Map<Relation, List<String>> PHRASES =
            Map.ofEntries(
                    Map.entry(Relation.COMBINES, List.of("hybrid of", "mix of", "combination of")),
                    Map.entry(
                            Relation.PART_OF,
                            List.of(
                                    "part of",
                                    "component of",
                                    "half of",
                                    "block of",
                                    "step of",
                                    "step in",
                                    "stage of",
                                    "stage in",
                                    "ingredient of",
                                    "element of",
                                    "belongs to",
                                    "belong to",
                                    "basis of",
                                    "engine of",
                                    "core of",
                                    "heart of")),
                    Map.entry(
                            Relation.USED_FOR,
                            List.of(
                                    "used for",
                                    "used in",
                                    "used on",
                                    "designed for",
                                    "intended for",
                                    "suited for",
                                    "suitable for",
                                    "useful for",
                                    "applied to",
                                    "employed in",
                                    "loss for",
                                    "good for")),
                    Map.entry(
                            Relation.USES,
                            List.of(
                                    "by means of",
                                    "via",
                                    "with the help of",
                                    "relies on",
                                    "relying on",
                                    "based on",
                                    "built on",
                                    "built from",
                                    "by applying",
                                    "powered by",
                                    "driven by",
                                    "built entirely from",
                                    "based entirely on",
                                    "paired with")),
                    Map.entry(
                            Relation.REDUCES,
                            List.of("protects against", "guards against", "robust to")),
                    Map.entry(
                            Relation.CONTRASTS_WITH,
                            List.of(
                                    "unlike",
                                    "as opposed to",
                                    "in contrast to",
                                    "in contrast with",
                                    "contrast with",
                                    "versus",
                                    "vs",
                                    "rather than",
                                    "instead of",
                                    "opposite of",
                                    "compared to",
                                    "compared with",
                                    "not to be confused with",
                                    "alternative to")),
                    Map.entry(
                            Relation.EXTENDS,
                            List.of(
                                    "extension of",
                                    "extension to",
                                    "generalization of",
                                    "improves on",
                                    "improves upon",
                                    "builds on",
                                    "builds upon",
                                    "successor of",
                                    "successor to")),
                    Map.entry(
                            Relation.MEASURES,
                            List.of("metric for", "measure of", "metric of", "measures of")),
                    Map.entry(
                            Relation.REQUIRES,
                            List.of("depends on", "dependent on", "conditioned on")),
                    Map.entry(Relation.CAUSES, List.of("leads to", "leading to", "results in")));

    private static final Map<Relation, List<String>> BACKWARDS =
            Map.of(
                    Relation.PART_OF,
                            List.of(
                                    "consists of",
                                    "consisting of",
                                    "composed of",
                                    "made of",
                                    "made up of",
                                    "comprises",
                                    "comprising",
                                    "contains",
                                    "containing",
                                    "stack of",
                                    "stacked",
                                    "made from"),
                    Relation.USES, List.of("used by", "employed by"),
                    Relation.REDUCES,
                            List.of(
                                    "reduced by",
                                    "eased by",
                                    "prevented by",
                                    "avoided by",
                                    "solved by",
                                    "mitigated by",
                                    "fixed by"),
                    Relation.CAUSES, List.of("caused by", "because of", "due to", "results from"),
                    Relation.PRODUCES, List.of("produced by", "generated by", "computed by"),
                    Relation.ADJUSTS, List.of("controlled by", "adjusted by", "updated by"));

    private static final Map<String, Cue> ALL = all();
    private static final Set<String> LAST_WORDS =
            ALL.keySet().stream()
                    .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                    .collect(Collectors.toUnmodifiableSet());

    /** The longest cue that ends at a token. */
    static Optional<Cue> endingAt(Statement statement, int last) {
        if (!LAST_WORDS.contains(statement.word(last))) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        Optional<Cue> longest = Optional.empty();
        for (int from = last; from >= 0 && from > last - LONGEST; from--) {
            words.insert(0, words.length() == 0 ? "" : " ").insert(0, statement.word(from));
            Cue found = ALL.get(words.toString());
            if (found != null && (from < last || !isNoun(statement, last))) {
                longest = Optional.of(new Cue(found.relation(), found.inverse(), from));
            }
        }
        return longest;
    }

    /** Whether a word that may be a verb stands where only a noun can: "a change". */
    private static boolean isNoun(Statement statement, int at) {
        String before = statement.word(at - 1);
        String word = statement.word(at);
        boolean plural = word.endsWith("s") || word.endsWith("ing");
        return BEFORE_NOUNS.contains(before)
                || statement.tokens().get(at).hyphened()
                || (!plural && at > 0 && !INVARIABLE.contains(word) && !isBase(before))
                || (AMBIGUOUS.contains(word) && !isVerbal(statement, at));
    }

    /** Whether what stands before a word that is also a noun makes it a verb. */
    private static boolean isVerbal(Statement statement, int at) {
        String before = statement.word(at - 1);
        return at == 0
                || before.endsWith("ly")
                || BEFORE_VERBS.contains(before)
                || statement
                        .mentionAt(at - 1)
                        .filter(each -> each.concept().equals(statement.concept()))
                        .isPresent();
    }

    /** Whether a verb in its base form can follow a word. */
    private static boolean isBase(String before) {
        return BEFORE_BASES.contains(before);
    }

    private static Map<String, Cue> all() {
        Map<String, Cue> all = new TreeMap<>();
        VERBS.forEach(
                (relation, verbs) -> {
                    for (String verb : verbs) {
                        forms(verb).forEach(form -> all.put(form, new Cue(relation, false, 0)));
                    }
                });
        PHRASES.forEach(
                (relation, phrases) ->
                        phrases.forEach(each -> all.put(each, new Cue(relation, false, 0))));
        BACKWARDS.forEach(
                (relation, phrases) ->
                        phrases.forEach(each -> all.put(each, new Cue(relation, true, 0))));
        return Map.copyOf(all);
    }

    private static List<String> forms(String verb) {
        if (verb.endsWith("e")) {
            return List.of(verb, verb + "s", verb.substring(0, verb.length() - 1) + "ing");
        }
        if (verb.endsWith("y") && !verb.endsWith("oy")) {
            return List.of(verb, verb.substring(0, verb.length() - 1) + "ies", verb + "ing");
        }
        String third = verb.matches(".*(s|x|sh|ch)") ? verb + "es" : verb + "s";
        return List.of(verb, third, verb + "ing");
    }
}
