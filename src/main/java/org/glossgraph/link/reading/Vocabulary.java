package org.glossgraph.link.reading;

import java.util.Set;
import java.util.stream.Collectors;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Nouns and adjectives of general English that say little by themselves. The lists were compiled
 * for this reader from what expository prose of every field uses; none holds a term of a field.
 */
public final class Vocabulary {
    /** Nouns that only say that a kind of something follows: "a type of …" (genus and species). */
    private static final Set<String> KINDS =
            forms(
                    "type kind form class family sort species genus category variety "
                            + "variant variation version subclass subtype subset subfield "
                            + "subcategory branch area field style flavor flavour instance example case order member generalization specialization implementation ");

    /** Nouns for several things taken together: "a set of …". */
    private static final Set<String> COLLECTIONS =
            forms(
                    "set series collection group list sequence stack pair combination "
                            + "mixture ensemble array range number chain bundle suite pool network ");

    /** Nouns for what belongs to a whole: "a part of …". */
    private static final Set<String> PARTS =
            forms(
                    "part component half portion piece element ingredient section segment "
                            + "region stage step phase unit block subset module constituent fraction ");

    /** Nouns that say little without what is of: the amount, the act, the part of something. */
    private static final Set<String> AMOUNTS =
            forms(
                    "act action activity amount bit combination degree method part piece pair "
                            + "portion practice procedure process quantity state subspecies unit way measure level");

    private static final Set<String> ACTIVITIES =
            forms("act action activity art method practice procedure process technique way");

    /** Nouns for something new made of something known: "an extension of …". */
    private static final Set<String> EXTENSIONS =
            forms(
                    "extension generalization generalisation improvement modification "
                            + "adaptation refinement successor enhancement alternative ");

    /** Nouns that add nothing to the name of an activity before them: "a sorting technique". */
    private static final Set<String> MEANS =
            forms(
                    "algorithm approach implementation mechanism method operation procedure "
                            + "process scheme strategy technique task step");

    /** Those that stand for one another. */
    private static final Set<String> METHODS =
            forms(
                    "algorithm approach mechanism method operation procedure process scheme "
                            + "strategy technique");

    /** Nouns for how something is made: "a car model" is a car. */
    private static final Set<String> DESIGNS =
            forms("architecture design model framework variant version");

    /** Nouns of exposition: they name a concept only where something beside them says so. */
    private static final Set<String> EVERYDAY =
            forms(
                    "ability action activity amount area attribute average bit capability case category "
                            + "change character class code column component condition connection "
                            + "content context cost data datum definition degree depth description "
                            + "detail device difference dimension direction distance edge effect "
                            + "element entity environment error event example factor feature field "
                            + "file form frame function functionality goal group height history human idea image "
                            + "information input instance item job key kind knowledge label language "
                            + "layer length level limit line link list location machine mass match "
                            + "mean measure member memory message method mode model module name need "
                            + "network node noise number object operation order output part path "
                            + "pattern person phase place plan point policy position power problem "
                            + "procedure process product program project property purpose quality "
                            + "quantity query question range rank rate ratio reason record region "
                            + "relation representation request requirement resource response result return role "
                            + "row rule run sample scale schedule scope section sequence series service "
                            + "session set shape sign signal size solution sound source space stage "
                            + "standard state step string structure subject sum symbol system table "
                            + "tag target task technique term test text thing time tool topic total "
                            + "train type unit update use user value variable vector version view "
                            + "volume way weight width word work world ");

    /** Adjectives of size, order, likeness and the like: they do not make a name of a noun. */
    private static final Set<String> ADJECTIVES =
            Set.of(
                    "able",
                    "actual",
                    "additional",
                    "appropriate",
                    "available",
                    "bad",
                    "basic",
                    "best",
                    "better",
                    "big",
                    "central",
                    "clear",
                    "close",
                    "common",
                    "complete",
                    "complex",
                    "core",
                    "correct",
                    "current",
                    "desired",
                    "different",
                    "difficult",
                    "direct",
                    "dominant",
                    "early",
                    "easy",
                    "efficient",
                    "entire",
                    "equal",
                    "exact",
                    "excellent",
                    "extra",
                    "fast",
                    "final",
                    "first",
                    "fixed",
                    "free",
                    "full",
                    "further",
                    "general",
                    "given",
                    "good",
                    "great",
                    "hard",
                    "heavy",
                    "high",
                    "higher",
                    "important",
                    "independent",
                    "individual",
                    "initial",
                    "intermediate",
                    "key",
                    "large",
                    "larger",
                    "last",
                    "late",
                    "left",
                    "light",
                    "lighter",
                    "likely",
                    "little",
                    "local",
                    "long",
                    "low",
                    "lower",
                    "main",
                    "major",
                    "minor",
                    "modern",
                    "necessary",
                    "new",
                    "next",
                    "normal",
                    "old",
                    "only",
                    "open",
                    "original",
                    "overall",
                    "own",
                    "particular",
                    "plain",
                    "popular",
                    "possible",
                    "previous",
                    "primary",
                    "public",
                    "random",
                    "rare",
                    "raw",
                    "real",
                    "relevant",
                    "right",
                    "roughly",
                    "second",
                    "separate",
                    "short",
                    "similar",
                    "simple",
                    "simplest",
                    "single",
                    "slow",
                    "small",
                    "smaller",
                    "sparse",
                    "special",
                    "specific",
                    "standard",
                    "strong",
                    "subsequent",
                    "suitable",
                    "third",
                    "typical",
                    "unique",
                    "useful",
                    "usual",
                    "vast",
                    "weak",
                    "whole",
                    "wide",
                    "wrong",
                    "zero");

    private static final Set<String> ADJECTIVE_ENDINGS =
            Set.of("al", "ic", "ive", "ous", "ful", "less", "able", "ible", "ary", "like", "ish");

    /** Endings of nouns for what is done. */
    private static final Set<String> ACTIVITY_ENDINGS =
            Set.of(
                    "ing", "ings", "tion", "tions", "sion", "sions", "ment", "ments", "ance",
                    "ence", "sis");

    private Vocabulary() {}

    /** The normal forms of words, so that number and spelling do not matter. */
    private static Set<String> forms(String words) {
        return Tokens.of(words).stream().map(Token::form).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a noun only announces a kind of something. */
    public static boolean isKind(Token noun) {
        return KINDS.contains(noun.form());
    }

    /** Whether a noun says little without the one behind "of". */
    public static boolean isLight(Token noun) {
        return isKind(noun) || isCollection(noun) || AMOUNTS.contains(noun.form());
    }

    /** Whether a noun announces what is done: "the act of …". */
    public static boolean isActivity(Token noun) {
        return ACTIVITIES.contains(noun.form());
    }

    /** Whether a noun takes several things together. */
    public static boolean isCollection(Token noun) {
        return COLLECTIONS.contains(noun.form());
    }

    /** Whether a noun stands for what belongs to a whole. */
    public static boolean isPart(Token noun) {
        return PARTS.contains(noun.form());
    }

    /** Whether a noun stands for something that goes beyond another. */
    public static boolean isExtension(Token noun) {
        return EXTENSIONS.contains(noun.form());
    }

    /** Whether a noun adds nothing to the activity named before it. */
    public static boolean isMeans(Token noun) {
        return MEANS.contains(noun.form());
    }

    /** Whether a noun stands for how something is done, as others do just as well. */
    public static boolean isMethod(Token noun) {
        return METHODS.contains(noun.form());
    }

    /** Whether a noun stands for how the thing named before it is made. */
    public static boolean isDesign(Token noun) {
        return DESIGNS.contains(noun.form());
    }

    /** Whether a noun is one of exposition. */
    public static boolean isEveryday(Token noun) {
        return EVERYDAY.contains(noun.form());
    }

    /** The same for its normal form. */
    static boolean isEveryday(String form) {
        return EVERYDAY.contains(form) || ADJECTIVES.contains(form);
    }

    /** Whether an adjective says nothing of a kind. */
    public static boolean isGeneralAdjective(String word) {
        return ADJECTIVES.contains(word);
    }

    /** Whether a noun looks like one for what is done. */
    public static boolean looksLikeActivity(String word) {
        return ACTIVITY_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** Whether a word looks like an adjective. */
    public static boolean looksLikeAdjective(String word) {
        return ADJECTIVES.contains(word)
                || (word.length() > 4 && ADJECTIVE_ENDINGS.stream().anyMatch(word::endsWith))
                || (word.length() > 4 && word.endsWith("ed"));
    }
}
