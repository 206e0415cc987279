package org.glossgraph.glossary.rdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossgraph.glossary.Contents;
import org.glossgraph.glossary.Entry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * The terms that a web page states for machines: as JSON-LD in scripts, as microdata, and as RDFa
 * Lite 1.1. They count where the page does not show them to people as well; what it shows has more
 * to say.
 */
public final class StructuredData {
    private static final String JSON_LD = "script[type=application/ld+json]";
    private static final int SAMPLE = 200;
    private static final String AROUND = "nav, header, footer, aside, form";

    /** One of these is in every page that states something. */
    private static final List<String> SIGNS = List.of("application/ld+json", "itemtype", "typeof");

    private StructuredData() {}

    /**
     * The entries of a page that shows fewer than half of those that it states.
     *
     * @param source the path of the file
     * @param html the page; its lines end in line feeds
     * @param lang the language of texts, where the page says none
     */
    public static Optional<Contents.Records> hidden(String source, String html, String lang) {
        if (SIGNS.stream().noneMatch(html::contains)) {
            return Optional.empty();
        }
        Document page = parsed(html);
        return read(new VocabularyReader.File(source, html, lang), page)
                .filter(stated -> isHidden(stated.entries(), page));
    }

    private static boolean isHidden(List<Entry> stated, Document page) {
        page.select(AROUND).remove();
        String shown = page.body().text().toLowerCase(Locale.ROOT);
        long known =
                stated.stream()
                        .limit(SAMPLE)
                        .filter(entry -> shown.contains(entry.heading().toLowerCase(Locale.ROOT)))
                        .count();
        return 2 * known < Math.min(SAMPLE, stated.size());
    }

    /**
     * The entries of a page; empty where it states no defined terms or concepts.
     *
     * @param source the path of the file
     * @param html the page; its lines end in line feeds
     * @param lang the language of texts, where the page says none
     */
    public static Optional<Contents.Records> read(String source, String html, String lang) {
        return read(new VocabularyReader.File(source, html, lang), parsed(html));
    }

    private static Document parsed(String html) {
        return Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
    }

    private static Optional<Contents.Records> read(VocabularyReader.File file, Document page) {
        Descriptions descriptions = new Descriptions();
        Remarks remarks = new Remarks();
        RdfText.Target target = new RdfText.Target(descriptions, remarks);
        String base = Addresses.base(file.source());
        for (Element script : page.select(JSON_LD)) {
            int line = script.sourceRange().start().lineNumber();
            JsonVocabulary.readInside(script.data(), Math.max(1, line), base, target);
        }
        NodeTraversor.traverse(new MarkupItems(base, target, file.text().length()), page);
        Selection selection = Selection.ofPage(descriptions);
        if (selection.entries().isEmpty()) {
            return Optional.empty();
        }
        String own = page.select("html").attr("lang").strip();
        VocabularyReader.File said =
                own.isEmpty() ? file : new VocabularyReader.File(file.source(), file.text(), own);
        return Optional.of(VocabularyReader.read(said, descriptions, selection, remarks));
    }
}
