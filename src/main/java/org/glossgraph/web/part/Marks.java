package org.glossgraph.web.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossgraph.web.part.Run.Kind;

/** Marks names in a text, in the singular or plural, whatever their case. */
public final class Marks {
    private static final int SHORTEST = 2;
    private static final List<String> ENDINGS = List.of("", "s", "es");

    private final String text;
    private final List<String> names;
    private final boolean whole;

    private Marks(String text, Collection<String> names, boolean whole) {
        this.text = text;
        this.names =
                names.stream()
                        .map(String::strip)
                        .filter(name -> name.length() >= SHORTEST)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        this.whole = whole;
    }

    /** The text with every occurrence of a name marked, as whole words; the longest name first. */
    public static List<Run> in(String text, Collection<String> names) {
        return marked(text, names, true);
    }

    /** A name with everything marked that a query found in it. */
    public static List<Run> query(String name, String query) {
        return QueryMarks.in(name, query);
    }

    /** The words by which a query is found in a text. */
    public static Set<String> words(String query) {
        return QueryMarks.words(query);
    }

    /** A text with every word marked that begins with a word of a query. */
    public static List<Run> found(String text, String query) {
        return marked(text, words(query), false);
    }

    private static List<Run> marked(String text, Collection<String> names, boolean whole) {
        return Prose.runs(text).stream()
                .flatMap(
                        run ->
                                run.plain()
                                        ? new Marks(run.text(), names, whole).runs().stream()
                                        : Stream.of(run))
                .toList();
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfName(at);
            if (end > at) {
                plain(from, at, runs);
                runs.add(new Run(Kind.MARK, text.substring(at, end)));
                from = end;
            }
            at = Math.max(at + 1, end);
        }
        plain(from, text.length(), runs);
        return runs;
    }

    /** Where the name ends that begins here; here, where none does. */
    private int endOfName(int at) {
        if (isInWord(at - 1)) {
            return at;
        }
        return names.stream()
                .filter(name -> text.regionMatches(true, at, name, 0, name.length()))
                .map(name -> endOfWord(at + name.length()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(at);
    }

    /** Where the word ends, with the ending of a plural; empty where the word goes on. */
    private Optional<Integer> endOfWord(int end) {
        if (!whole) {
            return Optional.of(end);
        }
        return ENDINGS.stream()
                .filter(ending -> text.startsWith(ending, end))
                .map(ending -> end + ending.length())
                .filter(after -> !isInWord(after))
                .findFirst();
    }

    private boolean isInWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private void plain(int from, int to, List<Run> runs) {
        if (to > from) {
            runs.add(new Run(Kind.PLAIN, text.substring(from, to)));
        }
    }
}
