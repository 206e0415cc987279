package org.glossgraph.web.part;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.glossgraph.web.part.Run.Kind;

/**
 * The part of a text around the first of the words that were looked for. It is cut between words,
 * or between letters as people see them where a word is very long; never within a formula or code.
 */
public final class Snippet {
    private static final int BEFORE = 80;
    private static final int AFTER = 180;
    private static final int LONGEST_WORD = 30;
    private static final String CUT = "…";

    /** What keeps the sign of a cut beside the text. */
    private static final String NEXT = "\u00a0";

    private Snippet() {}

    /** The words of the query marked in what is left of the text. */
    public static List<Run> around(String text, String query) {
        List<Run> all = Marks.found(text.replaceAll("\\s+", " ").strip(), query);
        int first = 0;
        while (first < all.size() && !all.get(first).marked()) {
            first++;
        }
        int start = first == all.size() ? 0 : first;
        List<Run> snippet = new ArrayList<>(before(all.subList(0, start)));
        snippet.addAll(after(all.subList(start, all.size()), BEFORE - length(snippet)));
        return snippet;
    }

    private static Deque<Run> before(List<Run> runs) {
        Deque<Run> kept = new ArrayDeque<>();
        int room = BEFORE;
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            int length = run.text().length();
            if (length > room) {
                String end = run.plain() ? run.text().substring(start(run.text(), room)) : "";
                kept.addFirst(plain(CUT + NEXT + end));
                return kept;
            }
            kept.addFirst(inLine(run));
            room -= length;
        }
        return kept;
    }

    /** What follows, with the room that what stands before has left over. */
    private static List<Run> after(List<Run> runs, int left) {
        List<Run> kept = new ArrayList<>();
        int room = AFTER + Math.max(0, left);
        for (Run run : runs) {
            int length = run.text().length();
            if (length > room && (run.plain() || !kept.isEmpty())) {
                String begin = run.plain() ? run.text().substring(0, end(run.text(), room)) : "";
                kept.add(plain(begin + NEXT + CUT));
                return kept;
            }
            kept.add(inLine(run));
            // A formula or code at the beginning is whole, however long.
            room = Math.max(0, room - length);
        }
        return kept;
    }

    /** Where the last word begins that leaves at most so many letters. */
    private static int start(String text, int most) {
        int from = text.length() - most;
        int space = text.indexOf(' ', from);
        if (space >= 0 && space - from <= LONGEST_WORD) {
            return space + 1;
        }
        BreakIterator letters = letters(text);
        return letters.isBoundary(from) ? from : letters.following(from);
    }

    /** Where the last word ends within so many letters. */
    private static int end(String text, int most) {
        int space = text.lastIndexOf(' ', most);
        if (space >= 0 && most - space <= LONGEST_WORD) {
            return space;
        }
        BreakIterator letters = letters(text);
        return letters.isBoundary(most) ? most : letters.preceding(most);
    }

    private static BreakIterator letters(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        letters.setText(text);
        return letters;
    }

    /** A formula in a line of its own would break the snippet apart. */
    private static Run inLine(Run run) {
        return run.kind() == Kind.DISPLAY ? new Run(Kind.MATH, run.text()) : run;
    }

    private static Run plain(String text) {
        return new Run(Kind.PLAIN, text);
    }

    private static int length(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }
}
