package org.glossgraph.glossary.syntax.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.block.RichText;

/**
 * CommonMark 0.31 with GFM tables, footnotes, YAML front matter, pandoc's math and definition
 * lists, and the marks of site generators. Indented code is read as text: glossaries indent their
 * definitions.
 */
public final class MarkdownSyntax {
    private static final Pattern SIGNS =
            Pattern.compile(
                    "(?m)^(?:#{1,6} \\S|```|\\|.+\\|\\s*$|:\\s{1,4}\\S)"
                            + "|\\*\\*\\w[^*\\n]{0,200}\\*\\*|__\\w[^_\\n]{0,200}__"
                            + "|^\\*\\w[^*\\n]{0,80}\\*(?:\\s|$|:)"
                            + "|\\[[^\\]\\n]{1,200}\\]\\([^)\\s]{1,500}\\)");
    private static final Pattern SURE = Pattern.compile("(?m)\\A\\s*# \\S|^#{2,6} \\S");
    private static final Extension FOOTNOTES =
            FootnotesExtension.builder().inlineFootnotes(true).build();
    private static final int SAMPLE = 100_000;

    /** Under what keys files state other names, and what is related. */
    private static final List<String> NAMES =
            List.of(
                    "aliases",
                    "alias",
                    "aka",
                    "also_known_as",
                    "synonyms",
                    "synonym",
                    "acronym",
                    "abbreviation",
                    "abbr",
                    "expansion",
                    "full_name",
                    "long_form");

    /** Under what keys files state what they are about, be it a term or not. */
    private static final List<String> TEXT = List.of("description", "short_description", "summary");

    private static final List<String> RELATED =
            List.of("related_terms", "related", "relatedTerms", "see_also");

    private MarkdownSyntax() {}

    /** Whether a text has headings, or two or more of the marks, that only Markdown uses. */
    public static boolean looksLike(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        return text.startsWith("---\n")
                || text.startsWith("+++\n")
                || SURE.matcher(sample).find()
                || SIGNS.matcher(sample).results().limit(2).count() == 2;
    }

    /** The document that a text is; what is never closed is a remark. */
    public static Document read(String text) {
        FrontMatter frontMatter = FrontMatter.of(text);
        MarkdownGuard guard = MarkdownGuard.of(frontMatter.rest());
        Node root = parser().parse(guard.text());
        List<Block> blocks = new MarkdownBlocks(guard.text()).blocks(root);
        return new Document(
                frontMatter.value(List.of("term", "title", "headword", "name")),
                frontMatter.value(List.of("lang", "language", "locale", "ms.contentlocale")),
                frontMatter.nameList(NAMES),
                frontMatter.nameList(RELATED),
                frontMatter.definition(),
                blocks.isEmpty() ? description(frontMatter) : blocks,
                guard.remarks());
    }

    /** What a file without text says about itself. */
    private static List<Block> description(FrontMatter frontMatter) {
        return frontMatter
                .value(TEXT)
                .map(text -> List.<Block>of(new Block.Paragraph(1, 0, RichText.of(text, 1))))
                .orElse(List.of());
    }

    private static Parser parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create(), FOOTNOTES))
                .customBlockParserFactory(new Admonition.Factory())
                .enabledBlockTypes(
                        Set.of(
                                Heading.class,
                                HtmlBlock.class,
                                ThematicBreak.class,
                                FencedCodeBlock.class,
                                BlockQuote.class,
                                ListBlock.class))
                .customInlineContentParserFactory(new MarkdownMath.Factory())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }
}
