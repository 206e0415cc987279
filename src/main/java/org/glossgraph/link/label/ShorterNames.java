package org.glossgraph.link.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.NounPhrase;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Names that definitions shorten by their first word: "ship" for "sailing ship", where of one thing
 * one definition says that it is the longer, another that it is the shorter, and nobody defines the
 * shorter.
 */
final class ShorterNames implements LabelSource {
    private static final int LEAST_WORDS = 2;

    @Override
    public void find(Corpus corpus, Consumer<FoundLabel> out) {
        Map<String, List<Concept>> byEnd = byEnd(corpus);
        genera(corpus)
                .forEach(
                        (name, users) ->
                                meant(corpus, byEnd.getOrDefault(name, List.of()), name, users)
                                        .map(concept -> shorter(concept, name))
                                        .ifPresent(out));
    }

    /** The concepts by their names without the first word. */
    private static Map<String, List<Concept>> byEnd(Corpus corpus) {
        Map<String, List<Concept>> byEnd = new HashMap<>();
        for (Concept concept : corpus.index().concepts()) {
            List<Token> words = Tokens.of(concept.prefLabel().text());
            if (words.size() > LEAST_WORDS && !words.get(1).hyphened()) {
                byEnd.computeIfAbsent(key(words.subList(1, words.size())), any -> new ArrayList<>())
                        .add(concept);
            }
        }
        return byEnd;
    }

    /** The ends of genera that are no labels, with the concepts that are said to be such. */
    private static Map<String, Set<String>> genera(Corpus corpus) {
        Map<String, Set<String>> users = new TreeMap<>();
        for (Statement statement : corpus.statements()) {
            corpus.genus(statement)
                    .ifPresent(
                            genus -> {
                                NounPhrase core = genus.core();
                                for (int at = core.from(); core.to() - at >= LEAST_WORDS; at++) {
                                    List<Token> run = statement.tokens().subList(at, core.to());
                                    users.computeIfAbsent(key(run), any -> new TreeSet<>())
                                            .add(statement.concept());
                                }
                            });
        }
        return users;
    }

    private static String key(List<Token> words) {
        return String.join(" ", words.stream().map(Token::form).toList());
    }

    /** The one concept whose label is the name with a word before it, if it is not such itself. */
    private static Optional<Concept> meant(
            Corpus corpus, List<Concept> longer, String name, Set<String> users) {
        if (corpus.index().isLabel(name) || users.size() < LEAST_WORDS) {
            return Optional.empty();
        }
        List<Concept> meant =
                longer.stream()
                        .filter(each -> !users.contains(each.id()))
                        .filter(each -> isSaidOf(corpus, each, users))
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** Whether one of the users is also said to be the longer. */
    private static boolean isSaidOf(Corpus corpus, Concept longer, Set<String> users) {
        return users.stream()
                .flatMap(user -> corpus.index().concept(user).entries().stream())
                .flatMap(entry -> corpus.statements(entry).stream())
                .anyMatch(
                        each ->
                                corpus.genus(each)
                                        .flatMap(genus -> each.mentionAt(genus.core().head()))
                                        .filter(named -> named.concept().equals(longer.id()))
                                        .isPresent());
    }

    private static FoundLabel shorter(Concept longer, String name) {
        String label = longer.prefLabel().text();
        List<Token> words = Tokens.of(label);
        String written = label.substring(words.get(1).start());
        boolean same = NormalForm.of(written).equals(name);
        LangString shorter = new LangString(same ? written : name, longer.prefLabel().lang());
        return new FoundLabel(longer.id(), shorter, true);
    }
}
