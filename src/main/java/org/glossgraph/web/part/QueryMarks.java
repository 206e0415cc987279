package org.glossgraph.web.part;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossgraph.view.search.Keys;
import org.glossgraph.web.part.Run.Kind;

/**
 * Marks in a name what a query found there: its letters in a row, whatever stands between them;
 * else the words that begin with its words; else first letters. Case and accents do not count.
 */
final class QueryMarks {
    private final String name;
    private final StringBuilder letters = new StringBuilder();
    // Where each of the letters stands in the name, and which of them begin a word.
    private final List<Integer> places = new ArrayList<>();
    private final BitSet starts = new BitSet();
    private final BitSet marked = new BitSet();

    private QueryMarks(String name) {
        this.name = name;
        boolean inWord = false;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                starts.set(letters.length(), !inWord);
                letters.append(folded(c));
                places.add(at);
            }
            inWord = Character.isLetterOrDigit(c);
        }
    }

    /** A letter as it is compared: one for one, so that places stay known. */
    private static char folded(char c) {
        String apart = Normalizer2.getNFDInstance().normalize(String.valueOf(c));
        return Character.toLowerCase(apart.charAt(0));
    }

    static List<Run> in(String name, String query) {
        QueryMarks marks = new QueryMarks(name);
        if (!marks.inARow(new QueryMarks(query).letters.toString())
                && !marks.inARow(Keys.solid(query))
                && !marks.words(words(query))) {
            marks.initials(new QueryMarks(query).letters.toString());
        }
        return marks.runs();
    }

    /** The words of a query, as they are written, as they are looked up, and in one piece. */
    static Set<String> words(String query) {
        Set<String> words = new LinkedHashSet<>(Keys.words(query));
        for (String word : query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            words.add(word);
        }
        words.add(Keys.solid(query));
        words.remove("");
        return words;
    }

    private boolean inARow(String query) {
        int at = query.isEmpty() ? -1 : letters.indexOf(query);
        while (at >= 0 && !starts.get(at)) {
            at = letters.indexOf(query, at + 1);
        }
        if (at >= 0) {
            marked.set(places.get(at), places.get(at + query.length() - 1) + 1);
        }
        return at >= 0;
    }

    private boolean words(Set<String> words) {
        for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
            for (String word : words) {
                if (letters.indexOf(word, start) == start) {
                    marked.set(places.get(start), places.get(start + word.length() - 1) + 1);
                }
            }
        }
        return !marked.isEmpty();
    }

    private void initials(String query) {
        StringBuilder first = new StringBuilder();
        starts.stream().forEach(start -> first.append(letters.charAt(start)));
        if (first.toString().equals(query)) {
            starts.stream().forEach(start -> marked.set(places.get(start)));
        }
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < name.length()) {
            boolean mark = marked.get(from);
            int end = mark ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int to = end < 0 ? name.length() : Math.min(end, name.length());
            runs.add(new Run(mark ? Kind.MARK : Kind.PLAIN, name.substring(from, to)));
            from = to;
        }
        return runs;
    }
}
