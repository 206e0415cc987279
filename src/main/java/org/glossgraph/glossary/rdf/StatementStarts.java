package org.glossgraph.glossary.rdf;

import java.util.regex.Pattern;

/** Finds where statements begin, to go on behind one that cannot be read. */
final class StatementStarts {
    private static final Pattern END = Pattern.compile("\\.\\s*(?:#.*)?$");
    private static final Pattern SUBJECT = Pattern.compile("^(?:<|@|_:|\\[|[\\p{L}][\\w.-]*:)");

    private final String text;
    private final boolean oneToALine;
    private int offset;
    private int linesBefore;

    /**
     * The statements of a text.
     *
     * @param oneToALine whether each line is a statement
     */
    StatementStarts(String text, boolean oneToALine) {
        this.text = text;
        this.oneToALine = oneToALine;
    }

    /** Where the statement begins that is to be read next. */
    int offset() {
        return offset;
    }

    /** How many lines stand before that. */
    int linesBefore() {
        return linesBefore;
    }

    boolean hasText() {
        return offset < text.length();
    }

    /**
     * Goes behind the statement that failed in a line, from 1. A line that looks like the beginning
     * of a statement may have failed only for want of a full stop before it, and is tried once.
     */
    void skip(int failed) {
        boolean first = failed - 1 <= linesBefore;
        while (linesBefore < failed - 1 && hasText()) {
            next();
        }
        if (!first && !oneToALine && SUBJECT.matcher(line()).find()) {
            return;
        }
        boolean ended = false;
        while (hasText() && !ended) {
            String line = line();
            ended = oneToALine || END.matcher(line).find();
            next();
        }
    }

    private String line() {
        int end = text.indexOf('\n', offset);
        return text.substring(offset, end < 0 ? text.length() : end);
    }

    private void next() {
        int end = text.indexOf('\n', offset);
        offset = end < 0 ? text.length() : end + 1;
        linesBefore++;
    }
}
