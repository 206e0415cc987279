package org.glossgraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.BrowserSite.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts write into pages looks as the server would have written it. */
class ScriptsBrowserTest {
    private static final DatasetGraph ROPES =
            Samples.trig(
                    """
                    <scheme> a skos:ConceptScheme ; dcterms:title "Ropes"@en .
                    <concept/hitch> a skos:Concept ; skos:inScheme <scheme> ;
                      skos:prefLabel "Hitch \\u202Eeerht"@en ; skos:altLabel "Loop"@en ;
                      skos:definition "A knot that ties a rope to a pole."@en ;
                      skos:related <concept/pole> .
                    <concept/pole> a skos:Concept ; skos:inScheme <scheme> ;
                      skos:prefLabel "Pole"@en ; skos:related <concept/hitch> ;
                      skos:definition "It bends by $\\\\frac{F l^3}{3 E I}$ under a hitch."@en .
                    """);

    @TempDir static Path copy;
    private static BrowserSite site;

    @BeforeAll
    static void start() throws IOException {
        site = new BrowserSite(ROPES);
        new StaticSite(Vocabulary.of(ROPES), Optional.empty())
                .write(
                        (name, content) -> {
                            Path file = copy.resolve(name);
                            Files.createDirectories(file.getParent());
                            Files.write(file, content);
                        });
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @Test
    void signsThatTurnTextAreWrittenOut() {
        try (Page page = site.open(View.WIDE)) {
            page.navigate("/about");
            page.locator("#q").pressSequentially("hit");
            Locator name = page.locator(".completion li").first();
            assertThat(name.locator("mark")).hasText("Hit");
            assertThat(name.locator(".sign")).hasText("U+202E");

            page.navigate("/map?of=hitch");
            assertThat(page.locator("#map-said h3 .sign")).hasText("U+202E");
            page.waitForFunction(
                    """
                    () => {
                      const lines = document.getElementById("map-canvas")._cyreg.cy
                          .getElementById("hitch").data("lines").join(" ");
                      return lines.includes("[U+202E]") && !lines.includes("\\u202E");
                    }
                    """);
        }
        site.didNothingWrong();
    }

    @Test
    void aCopyOfThePagesIsSearchedAsTheServerIs() {
        try (Page page = site.open(View.WIDE)) {
            page.navigate(copy.resolve("search.html").toUri() + "?q=hitch");

            assertThat(page.locator("h1")).hasText("2 concepts for “hitch”");
            Locator byName = page.locator("section[aria-labelledby=byname] .hit");
            assertThat(byName).hasCount(1);
            assertThat(byName.locator("h3 mark")).hasText("Hitch");
            assertThat(byName.locator("h3 .sign")).hasText("U+202E");
            Locator byText = page.locator("section[aria-labelledby=bytext] .hit");
            assertThat(byText.locator("h3")).hasText("Pole");
            assertThat(byText.locator("p mark")).hasText("hitch");
            assertThat(byText.locator("p code")).hasText("\\frac{F l^3}{3 E I}");

            page.navigate(copy.resolve("search.html").toUri() + "?q=loop");
            assertThat(page.locator(".hit .why")).hasText("Another name: Loop");
            page.navigate(copy.resolve("search.html").toUri() + "?q=anchor");
            assertThat(page.locator("h1")).hasText("No concept for “anchor”");
        }
    }
}
