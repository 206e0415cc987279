package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayList;
import java.util.List;

/** The lines of one text, before its inline marks are read. */
final class Passage {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> numbers = new ArrayList<>();
    private boolean blank = true;
    private boolean broken;

    /** The passage of a single line. */
    static Passage of(String line, int number) {
        Passage passage = new Passage();
        passage.add(line, number);
        return passage;
    }

    void add(String line, int number) {
        if (!numbers.isEmpty()) {
            text.append('\n');
        }
        text.append(line);
        numbers.add(number);
        blank &= line.isBlank();
        broken = false;
    }

    /** Asks for a line end behind the last line. */
    void breakLine() {
        if (!blank && !broken) {
            text.append(" +");
            broken = true;
        }
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** The lines, with line feeds between them. */
    String text() {
        return text.toString();
    }

    /** The source line that its line of an index, from 0, stands on. */
    int number(int index) {
        return numbers.get(Math.min(index, numbers.size() - 1));
    }
}
