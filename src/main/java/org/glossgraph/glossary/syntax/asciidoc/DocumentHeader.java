package org.glossgraph.glossary.syntax.asciidoc;

import java.util.regex.Pattern;

/** The lines right below the title of a document: its author, its revision, its attributes. */
final class DocumentHeader {
    private static final int LONGEST = 200;
    private static final Pattern AUTHOR =
            Pattern.compile(
                    ".*<[^<>\\s]+[@:][^<>\\s]+>.*"
                            + "|\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,3}(?:; \\p{Lu}.*)?");
    private static final Pattern REVISION =
            Pattern.compile("v?\\d[\\w.-]*[,:]?.*|v\\d.*|\\w+ \\d{1,2}, \\d{4}.*");

    private DocumentHeader() {}

    /** Passes over the author and the revision; what the attributes say holds. */
    static void skip(SourceLines lines, Attributes attributes) {
        boolean authored = false;
        while (isHeader(lines.peek(), authored)) {
            authored |= !lines.peek().startsWith(":") && !lines.peek().startsWith("//");
            lines.next().ifPresent(line -> attributes.apply(line.text()));
        }
    }

    private static boolean isHeader(String line, boolean authored) {
        if (line.isBlank() || line.length() > LONGEST || LabelledLine.of(line).isPresent()) {
            return false;
        }
        boolean comment = line.startsWith("//") && !line.startsWith("///");
        return comment
                || Attributes.isEntry(line)
                || AUTHOR.matcher(line).matches()
                || (authored && REVISION.matcher(line).matches());
    }
}
