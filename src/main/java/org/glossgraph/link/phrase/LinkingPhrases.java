package org.glossgraph.link.phrase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossgraph.link.Relation;

/** The verbs and constructions of general English that say how one thing relates to another. */
final class LinkingPhrases {
    /** Verbs in the base form; the third person and the participle in -ing follow from it. */
    private static final Map<Relation, List<String>> VERBS =
            Map.ofEntries(
                    Map.entry(
                            Relation.COMBINES,
                            phrases("combine, unite, merge, blend, fuse, unify")),
                    Map.entry(
                            Relation.USES,
                            phrases("use, apply, employ, leverage, utilize, utilise, exploit")),
                    Map.entry(
                            Relation.REDUCES,
                            phrases(
                                    "reduce, prevent, avoid, mitigate, address, ease, "
                                            + "combat, fight, fix, dampen, minimize, minimise, "
                                            + "counteract, alleviate, suppress, eliminate, overcome, "
                                            + "lower, decrease, lessen, diminish, resist, relieve, "
                                            + "slow, curb, inhibit")),
                    Map.entry(Relation.EXTENDS, phrases("extend, generalize, generalise")),
                    Map.entry(Relation.MEASURES, phrases("measure, quantify, assess")),
                    Map.entry(Relation.REQUIRES, phrases("require, need, assume")),
                    Map.entry(
                            Relation.PRODUCES,
                            phrases(
                                    "produce, output, generate, compute, calculate, create, "
                                            + "yield, construct")),
                    Map.entry(Relation.PRECEDES, List.of("precede")),
                    Map.entry(Relation.CAUSES, phrases("cause, induce, trigger")),
                    Map.entry(
                            Relation.ADJUSTS,
                            phrases(
                                    "adjust, control, change, scale, update, move, tune, "
                                            + "adapt, regulate, modify")));

    private static final Map<Relation, List<String>> PHRASES =
            Map.ofEntries(
                    Map.entry(
                            Relation.COMBINES,
                            phrases("hybrid of, mix of, combination of, mixture of, blend of")),
                    Map.entry(
                            Relation.PRECEDES,
                            phrases("comes before, come before, coming before, followed by")),
                    Map.entry(
                            Relation.PART_OF,
                            phrases(
                                    "part of, component of, half of, block of, step of, "
                                            + "step in, stage of, stage in, ingredient of, "
                                            + "ingredient in, portion of, phase of, phase in, "
                                            + "element of, belongs to, belong to, core of, heart of")),
                    Map.entry(
                            Relation.USED_FOR,
                            phrases(
                                    "used for, used on, designed for, intended for, "
                                            + "suited for, suitable for, useful for, helpful for, "
                                            + "employed for, applied to, good for")),
                    Map.entry(
                            Relation.USES,
                            phrases(
                                    "by means of, via, with the help of, with the aid of, "
                                            + "makes use of, make use of, making use of, relies on, "
                                            + "relying on, based on, built on, built from, "
                                            + "by applying, powered by, driven by")),
                    Map.entry(
                            Relation.REDUCES,
                            phrases(
                                    "protects against, protect against, protecting against, "
                                            + "guards against, guard against, robust to, resistant to, "
                                            + "remedy for")),
                    Map.entry(
                            Relation.CONTRASTS_WITH,
                            phrases(
                                    "unlike, as opposed to, in contrast to, "
                                            + "in contrast with, contrast with, versus, vs, "
                                            + "opposite of, opposite to, inverse of, as distinct from, "
                                            + "distinct from, different from, differs from, "
                                            + "differ from, distinguished from, contrary to, "
                                            + "counterpart of, compared to, compared with, "
                                            + "not to be confused with, not be confused with, "
                                            + "not confused with, not confuse it with, "
                                            + "not confuse this with, not confuse them with, "
                                            + "not confuse these with, never confuse it with, "
                                            + "not be mistaken for, not to be mistaken for, "
                                            + "alternative to")),
                    Map.entry(
                            Relation.EXTENDS,
                            phrases(
                                    "extension of, extension to, refinement of, "
                                            + "generalization of, improves on, improves upon, "
                                            + "builds on, builds upon, successor of, successor to")),
                    Map.entry(
                            Relation.MEASURES,
                            phrases(
                                    "metric for, measure of, indicator of, metric of, "
                                            + "measures of")),
                    Map.entry(
                            Relation.REQUIRES,
                            phrases(
                                    "depends on, depend on, depends upon, dependent on, "
                                            + "dependent upon, conditioned on")),
                    Map.entry(
                            Relation.CAUSES,
                            phrases(
                                    "leads to, lead to, gives rise to, give rise to, "
                                            + "giving rise to, cause of, leading to, results in, "
                                            + "result in, resulting in, responsible for")));

    private static final Map<Relation, List<String>> BACKWARDS =
            Map.of(
                    Relation.PRECEDES,
                            phrases(
                                    "comes after, come after, coming after, preceded by, "
                                            + "follows, follow"),
                    Relation.PART_OF,
                            phrases(
                                    "consists of, consist of, consisting of, composed of, "
                                            + "made of, made up of, comprises, comprise, comprising, "
                                            + "contains, contain, containing, stack of, stacked, "
                                            + "made from"),
                    Relation.USES,
                            phrases(
                                    "used by, used in, employed by, employed in, basis of, "
                                            + "base of, foundation of"),
                    Relation.REDUCES,
                            phrases(
                                    "reduced by, eased by, prevented by, avoided by, "
                                            + "countered by, lowered by, relieved by, mitigated by"),
                    Relation.CAUSES,
                            phrases(
                                    "caused by, because of, triggered by, induced by, "
                                            + "due to, results from, resulting from, result from, "
                                            + "arises from, arise from, arising from"),
                    Relation.MEASURES,
                            phrases("measured by, measured with, quantified by, assessed by"),
                    Relation.PRODUCES,
                            phrases(
                                    "produced by, made by, created by, formed by, "
                                            + "generated by, computed by, calculated by, "
                                            + "calculated from, computed via, computed with, "
                                            + "obtained by, obtained via"),
                    Relation.ADJUSTS,
                            phrases(
                                    "controlled by, regulated by, governed by, adjusted by, "
                                            + "updated by"));

    private LinkingPhrases() {}

    /** The cues by their words, in small letters with single blanks; their places are open. */
    static Map<String, Cue> all() {
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

    private static List<String> phrases(String list) {
        return List.of(list.split(", ", -1));
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
