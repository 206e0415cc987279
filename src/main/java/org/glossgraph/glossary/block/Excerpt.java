package org.glossgraph.glossary.block;

/** The beginning of a text, for messages. */
public final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The text in quotation marks, on one line, cut behind a word where it is long. */
    public static String of(String text) {
        String line = text.strip();
        if (line.length() > LONGEST) {
            int blank = line.lastIndexOf(' ', LONGEST);
            int end = blank > LONGEST / 2 ? blank : LONGEST;
            boolean pair = Character.isLowSurrogate(line.charAt(end));
            line = line.substring(0, pair ? end - 1 : end) + "…";
        }
        return "‘" + line.replace('\n', ' ') + "’";
    }
}
