package org.glossgraph.link.phrase;

import java.util.regex.Pattern;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.Token;

/** Tells verbs from nouns of the same form by the words beside them. */
public final class VerbWords {
    /** Endings of verbs in the third person that no plural of a noun has. */
    private static final Pattern VERBAL = Pattern.compile("(?:izes|ifies|[^r]ates)$");

    private VerbWords() {}

    /**
     * Whether a word that can be a verb stands where one does: behind "to" or "which" or a plural,
     * in the third person before an object, or where no noun before it makes it one.
     */
    public static boolean isVerb(Statement statement, int at) {
        Token token = statement.tokens().get(at);
        GeneralEnglish.Use use = GeneralEnglish.of(token.form());
        if (use.verb() == 0) {
            return use.total() == 0 && VERBAL.matcher(token.lower()).find();
        }
        String before = statement.word(at - 1);
        if (FunctionWords.isArticle(before)) {
            return false;
        }
        boolean mainly = use.verb() > use.noun() + use.adjective();
        boolean third = isPlural(token);
        boolean noun = at > 0 && isContent(statement.tokens().get(at - 1));
        if (noun) {
            boolean plural = isPlural(statement.tokens().get(at - 1));
            return third
                    ? !plural && (mainly || takesObject(statement.word(at + 1)))
                    : mainly && plural;
        }
        return mainly || opensVerb(before);
    }

    public static boolean opensVerb(String word) {
        return word.equals("to")
                || FunctionWords.isRelative(word)
                || FunctionWords.isAuxiliary(word);
    }

    private static boolean takesObject(String next) {
        return FunctionWords.isArticle(next)
                || next.equals("as")
                || next.equals("to")
                || next.endsWith("ly");
    }

    public static boolean isPlural(Token word) {
        return word.lower().endsWith("s") && !word.form().equals(word.lower());
    }

    private static boolean isContent(Token token) {
        return token.isWord() && !FunctionWords.isFunctionWord(token.lower());
    }
}
