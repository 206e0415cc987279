package org.glossgraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossgraph.web.BrowserSite.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a learner, an author and a curator come for, on every screen, with and without scripts. */
@ExtendWith(BrowserSite.Sample.class)
class TasksBrowserTest {
    private final BrowserSite site;

    TasksBrowserTest(BrowserSite site) {
        this.site = site;
    }

    static Stream<View> views() {
        return View.all();
    }

    @AfterEach
    void nothingWentWrong() {
        site.didNothingWrong();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aLearnerFindsAConceptAndItsWay(View view) {
        try (Page page = site.open(view)) {
            page.navigate("/about");
            page.locator("#q").fill("adam");
            page.locator("#q").press("Enter");
            page.locator("main").getByRole(AriaRole.LINK).filter(named("Adam")).first().click();
            assertThat(page).hasTitle(Pattern.compile("^Adam"));
            assertThat(page.locator(".rel").first()).containsText("Optimizer");

            page.navigate("/learn/adam");
            assertThat(page.locator(".course").first()).containsText("Optimizer");

            page.navigate("/map?of=adam");
            assertThat(page.locator("#list ~ *, .terms").first().innerText()).isNotBlank();
            assertThat(page.locator(".terms li").allInnerTexts())
                    .anyMatch(each -> each.equals("Adam combines Momentum"));
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void anAuthorSeesWhatIsMissingAndTakesAMap(View view) {
        try (Page page = site.open(view)) {
            page.navigate("/concept/rmsprop.html");
            assertThat(page.locator(".lead").innerText()).contains("No glossary defines RMSProp");

            page.navigate("/map?of=adam");
            page.locator("#map-format").selectOption("graphml");
            Download file =
                    page.waitForDownload(
                            () -> page.locator("#map-take button").first().click());
            assertThat(file.suggestedFilename()).isEqualTo("adam.graphml");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void aCuratorAsksTheGraph(View view) {
        try (Page page = site.open(view)) {
            page.navigate("/sparql-editor");
            page.locator("aside a").filter(named("only mentioned")).click();
            assertThat(page.locator("#results")).containsText("row");
            assertThat(page.locator("td").first()).hasText("RMSProp");
            String address = page.url();

            Locator run = page.getByRole(AriaRole.BUTTON).filter(named("Run the query"));
            page.waitForResponse("**/sparql-editor?*", run::click);
            assertThat(page.locator("td").first()).hasText("RMSProp");
            page.navigate(address);
            assertThat(page.locator("#results")).containsText("row");
        }
    }

    @Test
    void theEditorColoursCompletesAndPointsAtMistakes() {
        try (Page page = site.open(View.WIDE)) {
            page.navigate("/sparql-editor");
            page.waitForResponse("**/sparql-editor.json", page::reload);
            assertThat(page.locator(".cm-keyword")).not().hasCount(0);

            page.locator(".CodeMirror").click();
            page.keyboard().press("Control+A");
            page.keyboard().type("SELECT * { ?c broad");
            page.locator(".CodeMirror-hint").filter(named("skos:broader")).first().click();
            // A click into the list takes the focus away for a moment.
            page.waitForFunction("document.activeElement.closest('.CodeMirror') !== null");
            page.keyboard().type(" ?d }");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/sparql-editor?query=*");
            assertThat(page.locator("#results")).containsText("rows");
            assertThat(page.locator(".CodeMirror")).containsText("PREFIX skos:");

            page.navigate("/sparql-editor?query=SELECT+*+%7B");
            assertThat(page.locator(".note")).containsText("line 1");
            assertThat(page.locator(".wrong-line")).hasCount(1);
        }
    }

    @Test
    void theMapIsMovedAboutInWithKeysAlone() {
        try (Page page = site.open(View.WIDE)) {
            page.navigate("/map?of=rmsprop&depth=1");
            Locator said = page.locator("#map-said");
            assertThat(said).containsText("RMSProp");
            assertThat(said).containsText("combines");

            page.locator("#map-find").fill("adam");
            page.locator("#map-find").press("Enter");
            said.locator("h3").filter(named("Adam")).waitFor();
            said.locator("summary").first().press("Enter");
            assertThat(said.locator("blockquote").first()).hasText(Pattern.compile("\\w"));

            page.locator("#map-canvas").focus();
            page.waitForResponse("**/map.json*", () -> page.keyboard().press("Enter"));
            page.waitForURL("**/map?concept=*");
            assertThat(page).hasURL(Pattern.compile("momentum"));
            page.reload();
            page.locator("#map-live").waitFor();
            assertThat(page.locator(".terms li").filter(named("Adam combines Momentum"))).hasCount(1);
        }
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
