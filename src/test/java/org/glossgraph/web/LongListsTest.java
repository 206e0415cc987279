package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossgraph.view.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are longer than a page, and searches that find more than anybody reads. */
class LongListsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KNOTS = 700;
    private static final int LONGEST_PAGE = 120_000;

    @TempDir static Path dir;
    private static GlossgraphServer server;
    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        SampleStore.publish(dir, Samples.trig(vocabulary()));
        server = GlossgraphServer.start(ServerOptions.local(dir, 0));
        site = Site.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"/concepts/k, 3", "/tree/bend, 3", "/search?q=knot, 24", "/glossary/deck, 3"})
    void aPageBehindTheLastIsNotThere(String list, int last) throws IOException {
        String page = list + (list.contains("?") ? "&" : "?") + "page=";
        HttpResponse<String> beyond = site.get(page + (last + 1), Site.BROWSER);

        assertThat(site.get(page + last, Site.BROWSER).statusCode()).isEqualTo(200);
        assertThat(beyond.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(beyond.body()).select("h1").text()).isEqualTo("No page here");
        assertThat(Jsoup.parse(beyond.body()).select("main a").eachAttr("href")).contains(list);
        HttpResponse<String> data = site.get(page + 999, "application/json");
        assertThat(data.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(data.body()).get("detail").asText()).contains("fewer pages");
    }

    /** Knots of two kinds from two glossaries; every tenth is only mentioned. */
    private static String vocabulary() {
        String glossary =
                """
                <glossary/%1$s> a gg:Glossary ; dcterms:title "%1$s"@en ; dcterms:source "%1$s.md" .
                """;
        return IntStream.range(0, KNOTS)
                .mapToObj(LongListsTest::knot)
                .collect(
                        Collectors.joining(
                                "",
                                """
                                <scheme> a skos:ConceptScheme ; dcterms:title "Knots"@en .
                                <concept/bend> a skos:Concept ; skos:inScheme <scheme> ;
                                  skos:prefLabel "Bend"@en .
                                <concept/hitch> a skos:Concept ; skos:inScheme <scheme> ;
                                  skos:prefLabel "Hitch"@en .
                                """
                                        + glossary.formatted("deck")
                                        + glossary.formatted("dock"),
                                ""));
    }

    private static String knot(int i) {
        String kind = i < 600 ? "bend" : "hitch";
        String said =
                i % 10 == 0
                        ? "<concept/knot-%1$03d> a gg:MentionedConcept ."
                        : """
                        <glossary/%2$s/entry/knot-%1$03d> a gg:Entry ; gg:kind "entry" ;
                          gg:glossary <glossary/%2$s> ; gg:concept <concept/knot-%1$03d> ;
                          gg:heading "Knot %1$03d"@en ; gg:definition "Holds rope %1$d."@en ;
                          gg:source "%2$s.md" ; gg:line %1$d .
                        """;
        return ("""
                <concept/knot-%1$03d> a skos:Concept ; skos:inScheme <scheme> ;
                  skos:prefLabel "Knot %1$03d"@en ; skos:broader <concept/%3$s> .
                """
                        + said
                        + "\n")
                .formatted(i, i % 3 == 0 ? "dock" : "deck", kind);
    }

    @ParameterizedTest
    @CsvSource({
        "/concepts/k, .az li > a, 700",
        "/tree/bend, .tree > li > a, 600",
        "/search?q=knot, .hit h3 > a, 700",
        "/glossary/deck, .terms li > a, 420"
    })
    void pagesOfAListHoldAllOfItOnce(String first, String names, int all) {
        List<String> seen = new ArrayList<>();
        String path = first;
        int pages = 0;
        while (!path.isEmpty()) {
            String body = site.get(path, Site.BROWSER).body();
            assertThat(body).hasSizeLessThan(LONGEST_PAGE);
            Document page = site.page(path);
            seen.addAll(page.select(names).eachAttr("href"));
            pages++;
            Element next = page.select("a[rel=next]").first();
            assertThat(page.select("a[rel=prev]")).hasSize(pages == 1 ? 0 : 1);
            path = next == null ? "" : next.attr("href");
        }
        assertThat(seen).hasSize(all).doesNotHaveDuplicates();
        assertThat(pages).isGreaterThan(1);
    }

    @Test
    void theDataOfAPageLeadsToTheNext() throws IOException {
        List<String> seen = new ArrayList<>();
        String path = "/concepts/k.json";
        while (!path.isEmpty()) {
            JsonNode data = JSON.readTree(site.get(path).body());
            data.get("names").forEach(each -> seen.add(each.get("name").asText()));
            assertThat(data.get("total").asInt()).isEqualTo(KNOTS);
            path = data.path("next").asText();
        }
        assertThat(seen).hasSize(KNOTS).doesNotHaveDuplicates();
        assertThat(site.page("/concepts/k?page=2").select("link[rel=alternate]").eachAttr("href"))
                .contains("/concepts/k.json?page=2", "/concepts/k.ttl?page=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "1000000", "2147483648", "99999999999999999999"})
    void aNumberThatNoPageHasIsNotThere(String asked) {
        HttpResponse<String> answer = site.get("/concepts/k?page=" + asked, Site.BROWSER);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("No page here");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "x, 1", "2, 2", "02, 2", "%22%3E, 1"})
    void aPageThatIsNoneIsTheFirst(String asked, int page) {
        Document found = site.page("/concepts/k?page=" + asked);

        assertThat(found.select("nav.turn span").text()).isEqualTo("Page " + page + " of 3");
    }

    @Test
    void aSearchIsNarrowedDownByLinks() {
        Document all = site.page("/search?q=knot&page=3");
        assertThat(all.select("h1").text()).isEqualTo("700 concepts for “knot”");
        assertThat(all.select("aside h2").eachText())
                .containsExactly("By glossary", "By definition", "By subject");
        assertThat(all.select("aside li").eachText())
                .contains("deck 420", "dock 210", "defined 630", "only mentioned 70")
                .contains("Bend 600", "Hitch 100");

        String mentioned = all.select("aside a:contains(only mentioned)").attr("href");
        Document some = site.page(mentioned);
        assertThat(some.select("h1").text()).isEqualTo("70 concepts for “knot”");
        assertThat(some.select(".hit h3 > a")).allMatch(name -> name.hasClass("only"));
        assertThat(some.select("aside").text()).doesNotContain("deck");

        Document few = site.page(some.select("aside a:contains(Hitch)").attr("href"));
        assertThat(few.select("h1").text()).isEqualTo("10 concepts for “knot”");
        assertThat(few.select("a:contains(show all)").attr("href")).isEqualTo("/search?q=knot");
        assertThat(few.select("#q").val()).isEqualTo("knot");
    }

    @ParameterizedTest
    @CsvSource({"glossary, %3Cb%3E", "subject, nothing", "defined, maybe"})
    void aFilterThatLeavesNothingSaysSo(String filter, String value) {
        Document page = site.page("/search?q=knot&" + filter + "=" + value);

        assertThat(page.select("h1").text()).isEqualTo("No concept for “knot”");
        assertThat(page.select("a:contains(show all)")).hasSize(1);
    }

    @Test
    void aBranchThatIsTooLongForThePageHasItsOwn() {
        assertThat(site.page("/tree").select(".tree > li > a").eachText())
                .containsExactly("Bend", "Hitch");
        assertThat(site.page("/tree").select("[data-branch]").eachAttr("data-branch"))
                .contains("/tree/bend");
    }
}
