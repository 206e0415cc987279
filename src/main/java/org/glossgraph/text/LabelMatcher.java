package org.glossgraph.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds labels in a text: whole words, in their normal form, the leftmost first and of these the
 * longest. An acronym matches only in capitals, a name like {@code TurN} only as written. The time
 * is that of the text and its matches: a trie over words, each position tried once.
 *
 * @param <T> the type of what labels stand for
 */
public final class LabelMatcher<T> {
    /** Labels of more words are not names. */
    private static final int LONGEST = 12;

    private static final Pattern BLEND = Pattern.compile("\\p{Ll}\\p{Lu}");

    private static final Set<String> APOSTROPHES = Set.of("'", "’");

    /** Stands for the ending of a possessive; no form of a word is like it. */
    private static final String POSSESSIVE = "'s";

    /** As many hashes of first words are told apart. */
    private static final int HASHES = 1 << 20;

    private final Node<T> root = new Node<>();

    /** The hashes of the forms that labels begin with. */
    private final BitSet beginnings = new BitSet(HASHES);

    /**
     * A place between two words; most have one target and lead no further, and take no more room.
     */
    private static final class Node<T> {
        private Map<String, Node<T>> next = Map.of();
        private List<Target<T>> targets = List.of();

        Node<T> grown(String form) {
            next = next.isEmpty() ? new HashMap<>(2) : next;
            return next.computeIfAbsent(form, key -> new Node<>());
        }

        void add(Target<T> target) {
            if (!targets.contains(target)) {
                List<Target<T>> more = new ArrayList<>(targets);
                more.add(target);
                targets = List.copyOf(more);
            }
        }
    }

    /**
     * What a label stands for; {@code written} is empty where case does not matter, and a blend of
     * words ("SeaMark") is not to be taken for the words.
     */
    private record Target<T>(String written, boolean blend, T value) {
        boolean accepts(List<Token> words) {
            String text = words.get(0).text();
            boolean same = written.isEmpty() || text.equals(written) || text.equals(written + "s");
            return same && !(blend && words.size() > 1 && areApart(words.get(1)));
        }

        private static boolean areApart(Token second) {
            return !second.hyphened() && !second.isCapitalised();
        }
    }

    /**
     * Adds a label; a label of no word, of one letter that is a word, or of more than twelve words
     * is left out.
     */
    public void add(String label, T value) {
        add(label, Tokens.of(label), value);
    }

    /** The same for a label that is given with its tokens. */
    public void add(String label, List<Token> tokens, T value) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        if (words.isEmpty() || length(words) > LONGEST || isLetter(words)) {
            return;
        }
        String written = words.size() == 1 && mattersHowWritten(label, words.get(0)) ? label : "";
        boolean blend = words.size() == 1 && BLEND.matcher(label).find();
        List<String> forms = words.stream().map(Token::form).toList();
        add(forms, new Target<>(written, blend, value));
        List<String> owned = withPossessives(tokens);
        if (owned.contains(POSSESSIVE)) {
            add(owned, new Target<>("", false, value));
        }
        if (forms.size() == 2 && forms.get(0).length() > 1 && forms.get(1).length() > 1) {
            add(List.of(forms.get(0) + forms.get(1)), new Target<>("", false, value));
        } else if (forms.size() > 2) {
            add(joined(words), new Target<>("", false, value));
        }
    }

    /** The forms of the words, and what stands for the possessives between them. */
    private static List<String> withPossessives(List<Token> tokens) {
        List<String> forms = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (isWord(tokens, at)) {
                forms.add(tokens.get(at).form());
            } else if (isPossessive(tokens, at) && at < tokens.size() - 1) {
                forms.add(POSSESSIVE);
            }
        }
        return forms;
    }

    /** Whether a possessive ends at a token: "the ship's", "the ships'". */
    private static boolean isPossessive(List<Token> tokens, int at) {
        if (at == 0 || at >= tokens.size() || !isWord(tokens, at - 1)) {
            return false;
        }
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        return token.kind() == Token.Kind.POSSESSIVE
                || (APOSTROPHES.contains(token.text())
                        && before.end() == token.start()
                        && before.lower().endsWith("s"));
    }

    /** Whether it is an acronym, or a name made of a common word by a capital inside. */
    private static boolean mattersHowWritten(String label, Token word) {
        boolean capital = label.chars().skip(1).anyMatch(Character::isUpperCase);
        return Acronyms.isAcronym(label) || (capital && GeneralEnglish.of(word.form()).total() > 0);
    }

    /** The number of words, where each letter is one counted half. */
    private static int length(List<Token> words) {
        long letters = words.stream().filter(word -> isUnspaced(word)).count();
        return (int) (words.size() - letters + letters / 2);
    }

    /** A single letter of a script without blanks is a part of most words that it stands in. */
    private static boolean isLetter(List<Token> words) {
        return words.size() == 1 && isUnspaced(words.get(0));
    }

    private static boolean isUnspaced(Token word) {
        return Scripts.isUnspaced(word.text().codePointAt(0));
    }

    /** Whether a Korean word has begun before a token: particles follow a name, letters do not. */
    private static boolean isInsideWord(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && Scripts.isHangul(tokens.get(at).text().codePointAt(0))
                && Scripts.isHangul(tokens.get(at - 1).text().codePointAt(0));
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
        beginnings.set(forms.get(0).hashCode() & (HASHES - 1));
        for (String form : forms) {
            node = node.grown(form);
        }
        node.add(target);
    }

    /** The labels in a text, from left to right, without overlaps. */
    public List<LabelMatch<T>> match(List<Token> tokens) {
        List<LabelMatch<T>> matches = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<LabelMatch<T>> match =
                    mayBegin(tokens, at) && !isInsideWord(tokens, at)
                            ? longestAt(tokens, at)
                            : Optional.empty();
            match.ifPresent(matches::add);
            at = match.map(LabelMatch::to).orElse(at + 1);
        }
        return List.copyOf(matches);
    }

    /**
     * Whether a label may begin at a token, with its form or with that and the next as one; told by
     * their hashes alone, which spares most words all that follows.
     */
    private boolean mayBegin(List<Token> tokens, int at) {
        if (!isWord(tokens, at)) {
            return false;
        }
        int hash = tokens.get(at).form().hashCode();
        if (beginnings.get(hash & (HASHES - 1))) {
            return true;
        }
        if (!isWord(tokens, at + 1)) {
            return false;
        }
        String next = tokens.get(at + 1).form();
        for (int i = 0; i < next.length(); i++) {
            hash = 31 * hash + next.charAt(i);
        }
        return beginnings.get(hash & (HASHES - 1));
    }

    /** The longest label that begins at a token. */
    public Optional<LabelMatch<T>> longestAt(List<Token> tokens, int from) {
        LabelMatch<T> longest = null;
        Deque<Reached<T>> open = new ArrayDeque<>();
        step(open, root, tokens, from);
        while (!open.isEmpty()) {
            Reached<T> reached = open.pop();
            List<T> values = accepted(reached.node(), tokens.subList(from, reached.at()));
            boolean longer = longest == null || reached.at() > longest.to();
            if (!values.isEmpty() && longer && !isCut(tokens, from, reached.at())) {
                longest = new LabelMatch<>(from, reached.at(), values);
            }
            step(open, reached.node(), tokens, reached.at());
        }
        return Optional.ofNullable(longest);
    }

    /** In "half-open gate" no open gate is named: a name does not begin in a compound before it. */
    private static boolean isCut(List<Token> tokens, int from, int to) {
        if (!tokens.get(from).hyphened()) {
            return false;
        }
        int end = from + 1;
        while (end < to && tokens.get(end).hyphened()) {
            end++;
        }
        return end < to;
    }

    /** How far into the labels some tokens led. */
    private record Reached<T>(Node<T> node, int at) {}

    /** One word on, and two where a label has them as one. */
    private static <T> void step(Deque<Reached<T>> open, Node<T> node, List<Token> tokens, int at) {
        if (isPossessive(tokens, at)) {
            Node<T> owned = node.next.get(POSSESSIVE);
            if (owned != null) {
                open.push(new Reached<>(owned, at + 1));
            }
        }
        if (!isWord(tokens, at)) {
            return;
        }
        Node<T> one = node.next.get(tokens.get(at).form());
        if (one != null) {
            open.push(new Reached<>(one, at + 1));
        }
        if (isWord(tokens, at + 1)) {
            Node<T> two = node.next.get(tokens.get(at).form() + tokens.get(at + 1).form());
            if (two != null) {
                open.push(new Reached<>(two, at + 2));
            }
        }
    }

    private static boolean isWord(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isWord();
    }

    private static <T> List<T> accepted(Node<T> node, List<Token> words) {
        return node.targets.stream()
                .filter(target -> target.accepts(words))
                .map(Target::value)
                .distinct()
                .toList();
    }
}
