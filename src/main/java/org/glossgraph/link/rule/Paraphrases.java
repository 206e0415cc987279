package org.glossgraph.link.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.link.rule.KindNames.Match;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Other words for what a noun phrase says, as English compounds allow: a tool for cutting is a
 * cutting tool, a cutting technique is a cutting method, and what cuts does the cutting.
 */
final class Paraphrases {
    private static final int SHORTEST_AGENT = 6;

    private final ConceptIndex index;

    /** Concepts by all words of a label but a last one that adds nothing. */
    private final Map<String, Set<String>> byCore = new HashMap<>();

    Paraphrases(ConceptIndex index) {
        this.index = index;
        for (Concept concept : index.concepts()) {
            for (LangString label : ConceptIndex.labels(concept)) {
                List<Token> words = Tokens.of(label.text());
                int last = words.size() - 1;
                if (last > 0 && isExchangeable(words.get(last))) {
                    byCore.computeIfAbsent(
                                    core(words.subList(0, last), words.get(last)),
                                    any -> new HashSet<>())
                            .add(concept.id());
                }
            }
        }
    }

    private static boolean addsNothing(Token noun) {
        return Vocabulary.isMeans(noun) || Vocabulary.isDesign(noun);
    }

    /** Whether a noun may stand for others of its sort: method and technique, design and model. */
    private static boolean isExchangeable(Token noun) {
        return Vocabulary.isMethod(noun) || Vocabulary.isDesign(noun);
    }

    private static String core(List<Token> words, Token last) {
        return (Vocabulary.isDesign(last) ? "design " : "method ") + NormalForm.solid(words);
    }

    /**
     * The concepts that a noun phrase names in other words.
     *
     * @param words its words
     * @param purpose the words of the noun phrase behind "for", if there is one
     */
    List<Match> of(List<Token> words, List<Token> purpose) {
        Token head = words.get(words.size() - 1);
        List<Token> before = words.subList(0, words.size() - 1);
        Optional<Match> found = addsNothing(head) ? withoutHead(before, head) : Optional.empty();
        if (found.isEmpty() && !purpose.isEmpty() && isAdjectival(before)) {
            found = forPurpose(head, purpose);
        }
        Optional<Match> other = found.or(() -> kin(words, deeds(head.form())));
        return other.or(() -> doer(before, head)).stream().toList();
    }

    /** "A cutting technique" is what a cutter does, where only the cutter is known. */
    private Optional<Match> doer(List<Token> before, Token head) {
        return Vocabulary.isMeans(head) && !before.isEmpty()
                ? kin(before, doers(before.get(before.size() - 1).form()))
                : Optional.empty();
    }

    /** "A cutting technique" is cutting, or a cutting method; "a cutter design" is a cutter. */
    private Optional<Match> withoutHead(List<Token> before, Token head) {
        return longest(
                before,
                run -> {
                    boolean activity = isActivity(run);
                    Optional<Match> named =
                            activity == Vocabulary.isMeans(head)
                                    ? named(run, Confidence.PARAPHRASE)
                                            .filter(match -> activity || saysWhat(run, match))
                                    : Optional.empty();
                    return named.or(() -> same(run, head, Confidence.PARAPHRASE));
                });
    }

    /** A word that nobody defines may as well be what the thing is for: "a market model". */
    private boolean saysWhat(List<Token> run, Match match) {
        return run.size() > 1 || !index.concept(match.concept()).mentioned();
    }

    /** "A tool for cutting" is a cutting tool; "a method for cutting" is cutting. */
    private Optional<Match> forPurpose(Token head, List<Token> purpose) {
        List<Token> compound = Stream.concat(purpose.stream(), Stream.of(head)).toList();
        boolean acts = purpose.size() > 1 && purpose.get(0).lower().endsWith("ing");
        return longest(
                        compound,
                        run ->
                                run.size() > 1
                                        ? named(run, Confidence.PARAPHRASE)
                                        : Optional.empty())
                .or(() -> longest(purpose, run -> same(run, head, Confidence.PARAPHRASE)))
                .or(
                        () ->
                                Vocabulary.isMeans(head) && !acts && isActivity(purpose)
                                        ? longest(purpose, run -> named(run, Confidence.LOOSE))
                                        : Optional.empty());
    }

    /**
     * The kind of thing that does a deed: a blade whose definition is "pruning of trees" is a
     * pruning blade, if there is such a concept.
     *
     * @param deed the words for what is done, or what they may be
     * @param sure whether it is known that they are
     */
    Optional<Match> forDeed(String concept, List<Token> deed, boolean sure) {
        Token last = deed.get(deed.size() - 1);
        List<Token> done = Vocabulary.isMeans(last) ? deed.subList(0, deed.size() - 1) : deed;
        List<Token> label = Tokens.of(index.concept(concept).prefLabel().text());
        Token head = label.get(label.size() - 1);
        boolean doer = label.size() > 1 && head.isWord() && !addsNothing(head);
        if (!doer || done.isEmpty() || !(sure || isActivity(done))) {
            return Optional.empty();
        }
        List<Token> compound = Stream.concat(done.stream(), Stream.of(head)).toList();
        return longest(
                        compound,
                        run ->
                                run.size() > 1
                                        ? named(run, Confidence.PARAPHRASE)
                                        : Optional.empty())
                .filter(match -> !match.concept().equals(concept));
    }

    /** English makes the names of what does something and of the doing from one stem. */
    private Optional<Match> kin(List<Token> words, List<String> others) {
        List<Token> before = words.subList(0, words.size() - 1);
        for (String other : others) {
            List<Token> changed =
                    Stream.concat(before.stream(), Tokens.of(other).stream()).toList();
            Optional<Match> found =
                    longest(
                            changed,
                            run ->
                                    named(run, Confidence.LOOSE)
                                            .or(
                                                    () ->
                                                            byCore(
                                                                    "design " + solid(run),
                                                                    Confidence.LOOSE))
                                            .or(
                                                    () ->
                                                            byCore(
                                                                    "method " + solid(run),
                                                                    Confidence.LOOSE)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What one does who is called by a word in -er or -or. */
    private static List<String> deeds(String agent) {
        if (agent.length() < SHORTEST_AGENT || !(agent.endsWith("er") || agent.endsWith("or"))) {
            return List.of();
        }
        String stem = agent.substring(0, agent.length() - 2);
        return List.of(stem + "ion", stem + "ation", stem + "ing");
    }

    /** Who does what is called by a word in -ion or -ing. */
    private static List<String> doers(String deed) {
        for (String ending : List.of("ation", "ion", "ing")) {
            if (deed.length() >= SHORTEST_AGENT && deed.endsWith(ending)) {
                String stem = deed.substring(0, deed.length() - ending.length());
                return List.of(stem + "er", stem + "or");
            }
        }
        return List.of();
    }

    private static boolean isActivity(List<Token> words) {
        return Vocabulary.looksLikeActivity(words.get(words.size() - 1).lower());
    }

    private static boolean isAdjectival(List<Token> words) {
        for (int at = 0; at < words.size(); at++) {
            boolean hyphened =
                    words.get(at).hyphened()
                            || (at + 1 < words.size() && words.get(at + 1).hyphened());
            String word = words.get(at).lower();
            boolean adjective =
                    hyphened
                            ? !Vocabulary.looksLikeActivity(word)
                            : Vocabulary.looksLikeAdjective(word);
            if (!adjective) {
                return false;
            }
        }
        return true;
    }

    /** The reading of the longest end of some words that has one; no compound is cut. */
    private static Optional<Match> longest(
            List<Token> words, Function<List<Token>, Optional<Match>> reading) {
        for (int from = 0; from < words.size(); from++) {
            boolean cut = from > 0 && words.get(from).hyphened();
            Optional<Match> found =
                    cut ? Optional.empty() : reading.apply(words.subList(from, words.size()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Match> named(List<Token> words, double confidence) {
        return index.named(words).map(concept -> new Match(concept, confidence));
    }

    private Optional<Match> same(List<Token> words, Token head, double confidence) {
        return isExchangeable(head) ? byCore(core(words, head), confidence) : Optional.empty();
    }

    private Optional<Match> byCore(String core, double confidence) {
        Set<String> found = byCore.getOrDefault(core, Set.of());
        return found.size() == 1
                ? Optional.of(new Match(found.iterator().next(), confidence))
                : Optional.empty();
    }

    private static String solid(List<Token> words) {
        return NormalForm.solid(words);
    }
}
