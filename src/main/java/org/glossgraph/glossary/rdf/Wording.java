package org.glossgraph.glossary.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossgraph.glossary.Passage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** How texts are written into literals, and what their lines mean. */
final class Wording {
    /** From this length on, a line without an end of sentence was wrapped by an editor. */
    private static final int WRAPPED = 60;

    /** Of a text with more lines than a person writes, the rest is one paragraph. */
    private static final int MOST_PASSAGES = 1000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ITEM = Pattern.compile("^(?:[-*•–]|\\d{1,3}[.)])\\s");
    private static final String SENTENCE_ENDS = ".!?:;…。！？";

    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "br");

    /** A longer text is no note that somebody wrote in HTML. */
    private static final int LONGEST_MARKUP = 1 << 20;

    private static final Pattern MARKUP =
            Pattern.compile(
                    "</(?:p|a|b|i|em|strong|span|div|ul|ol|li|code|sub|sup)>|<br\\s{0,9}/?>");

    private Wording() {}

    /** A text without the marks of HTML, which some put into literals. */
    static String plain(String text) {
        if (text.length() > LONGEST_MARKUP || !MARKUP.matcher(text).find()) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        plain.append(words.getWholeText());
                    } else if (BLOCKS.contains(node.nodeName())) {
                        plain.append("\n\n");
                    }
                },
                Jsoup.parseBodyFragment(text).body());
        return plain.toString().strip();
    }

    /** A label on one line. */
    static String label(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /**
     * The paragraphs and items of a text. A line end inside a paragraph is a blank: where the next
     * line is indented, or the line is long and does not end a sentence.
     */
    static List<Passage> passages(String text, int line) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        String last = "";
        for (String next : text.split("\n", -1)) {
            boolean many = passages.size() >= MOST_PASSAGES;
            if (!many && !open.isEmpty() && !goesOn(last, next)) {
                passages.add(new Passage(line, label(open.toString())));
                open.setLength(0);
            }
            open.append(next.isBlank() ? "" : next + ' ');
            last = next;
        }
        if (!label(open.toString()).isEmpty()) {
            passages.add(new Passage(line, label(open.toString())));
        }
        return passages;
    }

    private static boolean goesOn(String last, String next) {
        if (last.isBlank() || next.isBlank() || ITEM.matcher(next.strip()).find()) {
            return false;
        }
        String end = last.strip();
        boolean ended = SENTENCE_ENDS.indexOf(end.charAt(end.length() - 1)) >= 0;
        return Character.isWhitespace(next.charAt(0)) || (end.length() >= WRAPPED && !ended);
    }
}
