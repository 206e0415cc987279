package org.glossgraph.glossary.syntax.rst;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Document;

/**
 * reStructuredText as Docutils and Sphinx define it, where authors keep to it and where they nearly
 * do. The {@code glossary} directive and definition lists are lists of terms.
 */
public final class RstSyntax {
    private static final int SAMPLE = 100_000;
    private static final Pattern EXPLICIT =
            Pattern.compile(
                    "(?m)^\\.\\. (?:\\w[\\w.+:-]{0,60} ?::(?:\\s|$)"
                            + "|_[^:\\n]{1,200}:(?:\\s|$)"
                            + "|\\|[^|\\n]{1,100}\\| \\w+::)");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^(?:#{1,6} \\S|```|~~~\\w)");
    private static final Pattern TITLE =
            Pattern.compile("(?m)^\\S[^\\n]{0,200}\\n([=\\-~^\"'`#*+.:_])\\1{2,200}[ \\t]*$");
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?:^|[\\s(\\[\"'])(?::[a-z][\\w:+-]{0,40}:`[^`\\n]"
                            + "|`[^`\\n]{1,200}`__?(?:\\W|$))");

    private RstSyntax() {}

    /**
     * Whether a text has directives or targets, or underlined titles together with roles or links,
     * and no sign of Markdown.
     */
    public static boolean looksLike(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (text.startsWith("---\n") || MARKDOWN.matcher(sample).find()) {
            return false;
        }
        return EXPLICIT.matcher(sample).find()
                || (TITLE.matcher(sample).find() && ROLE.matcher(sample).find());
    }

    /** The document that a text is. */
    public static Document read(String text) {
        Page page = Page.of(Lines.of(text));
        new BlockReader(page).read(page.lines().all(), Level.TOP);
        List<Block> blocks = page.out().blocks();
        return new Document(
                Optional.empty(),
                Optional.empty(),
                page.out().hasTermList() ? GlossaryParts.of(blocks) : blocks,
                List.of());
    }
}
