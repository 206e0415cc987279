package org.glossgraph.glossary.rdf;

import java.util.Optional;
import org.glossgraph.glossary.Contents;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * The terms that a web page states for machines, beside or within what it shows to people: as
 * JSON-LD in scripts, as microdata, and as RDFa Lite 1.1.
 */
public final class StructuredData {
    private static final String JSON_LD = "script[type=application/ld+json]";

    private StructuredData() {}

    /**
     * The entries of a page; empty where it states no defined terms or concepts.
     *
     * @param source the path of the file
     * @param html the page; its lines end in line feeds
     * @param lang the language of texts, where the page says none
     */
    public static Optional<Contents.Records> read(String source, String html, String lang) {
        Descriptions descriptions = new Descriptions();
        Remarks remarks = new Remarks();
        RdfText.Target target = new RdfText.Target(descriptions, remarks);
        String base = Addresses.base(source);
        Document page = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        for (Element script : page.select(JSON_LD)) {
            int line = script.sourceRange().start().lineNumber();
            JsonVocabulary.readInside(script.data(), Math.max(1, line), base, target);
        }
        NodeTraversor.traverse(new MarkupItems(base, target, html.length()), page);
        Selection selection = Selection.ofPage(descriptions);
        if (selection.entries().isEmpty()) {
            return Optional.empty();
        }
        VocabularyReader.File file = new VocabularyReader.File(source, html, lang);
        return Optional.of(VocabularyReader.read(file, descriptions, selection, remarks));
    }
}
