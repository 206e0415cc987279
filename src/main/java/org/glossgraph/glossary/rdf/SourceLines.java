package org.glossgraph.glossary.rdf;

import java.util.Optional;
import java.util.stream.IntStream;

/** The lines of a file by their numbers. */
final class SourceLines {
    private final String text;
    private final int[] starts;

    SourceLines(String text) {
        this.text = text;
        this.starts =
                IntStream.concat(
                                IntStream.of(0),
                                IntStream.range(0, text.length())
                                        .filter(i -> text.charAt(i) == '\n')
                                        .map(i -> i + 1))
                        .toArray();
    }

    /** A line by its number, from 1, without blanks around it; empty for a blank one. */
    Optional<String> of(int number) {
        if (number < 1 || number > starts.length) {
            return Optional.empty();
        }
        int end = number == starts.length ? text.length() : starts[number] - 1;
        String line = text.substring(starts[number - 1], end).strip();
        return Optional.of(line).filter(each -> !each.isEmpty());
    }
}
