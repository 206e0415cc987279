package org.glossgraph.link.term;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;

/**
 * Names of those who make things: companies and people are no concepts of a field. A text tells
 * them by what they did: "built by Smith", "a boat by Smith", "at Smith", "Smith's boat" for what a
 * boat is.
 */
final class Makers {
    private static final int LONGEST = 3;
    private static final Set<String> MAKING =
            Set.of(
                    "announced",
                    "built",
                    "created",
                    "designed",
                    "developed",
                    "founded",
                    "funded",
                    "introduced",
                    "invented",
                    "led",
                    "made",
                    "maintained",
                    "manufactured",
                    "marketed",
                    "offered",
                    "owned",
                    "produced",
                    "proposed",
                    "provided",
                    "published",
                    "released",
                    "sold",
                    "written");

    private final Set<String> names = new HashSet<>();

    /** Reads the makers that the texts name. */
    Makers(Corpus corpus) {
        for (Statement statement : corpus.statements()) {
            for (int at = 0; at < statement.tokens().size(); at++) {
                if (statement.tokens().get(at).isCapitalised()) {
                    int to = end(statement, at);
                    if (isMaker(corpus, statement, at, to)) {
                        names.add(NormalForm.solid(statement.tokens().subList(at, to)));
                    }
                    at = to - 1;
                }
            }
        }
    }

    private static int end(Statement statement, int from) {
        int to = from;
        while (to < statement.tokens().size()
                && to - from < LONGEST
                && statement.tokens().get(to).isCapitalised()) {
            to++;
        }
        return to;
    }

    private static boolean isMaker(Corpus corpus, Statement statement, int from, int to) {
        String before = statement.word(from - 1);
        boolean by =
                before.equals("by")
                        && from > 1
                        && (MAKING.contains(statement.word(from - 2))
                                || Candidate.isNoun(statement.tokens().get(from - 2)));
        boolean owns =
                to < statement.tokens().size()
                        && statement.tokens().get(to).kind() == Token.Kind.POSSESSIVE
                        && !FunctionWords.isArticle(before)
                        && corpus.genus(statement)
                                .filter(genus -> to <= genus.phrase().to())
                                .isPresent();
        return by || before.equals("at") || owns;
    }

    /** Whether a name is of a maker, or begins with one. */
    boolean isMaker(List<Token> name) {
        for (int to = 1; to <= Math.min(LONGEST, name.size()); to++) {
            if (names.contains(NormalForm.solid(name.subList(0, to)))) {
                return true;
            }
        }
        return false;
    }
}
