package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.glossgraph.view.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names that would look like others are seen through, on pages and in the report. */
class DeceptionTest {
    /**
     * Shown as it is, the first name would read "cat exe.tac"; the "о" of the third is Cyrillic.
     */
    private static final String NAMES =
            """
            <scheme> a skos:ConceptScheme ; dcterms:title "Animals"@en .
            <concept/cat> a skos:Concept ; skos:inScheme <scheme> ;
              skos:prefLabel "cat \u202Ecat.exe"@en ; skos:definition "An animal \u2067that purrs."@en .
            <concept/fox> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "fox"@en .
            <concept/other-fox> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "f\u043Ex"@en .
            <concept/hatul> a skos:Concept ; skos:inScheme <scheme> ;
              skos:prefLabel "\u05D7\u05EA\u05D5\u05DC \u2066cat\u2069"@he .
            """;

    private static RunningSite running;
    private static Site site;

    @BeforeAll
    static void start() {
        running = RunningSite.of(Samples.trig(NAMES));
        site = running.site();
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    @Test
    void signsThatTurnTextAreMarkedAndNamed() {
        Document page = site.page("/concept/cat.html");
        assertThat(page.select("h1 .sign").text()).isEqualTo("U+202E");
        assertThat(page.select("h1 .sign").attr("title")).isEqualTo("right-to-left override");
        assertThat(page.title()).startsWith("cat [U+202E]cat.exe");
        assertThat(page.select(".sign[title=right-to-left isolate]")).isNotEmpty();
        for (String path :
                new String[] {"/concept/cat.html", "/concepts", "/search?q=cat", "/quality"}) {
            assertThat(withoutData(site.page(path)))
                    .as(path)
                    .contains("U+202E")
                    .doesNotContain("\u202E", "\u2067");
        }
    }

    /** What scripts and other programs read is the text itself. */
    private static String withoutData(Document page) {
        page.select("script").remove();
        return page.html();
    }

    @Test
    void signsThatAreClosedStay() {
        assertThat(site.page("/concept/hatul.html").select("h1").text())
                .contains("\u2066cat\u2069")
                .doesNotContain("U+2066");
    }

    @Test
    void theReportNamesThem() {
        assertThat(site.page("/quality").text())
                .contains("“cat [U+202E]cat.exe” has signs that turn the direction")
                .contains("look the same and are written with different letters");
    }
}
