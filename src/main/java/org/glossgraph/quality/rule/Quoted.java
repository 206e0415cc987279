package org.glossgraph.quality.rule;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.glossgraph.quality.facts.Facts;

/** Names in a sentence. */
final class Quoted {
    private static final int LONGEST = 80;
    private static final int MOST = 5;

    private Quoted() {}

    /** A text in quotes, shortened where it is long. */
    static String text(String text) {
        String line = text.strip();
        boolean whole = line.codePointCount(0, line.length()) <= LONGEST;
        return "“"
                + (whole ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…")
                + "”";
    }

    /** What a resource is called, in quotes. */
    static String name(Facts facts, Node node) {
        return text(node.isLiteral() ? Facts.localName(node) : facts.name(node));
    }

    /** What resources are called: "“a”, “b” and “c”", the first few of many. */
    static String names(Facts facts, Collection<Node> nodes) {
        List<String> names = nodes.stream().map(node -> name(facts, node)).sorted().toList();
        return list(
                names.size() <= MOST
                        ? names
                        : Stream.concat(
                                        names.stream().limit(MOST - 1L),
                                        Stream.of(names.size() - MOST + 1 + " more"))
                                .toList());
    }

    /** Words in a row, with "and" before the last. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.stream().limit(last).collect(Collectors.joining(", "))
                        + " and "
                        + words.get(last);
    }
}
