package org.glossgraph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.quality.Assessment;
import org.glossgraph.quality.Report;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages as files: whoever opens one from a disk finds all others. */
@ExtendWith(SampleSite.class)
class StaticSiteTest {
    private static final List<String> ADDRESSES = List.of("href", "src", "action", "data-branch");

    /** Names that are hard on systems of files and on links. */
    private static final String HOSTILE =
            """
            <scheme> a skos:ConceptScheme ; dcterms:title "Rope & <work>"@en .
            <concept/con> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Con"@en ;
              skos:definition "A knot. See https://example.org/knot and <script>alert(1)</script>."@en .
            <concept/KNOT> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "KNOT"@en .
            <concept/knot> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "knot"@en ;
              skos:altLabel "</script><b>"@en , "\\u2028"@en ; skos:broader <concept/KNOT> .
            <concept/%s> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Long"@en ;
              skos:broader <concept/con> .
            <concept/結び目> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "結び目"@ja ;
              skos:related <concept/knot> .
            """
                    .formatted("long".repeat(75));

    @Test
    void everyLinkLeadsToAFileOfTheSite() throws IOException {
        for (DatasetGraph dataset : List.of(Samples.dataset(), Samples.trig(HOSTILE))) {
            Map<String, byte[]> files = files(dataset);

            assertThat(files).containsKeys("index.html", "search.html", "names.js");
            assertThat(pages(files).flatMap(page -> broken(page, files).stream())).isEmpty();
        }
    }

    @Test
    void aPageAsksNobodyElseForAnything() throws IOException {
        Map<String, byte[]> files = files(Samples.trig(HOSTILE));

        assertThat(pages(files).flatMap(StaticSiteTest::loaded))
                .isNotEmpty()
                .allMatch(address -> URI.create(address).getHost() == null)
                .noneMatch(address -> address.startsWith("/"));
        assertThat(files.keySet())
                .filteredOn(name -> name.endsWith(".css"))
                .hasSize(1)
                .allMatch(name -> !text(files, name).contains("url("));
    }

    @Test
    void itHasThePagesOfTheServer(Site server) throws IOException {
        Map<String, byte[]> files = files(Samples.dataset());

        for (String page : List.of("concept/adam", "learn/adam", "tree", "concepts/s", "scheme")) {
            Document ours = page(page + ".html", files);
            Document theirs = server.page("/" + page + ".html");
            theirs.select("[data-served]").remove();

            assertThat(ours.select("main").text()).isEqualTo(theirs.select("main").text());
        }
    }

    @Test
    void noTwoNamesOfFilesDifferOnlyInCapitals() throws IOException {
        Map<String, byte[]> files = files(Samples.trig(HOSTILE));

        assertThat(files.keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .filteredOn(name -> name.startsWith("concept/"))
                .hasSize(5)
                .doesNotContain("concept/con.html")
                .allMatch(name -> name.length() < 100);
    }

    @Test
    void theSameVocabularyMakesTheSameBytes() throws IOException {
        Map<String, byte[]> once = files(Samples.dataset());
        Map<String, byte[]> again = files(Samples.dataset());

        assertThat(List.copyOf(again.keySet())).isEqualTo(List.copyOf(once.keySet()));
        assertThat(once).allSatisfy((name, bytes) -> assertThat(again.get(name)).isEqualTo(bytes));
    }

    @Test
    void whatOnlyAServerCanAnswerIsLeftOut() throws IOException {
        Map<String, byte[]> files = files(Samples.dataset());

        assertThat(files.keySet())
                .noneMatch(name -> name.startsWith("sparql") || name.startsWith("map"));
        assertThat(pages(files))
                .allSatisfy(
                        page -> {
                            assertThat(page.select("form"))
                                    .allMatch(form -> form.attr("action").endsWith("search.html"));
                            assertThat(page.select("[data-served], [rel=canonical]")).isEmpty();
                            assertThat(page.select("nav li"))
                                    .noneMatch(
                                            li ->
                                                    li.select("a").isEmpty()
                                                            && !li.hasAttr("aria-current"));
                        });
    }

    @Test
    void theListOfNamesIsAScript() throws IOException {
        Map<String, byte[]> files = files(Samples.trig(HOSTILE));

        assertThat(text(files, "names.js"))
                .startsWith("glossgraphNames([")
                .contains("\"href\":\"concept/_con.html\"")
                .endsWith("]);\n");
    }

    private static Map<String, byte[]> files(DatasetGraph dataset) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Assessment quality = new Assessment(Report.of(dataset), Optional.empty());
        new StaticSite(Vocabulary.of(dataset), Optional.of(quality))
                .write((name, content) -> assertThat(files.put(name, content)).isNull());
        return files;
    }

    private static Stream<Document> pages(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".html"))
                .map(name -> page(name, files));
    }

    private static Document page(String name, Map<String, byte[]> files) {
        return Jsoup.parse(text(files, name), name);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), UTF_8);
    }

    /** The addresses of a page behind which there is nothing. */
    private static List<String> broken(Document page, Map<String, byte[]> files) {
        List<String> broken = new ArrayList<>();
        for (String attribute : ADDRESSES) {
            for (Element element : page.select("[" + attribute + "]")) {
                String address = element.attr(attribute);
                if (!address.startsWith("http") && !leads(page.baseUri(), address, files)) {
                    broken.add(page.baseUri() + ": " + address);
                }
            }
        }
        return broken;
    }

    private static boolean leads(String from, String address, Map<String, byte[]> files) {
        URI to = URI.create("/").resolve(encoded(from)).resolve(address);
        String name = to.getPath().substring(1);
        if (address.startsWith("/") || !files.containsKey(name)) {
            return false;
        }
        String anchor = to.getFragment();
        return anchor == null || page(name, files).getElementById(anchor) != null;
    }

    private static String encoded(String name) {
        return URI.create("x:/" + name.replace(" ", "%20")).getRawSchemeSpecificPart();
    }

    private static Stream<String> loaded(Document page) {
        assertThat(page.select("[srcset], [poster], [style], object, iframe, base, use")).isEmpty();
        return Stream.concat(
                page.select("[src]").eachAttr("src").stream(),
                page.select("link[href]").eachAttr("href").stream());
    }
}
