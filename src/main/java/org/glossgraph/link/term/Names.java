package org.glossgraph.link.term;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.Token;

/**
 * Names by their spelling: a capital inside a word ("JavaScript"), and acronyms that the
 * definitions of two concepts use.
 */
final class Names implements TermSource {
    private static final int SHORTEST = 4;

    /** Two letters that nobody spells out stand for too much. */
    private static final int ACRONYM = 3;

    @Override
    public void find(Corpus corpus, Consumer<Term> out) {
        Map<String, Set<String>> users = new TreeMap<>();
        for (Statement statement : corpus.prose()) {
            String lang = statement.lang();
            for (int i = 0; i < statement.tokens().size(); i++) {
                String name = name(statement, i);
                if (statement.mentionAt(i).isPresent()) {
                    continue;
                }
                if (isMixed(name) && !isInLongerName(statement, i, name)) {
                    out.accept(Term.of(Acronyms.singular(name), lang));
                } else if (!isMixed(name)
                        && Acronyms.isAcronym(singular(name))
                        && singular(name).length() >= ACRONYM
                        && isLetters(singular(name))) {
                    Set<String> concepts =
                            users.computeIfAbsent(singular(name), any -> new HashSet<>());
                    if (concepts.add(statement.concept()) && concepts.size() == 2) {
                        out.accept(Term.of(singular(name), lang));
                    }
                }
            }
        }
    }

    /** The word at a token with what hyphens join to it; empty inside such a word. */
    private static String name(Statement statement, int at) {
        if (!statement.tokens().get(at).isWord() || statement.tokens().get(at).hyphened()) {
            return "";
        }
        return statement.slice(at, end(statement, at));
    }

    private static int end(Statement statement, int at) {
        int to = at + 1;
        while (to < statement.tokens().size()
                && statement.tokens().get(to).hyphened()
                && Character.isDigit(statement.tokens().get(to).text().charAt(0))) {
            to++;
        }
        return to;
    }

    /** Whether it is one word of a name of several, such as a person's. */
    private static boolean isInLongerName(Statement statement, int at, String name) {
        int behind = name.isEmpty() ? at + 1 : end(statement, at);
        boolean before = at > 0 && isPlainCapitalised(statement.tokens().get(at - 1));
        boolean after =
                behind < statement.tokens().size()
                        && isPlainCapitalised(statement.tokens().get(behind));
        return before || after;
    }

    private static boolean isPlainCapitalised(Token token) {
        return token.isCapitalised()
                && Spans.isContent(token)
                && token.text().chars().skip(1).allMatch(Character::isLowerCase);
    }

    private static boolean isMixed(String name) {
        if (name.length() < SHORTEST || !Character.isUpperCase(name.charAt(0))) {
            return false;
        }
        boolean inner = name.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean small = name.chars().limit(name.length() - 1L).anyMatch(Character::isLowerCase);
        boolean digit = name.chars().anyMatch(Character::isDigit);
        return inner
                && (small || digit)
                && name.chars().allMatch(each -> Character.isLetterOrDigit(each) || each == '-');
    }

    private static boolean isLetters(String name) {
        return name.chars().allMatch(Character::isLetter);
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
