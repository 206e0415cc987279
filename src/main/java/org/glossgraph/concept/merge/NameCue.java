package org.glossgraph.concept.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words after which another name of a thing stands.
 *
 * @param behind the token behind them
 * @param loose whether they are nothing but "or", which also joins what is not the same
 */
record NameCue(int behind, boolean loose) {
    private static final Set<String> ADVERBS =
            Set.of(
                    "also",
                    "often",
                    "sometimes",
                    "commonly",
                    "usually",
                    "generally",
                    "typically",
                    "formerly",
                    "previously",
                    "otherwise",
                    "alternatively",
                    "traditionally",
                    "more",
                    "better",
                    "occasionally",
                    "frequently",
                    "variously",
                    "informally",
                    "simply",
                    "just",
                    "historically",
                    "popularly");

    /** Verbs of naming, and nouns for a name. */
    private static final List<List<String>> WORDS =
            List.of(
                    List.of("called"),
                    List.of("known", "as"),
                    List.of("termed"),
                    List.of("named"),
                    List.of("nicknamed"),
                    List.of("dubbed"),
                    List.of("aka"),
                    List.of("a.k.a"),
                    List.of("referred", "to", "as"),
                    List.of("abbreviated", "as"),
                    List.of("abbreviated", "to"),
                    List.of("abbreviated"),
                    List.of("shortened", "as"),
                    List.of("shortened", "to"),
                    List.of("written", "as"),
                    List.of("spelled"),
                    List.of("spelt"),
                    List.of("short", "for"),
                    List.of("abbreviation", "for"),
                    List.of("abbreviation", "of"),
                    List.of("acronym", "for"),
                    List.of("acronym", "of"),
                    List.of("stands", "for"),
                    List.of("synonym", "for"),
                    List.of("synonym", "of"),
                    List.of("synonymous", "with"));

    private static final Set<String> CONDITIONS = Set.of("if", "when", "where", "unless", "once");
    private static final Set<String> BEHIND_OR = Set.of(",", "is", "are", "was", "were");

    /** Where a cue may stand. */
    enum Place {
        /** At the beginning of a sentence. */
        OPENING,
        /** Behind the name of the thing, in brackets or between commas. */
        ASIDE,
        /** Behind the verb of the thing. */
        PREDICATE
    }

    static Optional<NameCue> at(NameTokens tokens, int from, Place place) {
        int at = from;
        if (place == Place.ASIDE && tokens.word(at).equals("or")) {
            at++;
            if (!ADVERBS.contains(tokens.word(at))) {
                return Optional.of(new NameCue(at, true));
            }
        }
        int adverbs = at;
        while (ADVERBS.contains(tokens.word(at)) || tokens.isArticle(at)) {
            at++;
        }
        for (List<String> words : WORDS) {
            if (tokens.startsWith(at, words)) {
                boolean verb = words.get(0).endsWith("ed") || words.get(0).equals("known");
                boolean bare = at == adverbs && verb && place == Place.OPENING;
                return Optional.of(new NameCue(at + words.size(), false)).filter(any -> !bare);
            }
        }
        boolean or = at > adverbs && from < adverbs;
        return or ? Optional.of(new NameCue(at, true)) : Optional.empty();
    }

    /** Whether what follows the names leaves them names: no condition, and behind "or" an end. */
    boolean accepts(NameTokens tokens, int behindNames) {
        String next = tokens.word(behindNames);
        return loose
                ? next.isEmpty() || BEHIND_OR.contains(next) || next.equals(")")
                : !CONDITIONS.contains(next);
    }
}
