package org.glossgraph.text;

import java.util.List;
import java.util.Set;

/**
 * Tells where a word that may be a noun or a verb of English is used as a verb, by the words beside
 * it: behind "to", a modal verb or a pronoun, and before an object where a command may stand.
 */
public final class VerbUse {
    /** From so many uses as a verb, and so many for one as a noun, a word is mainly a verb. */
    private static final int FREQUENT = 20;

    private static final int MAINLY = 3;

    private static final Set<String> MODALS =
            Set.of(
                    "can",
                    "could",
                    "may",
                    "might",
                    "must",
                    "shall",
                    "should",
                    "will",
                    "would",
                    "cannot",
                    "can't",
                    "don't",
                    "doesn't",
                    "didn't",
                    "won't",
                    "couldn't",
                    "shouldn't",
                    "wouldn't");
    private static final Set<String> SUBJECTS = Set.of("i", "we", "they");
    private static final Set<String> THIRD = Set.of("it", "he", "she");
    private static final Set<String> OBJECTS = Set.of("it", "them", "him", "us", "me");
    private static final Set<String> JOINS = Set.of("and", "or", "then");

    private VerbUse() {}

    /** Whether the word at a token is used as a verb: "to hold water", "post it", "it holds". */
    public static boolean isVerb(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        GeneralEnglish.Use use = GeneralEnglish.of(token.form());
        if (use.verb() == 0 || token.hyphened() || isHyphened(tokens, at + 1)) {
            return false;
        }
        boolean mainly = use.verb() >= FREQUENT && use.verb() > MAINLY * use.noun();
        String before = lower(tokens, at - 1);
        if (!token.lower().equals(token.form())) {
            return token.lower().endsWith("s")
                    && (THIRD.contains(before) || (mainly && FunctionWords.isRelative(before)));
        }
        boolean object = isObject(lower(tokens, at + 1));
        if (before.equals("to") || isDenial(tokens, at - 1)) {
            return mainly || object;
        }
        return isModal(tokens, at - 1)
                || SUBJECTS.contains(before)
                || (mainly && before.equals("you"))
                || (object && (opens(tokens, at) || (mainly && JOINS.contains(before))));
    }

    private static boolean isObject(String next) {
        return OBJECTS.contains(next)
                || (FunctionWords.isDeterminer(next) && !FunctionWords.isRelative(next));
    }

    /** Whether a sentence, or what may stand as one, begins at a token. */
    private static boolean opens(List<Token> tokens, int at) {
        return at == 0 || (!tokens.get(at - 1).isWord() && !tokens.get(at - 1).is(","));
    }

    private static boolean isDenial(List<Token> tokens, int not) {
        String verb = lower(tokens, not - 1);
        return lower(tokens, not).equals("not") && (verb.equals("do") || MODALS.contains(verb));
    }

    /** A modal verb that opens a question stands before its subject, which may be a noun. */
    private static boolean isModal(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).isWord() && MODALS.contains(lower(tokens, at));
    }

    private static boolean isHyphened(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).hyphened();
    }

    private static String lower(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
