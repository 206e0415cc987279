package org.glossgraph.concept.merge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.Sentences;
import org.glossgraph.text.Token;

/**
 * The noun for the kind of thing that a definition defines, as far as its first words show it: the
 * end of the noun phrase behind "is a", or of the one that it begins with.
 */
final class Kind {
    private static final int FARTHEST = 30;

    /** Nouns that leave it to the noun behind "of" to say the kind. */
    private static final Set<String> LIGHT =
            Set.of(
                    "act",
                    "amount",
                    "branch",
                    "case",
                    "class",
                    "collection",
                    "example",
                    "family",
                    "form",
                    "group",
                    "half",
                    "instance",
                    "kind",
                    "member",
                    "number",
                    "one",
                    "pair",
                    "part",
                    "piece",
                    "process",
                    "sequence",
                    "series",
                    "set",
                    "sort",
                    "subset",
                    "type",
                    "unit",
                    "variant",
                    "version",
                    "way");

    private Kind() {}

    /** The noun, in small letters unless it is an acronym. */
    static Optional<String> of(String definition) {
        List<Sentences.Sentence> sentences = Sentences.of(definition);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = sentences.get(0).tokens();
        if (!isEnglish(tokens)) {
            return Optional.empty();
        }
        int start = behindCopula(tokens);
        Optional<Token> head = head(tokens, start);
        if (head.isPresent() && LIGHT.contains(head.get().form())) {
            int of = tokens.indexOf(head.get()) + 1;
            boolean goesOn = of < tokens.size() && tokens.get(of).lower().equals("of");
            head = goesOn ? head(tokens, of + 1) : Optional.empty();
        }
        return head.map(Kind::written);
    }

    /** In English every sixth word or more is a function word; elsewhere few look like one. */
    private static boolean isEnglish(List<Token> tokens) {
        long words = tokens.stream().filter(Token::isWord).count();
        long function =
                tokens.stream().filter(each -> FunctionWords.isFunctionWord(each.lower())).count();
        return function * 6 >= words;
    }

    private static String written(Token noun) {
        return Acronyms.isShortForm(noun.text())
                ? noun.text()
                : noun.text().toLowerCase(Locale.ROOT);
    }

    /** Behind the first "is a", "are the" and the like; the beginning where there is none. */
    private static int behindCopula(List<Token> tokens) {
        for (int at = 1; at + 1 < Math.min(tokens.size(), FARTHEST); at++) {
            String word = tokens.get(at).lower();
            boolean copula = word.equals("is") || word.equals("are") || word.equals("was");
            if (copula && FunctionWords.isArticle(tokens.get(at + 1).lower())) {
                return at + 1;
            }
        }
        return 0;
    }

    private static Optional<Token> head(List<Token> tokens, int start) {
        int at = start;
        while (at < tokens.size() && FunctionWords.isDeterminer(tokens.get(at).lower())) {
            at++;
        }
        boolean opens = at > start || opensNounPhrase(tokens, at);
        Token head = null;
        while (opens
                && at < tokens.size()
                && isContent(tokens.get(at))
                && !(head != null && isNoun(head) && endsPhrase(tokens.get(at)))) {
            head = tokens.get(at);
            at++;
        }
        return Optional.ofNullable(head);
    }

    private static boolean opensNounPhrase(List<Token> tokens, int at) {
        return at < tokens.size()
                && isContent(tokens.get(at))
                && isNoun(tokens.get(at))
                && !tokens.get(at).lower().endsWith("ing");
    }

    private static boolean isNoun(Token token) {
        return GeneralEnglish.of(token.form()).isNounOrUnknown();
    }

    private static boolean isContent(Token token) {
        return token.isWord() && !FunctionWords.isFunctionWord(token.lower());
    }

    /** A participle behind a noun belongs to what follows: "a plank laid across". */
    private static boolean endsPhrase(Token token) {
        String word = token.lower();
        GeneralEnglish.Use use = GeneralEnglish.of(token.form());
        boolean participle = word.endsWith("ed") || (word.endsWith("ing") && use.noun() == 0);
        boolean verb = use.verb() > 0 && use.noun() + use.adjective() == 0;
        return !token.hyphened() && (participle || verb);
    }
}
