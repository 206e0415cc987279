package org.glossgraph.glossary.syntax.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.block.Remark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** HTML as browsers parse it, without navigation, scripts and what else surrounds a page's text. */
public final class HtmlSyntax {
    private static final Pattern START =
            Pattern.compile(
                    "(?is)^\\s*(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b.*");

    private HtmlSyntax() {}

    /** Whether a text begins as a page of HTML does. */
    public static boolean looksLike(String text) {
        return START.matcher(text.substring(0, Math.min(text.length(), 4_000))).matches();
    }

    /** The document that a page is. */
    public static Document read(String text) {
        org.jsoup.nodes.Document page = Jsoup.parse(text, parser());
        Optional<String> title = text(page.title());
        Optional<String> lang =
                Optional.ofNullable(page.selectFirst("html")).map(e -> e.attr("lang"));
        Formulas.toSource(page.body());
        Element main = page.selectFirst("main, [role=main]");
        List<Remark> around = new ArrayList<>();
        if (main != null) {
            around.addAll(PageFrame.around(main));
        }
        Element content = main == null ? page.body() : main;
        Sizes sizes = Sizes.of(content);
        Buttons.toText(content, sizes);
        around.addAll(Surroundings.remove(content, sizes));
        MarkedTerms.toLists(content, sizes);
        Pairs.toLists(content, sizes);
        Cards.toLists(content, sizes);
        return new Document(title, lang.flatMap(HtmlSyntax::text), blocks(content, 0), around);
    }

    private static List<Block> blocks(Element content, int lineOffset) {
        HtmlBlocks blocks = new HtmlBlocks(lineOffset);
        NodeTraversor.traverse(blocks, content);
        return blocks.blocks();
    }

    /** The blocks of a piece of HTML inside another syntax, which begins on a line of it. */
    public static List<Block> fragment(String html, int line) {
        Element body = Jsoup.parse(html, parser()).body();
        Surroundings.remove(body, Sizes.of(body));
        return blocks(body, line - 1);
    }

    private static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true);
    }

    private static Optional<String> text(String value) {
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }
}
