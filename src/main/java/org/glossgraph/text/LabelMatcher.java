package org.glossgraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds labels in a text: whole words, in their normal form, the leftmost first and of these the
 * longest. An acronym matches only in capitals. The time is that of the text and its matches: a
 * trie over words, each position tried once.
 *
 * @param <T> the type of what labels stand for
 */
public final class LabelMatcher<T> {
    /** Labels of more words are not names. */
    private static final int LONGEST = 12;

    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<Target<T>> targets = new ArrayList<>();
    }

    /** What a label stands for; {@code acronym} is empty where case does not matter. */
    private record Target<T>(String acronym, T value) {
        boolean accepts(String written) {
            return acronym.isEmpty() || written.equals(acronym) || written.equals(acronym + "s");
        }
    }

    /** Adds a label; a label of no word or of more than twelve is left out. */
    public void add(String label, T value) {
        List<Token> words = Tokens.of(label).stream().filter(Token::isWord).toList();
        if (words.isEmpty() || words.size() > LONGEST) {
            return;
        }
        String acronym = words.size() == 1 && Acronyms.isAcronym(label) ? label : "";
        List<String> forms = words.stream().map(Token::form).toList();
        add(forms, new Target<>(acronym, value));
        if (forms.size() == 2 && forms.get(0).length() > 1 && forms.get(1).length() > 1) {
            add(List.of(forms.get(0) + forms.get(1)), new Target<>("", value));
        } else if (forms.size() > 2) {
            add(joined(words), new Target<>("", value));
        }
    }

    /**
     * The forms with hyphened words made one: {@code multi-layer net} as {@code multilayer net}.
     */
    private static List<String> joined(List<Token> words) {
        List<String> forms = new ArrayList<>();
        for (Token word : words) {
            int last = forms.size() - 1;
            if (word.hyphened() && last >= 0) {
                forms.set(last, forms.get(last) + word.form());
            } else {
                forms.add(word.form());
            }
        }
        return forms;
    }

    private void add(List<String> forms, Target<T> target) {
        Node<T> node = root;
        for (String form : forms) {
            node = node.next.computeIfAbsent(form, key -> new Node<>());
        }
        if (!node.targets.contains(target)) {
            node.targets.add(target);
        }
    }

    /** The labels in a text, from left to right, without overlaps. */
    public List<LabelMatch<T>> match(List<Token> tokens) {
        List<LabelMatch<T>> matches = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<LabelMatch<T>> match = longestAt(tokens, at);
            match.ifPresent(matches::add);
            at = match.map(LabelMatch::to).orElse(at + 1);
        }
        return List.copyOf(matches);
    }

    /** The longest label that begins at a token. */
    public Optional<LabelMatch<T>> longestAt(List<Token> tokens, int from) {
        Optional<LabelMatch<T>> longest = Optional.empty();
        Node<T> node = root;
        int at = from;
        while (isWord(tokens, at)) {
            Node<T> next = node.next.get(tokens.get(at).form());
            int width = 1;
            if (next == null && isWord(tokens, at + 1)) {
                next = node.next.get(tokens.get(at).form() + tokens.get(at + 1).form());
                width = 2;
            }
            if (next == null) {
                return longest;
            }
            node = next;
            at += width;
            List<T> values = accepted(node, tokens.get(from).text());
            longest = values.isEmpty() ? longest : Optional.of(new LabelMatch<>(from, at, values));
        }
        return longest;
    }

    private static boolean isWord(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isWord();
    }

    private static <T> List<T> accepted(Node<T> node, String written) {
        return node.targets.stream()
                .filter(target -> target.accepts(written))
                .map(Target::value)
                .distinct()
                .toList();
    }
}
