package org.glossgraph.glossary.rdf;

import java.util.regex.Pattern;

/**
 * How a file begins, which tells its syntax.
 *
 * @param extension the extension of its name; empty for none
 * @param text the whole text
 */
record Opening(String extension, String text) {
    private static final int SAMPLE = 8_000;
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?i)@?(?:prefix\\s+[\\w.-]*:|base)\\s+<[^>]*>.*");
    private static final Pattern QUAD =
            Pattern.compile("(?:<[^<>\\s]+>|_:\\S+)\\s+<[^<>\\s]+>\\s+[<\"_].*\\.\\s*");

    boolean isTurtle() {
        return isPlain() && DIRECTIVE.matcher(firstLine()).matches();
    }

    boolean isQuad() {
        return isPlain() && QUAD.matcher(firstLine()).matches();
    }

    boolean isRdfXml() {
        String sample = sample();
        return isMarkup(sample)
                && (sample.contains("<rdf:RDF")
                        || (sample.contains(Meaning.Names.RDF) && !sample.contains("<html")));
    }

    boolean isTrix() {
        String sample = sample();
        return isMarkup(sample) && sample.contains("<TriX");
    }

    boolean isLinkedJson() {
        boolean lines = extension.equals("jsonl") || extension.equals("ndjson");
        return !lines && isJson() && JsonVocabulary.looksLike(text);
    }

    boolean isLinkedJsonLine() {
        boolean lines = extension.equals("jsonl") || extension.equals("ndjson");
        return lines && isJson() && JsonVocabulary.looksLike(firstLine());
    }

    /** Whether the file may hold any text. */
    private boolean isPlain() {
        return !extension.equals("xml") && !extension.startsWith("json") && !isJson();
    }

    private boolean isJson() {
        int start = start();
        return start < text.length() && "{[".indexOf(text.charAt(start)) >= 0;
    }

    private boolean isMarkup(String sample) {
        return !extension.startsWith("json") && sample.startsWith("<");
    }

    private String sample() {
        int start = start();
        return text.substring(start, Math.min(text.length(), start + SAMPLE));
    }

    private String firstLine() {
        int start = start();
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** Where the text begins, behind blanks and comments. */
    private int start() {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '#' || isBlank(at))) {
            int end = text.indexOf('\n', at);
            at = isBlank(at) ? at + 1 : end < 0 ? text.length() : end;
        }
        return at;
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
