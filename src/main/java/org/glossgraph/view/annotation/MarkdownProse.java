package org.glossgraph.view.annotation;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the parts of a Markdown text in which a link may be put. */
final class MarkdownProse {
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(
                            List.of(TablesExtension.create(), YamlFrontMatterExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    private final String markdown;
    private final List<Passage> passages = new ArrayList<>();

    private MarkdownProse(String markdown) {
        this.markdown = markdown;
    }

    /**
     * The passages in order; lines of one paragraph are one passage where only blanks part them.
     */
    static List<Passage> of(String markdown) {
        MarkdownProse prose = new MarkdownProse(markdown);
        prose.walk(PARSER.parse(markdown));
        return prose.passages;
    }

    /** Without recursion: what is nested deep is no reason to fail. */
    private void walk(Node document) {
        Node node = document;
        while (node != null) {
            visit(node);
            Node next = isClosed(node) ? null : node.getFirstChild();
            while (next == null && node != null && node != document) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
    }

    private static boolean isClosed(Node node) {
        return node instanceof Heading
                || node instanceof Link
                || node instanceof Image
                || node instanceof Code
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlBlock
                || node instanceof HtmlInline
                || node instanceof LinkReferenceDefinition;
    }

    private void visit(Node node) {
        if (node instanceof Text) {
            for (SourceSpan span : node.getSourceSpans()) {
                add(span.getInputIndex(), span.getInputIndex() + span.getLength(), follows(node));
            }
        }
    }

    /** Whether only a line end or nothing stands between a text and the one before it. */
    private static boolean follows(Node node) {
        Node before = node.getPrevious();
        return before instanceof Text
                || (before instanceof SoftLineBreak && before.getPrevious() instanceof Text);
    }

    private void add(int from, int to, boolean follows) {
        int last = passages.size() - 1;
        if (follows && last >= 0 && isBlank(passages.get(last).to(), from)) {
            passages.set(last, new Passage(passages.get(last).from(), to));
        } else {
            passages.add(new Passage(from, to));
        }
    }

    private boolean isBlank(int from, int to) {
        return from <= to && markdown.substring(from, to).isBlank();
    }
}
