package org.glossgraph.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glossgraph.concept.merge.Words;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Passage;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Wordings;

/**
 * Finds the short names that texts use without saying so: clipped words ("app server" for
 * "application server"), such words in one ("AppServer"), and a capitalised name without the noun
 * behind it ("ABC" for "ABC algorithm").
 */
final class ShortNames {
    private static final int LONGEST = 3;
    private static final int LEAST_LETTERS = 4;

    /** Where more names begin alike, a clipping would not tell them apart. */
    private static final int MOST = 50;

    private final Map<String, Set<String>> byBeginnings = new HashMap<>();
    private final Set<String> firstBeginnings = new HashSet<>();
    private final Map<String, Set<String>> byParts = new HashMap<>();
    private final Map<String, List<Token>> names = new HashMap<>();
    private final Map<String, String> bare = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** What single words are short for, as written: texts use few words, and these often. */
    private final Map<String, Optional<String>> ofWords = new HashMap<>();

    private final Wordings wordings = new Wordings();

    /** Runs of words that some text uses as nouns of their own. */
    private final Set<String> standing = new TreeSet<>();

    /** Prepares to look for clippings of these names. */
    ShortNames(List<LangString> labels) {
        for (LangString label : labels) {
            List<Token> words = wordings.tokens(label.text());
            known.add(NormalForm.solid(words));
            if (words.size() <= LONGEST && words.stream().allMatch(Token::isWord)) {
                names.put(label.text(), words);
                if (words.size() == 2
                        && Acronyms.isShortForm(words.get(0).text())
                        && Words.isRedundant(words.get(1).form())) {
                    bare.put(words.get(0).text(), label.text());
                }
                byParts.computeIfAbsent(
                                Clipping.key(words.stream().map(Token::text).toList()),
                                any -> new TreeSet<>())
                        .add(label.text());
                words.stream().limit(1).map(ShortNames::beginning).forEach(firstBeginnings::add);
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
        Set<String> written = new HashSet<>();
        wordings.tokens(heading).forEach(word -> written.add(word.form()));
        for (Passage passage : definition.passages()) {
            List<Token> tokens = wordings.tokens(passage.text());
            tokens.forEach(word -> written.add(word.form()));
            for (int from = 0; from < tokens.size(); from++) {
                find(passage.text(), tokens, from, found);
            }
        }
        found.entrySet()
                .removeIf(
                        each ->
                                isAlone(each.getKey())
                                        && !written.contains(NormalForm.of(each.getKey()))
                                        && each.getValue().stream().anyMatch(Clipping::isWord));
        return found;
    }

    /**
     * Whether a text that was looked through uses a short name as the name of something of its own:
     * in "the field app of a bandage", "app" need not be cut of "application".
     */
    boolean isOfItsOwn(String shortName) {
        return standing.contains(NormalForm.of(shortName));
    }

    /** Notes "the sea state" and "sea state of", whose last word is a common one. */
    private void note(List<Token> tokens, int from, int to) {
        String before = from > 0 ? tokens.get(from - 1).lower() : "";
        Token after = to < tokens.size() ? tokens.get(to) : null;
        boolean ends =
                after == null || !after.isWord() || FunctionWords.isFunctionWord(after.lower());
        boolean of = after != null && after.lower().equals("of");
        if (to - from > 1
                && Clipping.isWord(tokens.get(to - 1).lower())
                && (of || (ends && FunctionWords.isArticle(before)))) {
            standing.add(NormalForm.of(tokens.subList(from, to)));
        }
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
            Optional<String> name = to == from + 1 ? blended(run.get(0)) : Optional.empty();
            if (name.isEmpty() && !isInCompound(tokens, from, to)) {
                name =
                        run.size() == 1
                                ? ofWords.computeIfAbsent(run.get(0).text(), any -> meant(run))
                                : meant(run);
            }
            if (name.isPresent() && !known.contains(NormalForm.solid(run))) {
                note(tokens, from, to);
                String written = text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
                found.computeIfAbsent(name.get(), any -> new TreeSet<>()).add(written);
            }
        }
    }

    /** "Clip" in "Clip-on" is no word of its own. */
    private static boolean isInCompound(List<Token> tokens, int from, int to) {
        boolean joined = to < tokens.size() && tokens.get(to).hyphened();
        return to == from + 1 && (joined || tokens.get(from).hyphened());
    }

    /** The name whose words begin like the parts of a word with capitals inside: "NavSat". */
    private Optional<String> blended(Token word) {
        String text = word.text();
        List<String> parts = text.equals(word.lower()) ? List.of(text) : Clipping.parts(text);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<String> meant =
                byParts.getOrDefault(Clipping.key(parts), Set.of()).stream()
                        .limit(MOST + 1L)
                        .filter(name -> Clipping.isBlendOf(parts, names.get(name)))
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private Optional<String> meant(List<Token> run) {
        List<String> meant = new ArrayList<>();
        if (run.size() == 1 && bare.containsKey(run.get(0).text())) {
            return Optional.of(bare.get(run.get(0).text()));
        }
        if (run.size() == 1 && run.get(0).form().length() < LEAST_LETTERS) {
            return Optional.empty();
        }
        if (!firstBeginnings.contains(beginning(run.get(0)))) {
            return Optional.empty();
        }
        Set<String> candidates = byBeginnings.getOrDefault(beginnings(run), Set.of());
        if (candidates.size() > MOST) {
            return Optional.empty();
        }
        for (String name : candidates) {
            if (Clipping.isOf(run, names.get(name))) {
                meant.add(name);
            }
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static String beginnings(List<Token> words) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(beginning(word)).append(' '));
        return key.toString();
    }

    private static String beginning(Token word) {
        return word.lower().substring(0, Math.min(LEAST_LETTERS, word.lower().length()));
    }
}
