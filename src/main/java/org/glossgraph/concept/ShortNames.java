package org.glossgraph.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.glossgraph.concept.merge.Words;
import org.glossgraph.glossary.Definition;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Finds the short names that texts use without saying so: clipped words ("app server" for
 * "application server"), and a capitalised name without the noun behind it ("ABC" for "ABC
 * algorithm").
 */
final class ShortNames {
    private static final int LONGEST = 3;
    private static final int LEAST_LETTERS = 4;
    private static final int SINGLE_WORD = 6;

    /** Where more names begin alike, a clipping would not tell them apart. */
    private static final int MOST = 50;

    /** Endings that make a new word of a word: what is left without one is no clipping. */
    private static final Pattern ENDING =
            Pattern.compile(
                    "e?s|e?d|ing|e?r|or|al|ly|ity|ic|ment|ness|i?on|t?ion|at?ion|i[sz]e[dr]?|i[sz]ing"
                            + "|i[sz]ation|ive|able|ful|less|ist|ism|ance|ence|ous|ary|ant|ent|ual|"
                            + "ator|ate[ds]?|ating|e|y");

    private final Map<String, Set<String>> byBeginnings = new HashMap<>();
    private final Map<String, List<Token>> names = new HashMap<>();
    private final Map<String, String> bare = new HashMap<>();
    private final Set<String> known = new TreeSet<>();

    /** Prepares to look for clippings of these names. */
    ShortNames(List<LangString> labels) {
        for (LangString label : labels) {
            List<Token> words = Tokens.of(label.text());
            known.add(NormalForm.solid(label.text()));
            if (words.size() <= LONGEST && words.stream().allMatch(Token::isWord)) {
                names.put(label.text(), words);
                if (words.size() == 2
                        && Acronyms.isShortForm(words.get(0).text())
                        && Words.isRedundant(words.get(1).form())) {
                    bare.put(words.get(0).text(), label.text());
                }
                byBeginnings
                        .computeIfAbsent(beginnings(words), any -> new TreeSet<>())
                        .add(label.text());
            }
        }
    }

    /**
     * The clipped names in a definition under a heading, by the name they are short for. Of a name
     * of one word a clipping counts only where the name stands beside it.
     */
    Map<String, Set<String>> in(String heading, Definition definition) {
        Map<String, Set<String>> found = new TreeMap<>();
        Set<String> written = new TreeSet<>();
        Tokens.of(heading).forEach(word -> written.add(word.form()));
        definition
                .passages()
                .forEach(
                        passage ->
                                Tokens.of(passage.text())
                                        .forEach(word -> written.add(word.form())));
        definition
                .passages()
                .forEach(
                        passage -> {
                            List<Token> tokens = Tokens.of(passage.text());
                            for (int from = 0; from < tokens.size(); from++) {
                                find(passage.text(), tokens, from, found);
                            }
                        });
        found.keySet().removeIf(name -> isAlone(name) && !written.contains(NormalForm.of(name)));
        return found;
    }

    private boolean isAlone(String name) {
        return names.containsKey(name) && names.get(name).size() == 1;
    }

    private void find(String text, List<Token> tokens, int from, Map<String, Set<String>> found) {
        for (int to = from + 1; to <= Math.min(from + LONGEST, tokens.size()); to++) {
            List<Token> run = tokens.subList(from, to);
            if (!tokens.get(to - 1).isWord()) {
                return;
            }
            Optional<String> name = meant(run);
            if (name.isPresent() && !known.contains(NormalForm.solid(run))) {
                String written = text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
                found.computeIfAbsent(name.get(), any -> new TreeSet<>()).add(written);
            }
        }
    }

    private Optional<String> meant(List<Token> run) {
        List<String> meant = new ArrayList<>();
        if (run.size() == 1 && bare.containsKey(run.get(0).text())) {
            return Optional.of(bare.get(run.get(0).text()));
        }
        Set<String> candidates = byBeginnings.getOrDefault(beginnings(run), Set.of());
        if (candidates.size() > MOST) {
            return Optional.empty();
        }
        for (String name : candidates) {
            if (isClipped(run, names.get(name))) {
                meant.add(name);
            }
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static String beginnings(List<Token> words) {
        StringBuilder key = new StringBuilder();
        for (Token word : words) {
            String form = word.lower();
            key.append(form, 0, Math.min(LEAST_LETTERS, form.length())).append(' ');
        }
        return key.toString();
    }

    /**
     * A single word is a clipping if it leaves out more than an ending, and ends where no word
     * would: between consonant and vowel.
     */
    private static boolean isCutShort(Token one, Token full) {
        int length = one.text().length();
        return length >= SINGLE_WORD
                && full.text().length() - length >= LEAST_LETTERS
                && "aeiou".indexOf(Character.toLowerCase(one.text().charAt(length - 1))) < 0
                && "aeiou".indexOf(Character.toLowerCase(full.text().charAt(length))) >= 0;
    }

    private static boolean isClipped(List<Token> run, List<Token> name) {
        int clipped = 0;
        for (int i = 0; i < run.size(); i++) {
            String one = run.get(i).lower();
            String full = name.get(i).lower();
            boolean same = run.get(i).form().equals(name.get(i).form());
            boolean less = full.startsWith(one) && one.length() >= LEAST_LETTERS;
            boolean derived = less && ENDING.matcher(full.substring(one.length())).matches();
            if (!same && (!less || (derived && !(i < run.size() - 1 && full.endsWith("al"))))) {
                return false;
            }
            clipped += same ? 0 : 1;
        }
        return clipped > 0 && (run.size() > 1 || isCutShort(run.get(0), name.get(0)));
    }
}
