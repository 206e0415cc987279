package org.glossgraph.link.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.glossgraph.glossary.Place;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;

/**
 * Phrases of two or three words that several definitions use. How many it takes grows with the
 * length of the texts, as chance does; it is three at least.
 */
final class SharedPhrases implements TermSource {
    private static final int LEAST = 3;
    private static final int LONGEST = 3;
    private static final double CHANCE = 25;
    private static final int SLOTS = 1 << 20;
    private static final Set<String> ONE = Set.of("a", "an", "each", "every", "this", "one");

    @Override
    public void find(Corpus corpus, Consumer<Term> out) {
        List<Statement> prose = corpus.prose();
        int words = prose.stream().mapToInt(each -> each.tokens().size()).sum();
        double least = Math.max(LEAST, Math.sqrt(words) / CHANCE);
        int[] uses = uses(prose);
        Map<String, Set<Place>> users = new HashMap<>();
        Map<String, List<Term>> forms = new HashMap<>();
        Set<String> clauses = new HashSet<>();
        for (Statement statement : prose) {
            for (int[] run : phrases(statement)) {
                String key = key(statement, run);
                if (isClause(statement, run[0], run[1])) {
                    clauses.add(key);
                } else if (uses[slot(key)] >= least) {
                    Term term = Term.of(statement.slice(run[0], run[1]), statement.lang());
                    users.computeIfAbsent(key, any -> new HashSet<>())
                            .add(statement.entry().place());
                    forms.computeIfAbsent(key, any -> new ArrayList<>()).add(term);
                }
            }
        }
        users.keySet().removeAll(clauses);
        users.forEach(
                (key, entries) -> {
                    if (entries.size() >= least) {
                        forms.get(key).forEach(out);
                    }
                });
    }

    /** How often phrases occur, at least, by their hash: so that rare ones need no room. */
    private static int[] uses(List<Statement> prose) {
        int[] uses = new int[SLOTS];
        for (Statement statement : prose) {
            phrases(statement).forEach(run -> uses[slot(key(statement, run))]++);
        }
        return uses;
    }

    private static String key(Statement statement, int[] run) {
        return NormalForm.solid(statement.tokens().subList(run[0], run[1]));
    }

    private static int slot(String key) {
        return Math.floorMod(key.hashCode(), SLOTS);
    }

    private static List<int[]> phrases(Statement statement) {
        List<int[]> phrases = new ArrayList<>();
        List<Token> tokens = statement.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from + 2; to <= from + LONGEST && to <= tokens.size(); to++) {
                if (!Spans.isContent(tokens.get(to - 1))) {
                    break;
                }
                if (isPhrase(statement, from, to)) {
                    phrases.add(new int[] {from, to});
                }
            }
        }
        return phrases;
    }

    private static boolean isPhrase(Statement statement, int from, int to) {
        List<Token> tokens = statement.tokens();
        boolean cut =
                tokens.get(from).hyphened()
                        || (to < tokens.size() && tokens.get(to).hyphened())
                        || (from > 0 && statement.word(from - 1).endsWith("ly"))
                        || tokens.get(to - 1).hyphened();
        boolean verb = isThirdPerson(tokens.get(from));
        return !cut
                && !verb
                && Spans.isName(tokens.subList(from, to))
                && addsToConcept(statement, from, to);
    }

    /** Whether its last word is the verb of a clause: "a tide turns the". */
    private static boolean isClause(Statement statement, int from, int to) {
        boolean one = from > 0 && ONE.contains(statement.word(from - 1));
        return isThirdPerson(statement.tokens().get(to - 1))
                && (one || FunctionWords.isArticle(statement.word(to)));
    }

    /** Whether a word may be the third person of a verb, or else a plural. */
    private static boolean isThirdPerson(Token token) {
        return Spans.lower(token).matches(".*[^sui]s");
    }

    /** A known concept with an adjective or an everyday noun beside it is no other concept. */
    private static boolean addsToConcept(Statement statement, int from, int to) {
        List<Mention> within = statement.mentionsIn(from, to);
        if (within.stream().anyMatch(each -> each.from() <= from && each.to() >= to)) {
            return false;
        }
        boolean head = within.stream().anyMatch(each -> each.to() == to);
        Token first = statement.tokens().get(from);
        Token last = statement.tokens().get(to - 1);
        if (!within.isEmpty() && !head && Vocabulary.isEveryday(last)) {
            return false;
        }
        return !head
                || !(Vocabulary.isEveryday(first)
                        || Vocabulary.looksLikeAdjective(Spans.lower(first))
                        || Spans.lower(first).endsWith("ing"));
    }
}
