package org.glossgraph.link.phrase;

import java.util.Set;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;

/**
 * Warnings of a namesake: "not to be confused with the sail of a windmill". What they name is
 * another thing, unless a name is the whole of what they warn of.
 */
final class Warning {
    private static final Set<String> CONFUSING =
            Set.of("confuse", "confused", "mistake", "mistaken");
    private static final Set<String> DENIALS = Set.of("not", "never", "don't");
    private static final Set<String> LINKS = Set.of("with", "for");
    private static final Set<String> NARROWING = Set.of("of", "that");
    private static final int NEAR = 4;
    private static final int REACH = 60;

    private Warning() {}

    /** Whether a mention is a part of what a warning names. */
    static boolean covers(Statement statement, Mention mention) {
        for (int at = mention.from() - 1; at >= 0 && mention.from() - at < REACH; at--) {
            if (isBehindConfusing(statement, at)) {
                return !isWhole(statement, at + 1, mention);
            }
        }
        return isOfDenied(statement, mention);
    }

    /** "Not to be confused with", "never confuse it with": at its last word. */
    private static boolean isBehindConfusing(Statement statement, int last) {
        if (!LINKS.contains(statement.word(last))) {
            return false;
        }
        for (int verb = last - 1; verb >= 0 && last - verb < NEAR; verb--) {
            if (CONFUSING.contains(statement.word(verb))) {
                return isDenied(statement, verb);
            }
        }
        return false;
    }

    private static boolean isDenied(Statement statement, int verb) {
        for (int at = verb - 1; at >= 0 && verb - at < NEAR; at--) {
            if (DENIALS.contains(statement.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention is an item of the list that begins at a token, and nothing narrows it. */
    private static boolean isWhole(Statement statement, int start, Mention mention) {
        return Items.from(statement, start).stream()
                .filter(item -> item.from() == mention.from() && item.to() == mention.to())
                .anyMatch(item -> !NARROWING.contains(statement.word(item.to())));
    }

    /** ", not the sail of a windmill": the windmill is there to tell the sails apart. */
    private static boolean isOfDenied(Statement statement, Mention mention) {
        int at = mention.from() - 1;
        while (FunctionWords.isArticle(statement.word(at))) {
            at--;
        }
        if (!statement.word(at).equals("of")) {
            return false;
        }
        for (int not = at - 1; not > 0 && at - not <= NEAR; not--) {
            boolean opens = !statement.tokens().get(not - 1).isWord();
            if (statement.word(not).equals("not") && opens) {
                return FunctionWords.isArticle(statement.word(not + 1));
            }
        }
        return false;
    }
}
