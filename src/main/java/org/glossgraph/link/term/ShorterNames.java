package org.glossgraph.link.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.reading.ConceptIndex;
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
public final class ShorterNames {
    private static final int LEAST_WORDS = 2;

    private ShorterNames() {}

    /** The concepts of a corpus, with their shorter names. */
    public static List<Concept> added(Corpus corpus) {
        Map<String, LangString> names = new HashMap<>();
        genera(corpus)
                .forEach(
                        (name, user) ->
                                meant(corpus, name, user)
                                        .ifPresent(
                                                concept ->
                                                        names.put(
                                                                concept.id(),
                                                                shorter(concept, name))));
        return corpus.index().concepts().stream()
                .map(each -> with(each, Optional.ofNullable(names.get(each.id()))))
                .toList();
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
    private static Optional<Concept> meant(Corpus corpus, String name, Set<String> users) {
        if (corpus.index().isLabel(name) || users.size() < LEAST_WORDS) {
            return Optional.empty();
        }
        List<Concept> longer = new ArrayList<>();
        for (Concept concept : corpus.index().concepts()) {
            boolean ends = endsWith(concept, name);
            if (ends && !users.contains(concept.id()) && isSaidOf(corpus, concept, users)) {
                longer.add(concept);
            }
        }
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private static boolean endsWith(Concept concept, String name) {
        List<Token> words = Tokens.of(concept.prefLabel().text());
        return words.size() > LEAST_WORDS && key(words.subList(1, words.size())).equals(name);
    }

    /** Whether one of the users is also said to be the longer. */
    private static boolean isSaidOf(Corpus corpus, Concept longer, Set<String> users) {
        return corpus.statements().stream()
                .filter(each -> users.contains(each.concept()))
                .anyMatch(
                        each ->
                                corpus.genus(each)
                                        .flatMap(genus -> each.mentionAt(genus.core().head()))
                                        .filter(named -> named.concept().equals(longer.id()))
                                        .isPresent());
    }

    private static LangString shorter(Concept longer, String name) {
        String label = longer.prefLabel().text();
        List<Token> words = Tokens.of(label);
        String written = label.substring(words.get(1).start());
        boolean same = NormalForm.of(written).equals(name);
        return new LangString(same ? written : name, longer.prefLabel().lang());
    }

    private static Concept with(Concept concept, Optional<LangString> name) {
        if (name.isEmpty() || ConceptIndex.labels(concept).contains(name.get())) {
            return concept;
        }
        List<LangString> others = new ArrayList<>(concept.altLabels());
        others.add(name.get());
        return new Concept(concept.id(), concept.prefLabels(), others, concept.entries());
    }
}
