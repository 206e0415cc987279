package org.glossgraph.web.data;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.change.Edition;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/** What programs read that look a site over: crawlers, browsers' search boxes, language models. */
public final class Discovery {
    /** A site map. */
    public static final Media SITE_MAP = new Media("xml", "application/xml", "XML");

    /** A description of the search box. */
    public static final Media OPEN_SEARCH =
            new Media("xml", "application/opensearchdescription+xml", "OpenSearch");

    /** The most addresses in a site map (sitemaps.org protocol). */
    private static final int MOST = 50_000;

    private static final List<String> PAGES = List.of("", "concepts", "tree", "about", "changes");

    private static final int MOST_LISTED = 500;

    private Discovery() {}

    /** What a crawler may read: everything but the endpoints that compute. */
    public static Answer robots(Vocabulary vocabulary) {
        return Answer.of(
                Media.TEXT,
                """
                User-agent: *
                Disallow: /sparql
                Disallow: /ml/
                Disallow: /path
                Disallow: /search

                Sitemap: %ssitemap.xml
                """
                        .formatted(vocabulary.base()));
    }

    /**
     * The pages of the site, each with the time of its last change as far as it is known, at most
     * 50,000: concepts come last.
     */
    public static Answer siteMap(Vocabulary vocabulary, List<Edition> history) {
        Map<String, Instant> changed = lastChanges(history);
        Optional<Instant> latest = vocabulary.imported();
        Optional<Instant> oldest = latest(history.stream().skip(Math.max(0, history.size() - 1)));
        return Xml.answer(
                SITE_MAP,
                xml -> {
                    xml.writeStartElement("urlset");
                    xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
                    for (String path : PAGES) {
                        url(xml, vocabulary.base() + path, latest);
                    }
                    for (Glossary glossary : vocabulary.glossaries()) {
                        url(xml, glossary.uri(), latest);
                    }
                    int room = MOST - PAGES.size() - vocabulary.glossaries().size();
                    for (Concept concept :
                            vocabulary.concepts().stream().limit(Math.max(0, room)).toList()) {
                        Optional<Instant> time =
                                Optional.ofNullable(changed.get(concept.slug())).or(() -> oldest);
                        url(xml, concept.uri() + ".html", time);
                    }
                    xml.writeEndElement();
                });
    }

    private static void url(XMLStreamWriter xml, String address, Optional<Instant> time)
            throws XMLStreamException {
        xml.writeStartElement("url");
        Xml.element(xml, "loc", address);
        if (time.isPresent()) {
            Xml.element(xml, "lastmod", time.get().toString());
        }
        xml.writeEndElement();
    }

    /** When each concept changed last, by slug. */
    private static Map<String, Instant> lastChanges(List<Edition> history) {
        Map<String, Instant> changed = new HashMap<>();
        for (Edition edition : history) {
            edition.changes().forEach(each -> changed.putIfAbsent(each.slug(), edition.made()));
        }
        return changed;
    }

    private static Optional<Instant> latest(Stream<Edition> editions) {
        return editions.map(Edition::made).findFirst();
    }

    /** How a browser can search here (OpenSearch 1.1, draft 6). */
    public static Answer openSearch(Vocabulary vocabulary) {
        String title = vocabulary.title().isEmpty() ? "Glossgraph" : vocabulary.title();
        return Xml.answer(
                OPEN_SEARCH,
                xml -> {
                    xml.writeStartElement("OpenSearchDescription");
                    xml.writeDefaultNamespace("http://a9.com/-/spec/opensearch/1.1/");
                    Xml.element(xml, "ShortName", title.substring(0, Math.min(16, title.length())));
                    Xml.element(xml, "Description", "Look up a concept in " + title);
                    Xml.element(xml, "InputEncoding", "UTF-8");
                    xml.writeEmptyElement("Url");
                    xml.writeAttribute("type", "text/html");
                    xml.writeAttribute("template", vocabulary.base() + "search?q={searchTerms}");
                    xml.writeEndElement();
                });
    }

    /** What a language model should know of the site (llmstxt.org). */
    public static Answer forModels(Vocabulary vocabulary) {
        String title = vocabulary.title().isEmpty() ? "Glossary" : vocabulary.title();
        Vocabulary.Counts counts = vocabulary.counts();
        String head =
                """
                # %1$s

                > A SKOS vocabulary of %2$d concepts from %3$d glossaries, with %4$d links, each with the sentence that proves it.

                A concept has an address; with `.json`, `.ttl` or `.jsonld` behind it, it is data. Definitions are quoted from their glossaries, with file and line.

                ## Data

                - [SPARQL endpoint](%5$ssparql): SPARQL 1.1, read-only
                - [All concepts](%5$sexport/all.jsonl): JSON Lines, with definitions, links, confidence and evidence
                - [SKOS](%5$sexport/all.ttl): Turtle
                - [Search](%5$ssearch?q=): by name and definition

                ## Concepts

                """
                        .formatted(
                                line(title),
                                counts.concepts(),
                                counts.glossaries(),
                                counts.links(),
                                vocabulary.base());
        Stream<Concept> first =
                Stream.concat(vocabulary.topConcepts().stream(), vocabulary.concepts().stream())
                        .distinct()
                        .limit(MOST_LISTED);
        return Answer.of(
                Media.TEXT,
                first.map(concept -> item(vocabulary, concept))
                        .collect(Collectors.joining("\n", head, "\n")));
    }

    private static String item(Vocabulary vocabulary, Concept concept) {
        String gloss = vocabulary.gloss(concept);
        return "- [%s](%s.json)%s"
                .formatted(
                        line(concept.prefLabel()).replaceAll("([\\[\\]\\\\])", "\\\\$1"),
                        concept.uri(),
                        gloss.isEmpty() ? "" : ": " + line(gloss));
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
