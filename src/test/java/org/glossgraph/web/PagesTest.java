package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader finds on the pages. */
@ExtendWith(SampleSite.class)
class PagesTest {
    private static final int MOST_PAGES = 2000;

    private final Site site;

    PagesTest(Site site) {
        this.site = site;
    }

    @Test
    void aConceptShowsItsNamesSensesRelationsAndPlace() {
        Document adam = site.page("/concept/adam.html");

        assertThat(adam.title()).isEqualTo("Adam – Glossgraph");
        assertThat(adam.select(".names").text())
                .isEqualTo(
                        "a kind of Optimizer, also called Adaptive Moment Estimation, in German"
                                + " Adam-Verfahren");
        assertThat(adam.select(".names b[lang=de]").text()).isEqualTo("Adam-Verfahren");
        assertThat(adam.select(".senses > li")).hasSize(2);
        assertThat(adam.select(".senses .src").first().text())
                .isEqualTo("optimisation.md, line 15, under “First-order methods”");
        assertThat(adam.select(".rel").eachText().get(1)).startsWith("Adam combines Momentum");
        assertThat(adam.select(".rel .evidence figcaption").text())
                .containsPattern("line \\d+ · rule: .+ · confidence 0\\.\\d\\d");
        assertThat(adam.select(".crumbs li").eachText())
                .containsExactly("All subjects", "Optimizer", "Adam");
        assertThat(adam.select(".place [aria-current]").text()).isEqualTo("Adam");
        assertThat(adam.select("svg.map a").eachAttr("href"))
                .contains("/concept/optimizer", "/concept/momentum", "/concept/rmsprop");
        assertThat(adam.select("[data-copy]").attr("data-copy"))
                .isEqualTo("http://localhost:3030/concept/adam");
    }

    @Test
    void aLinkReadsBackFromItsOtherEnd() {
        assertThat(site.page("/concept/momentum.html").select(".rel").eachText())
                .anyMatch(text -> text.startsWith("Momentum is combined by Adam"));
    }

    @Test
    void aConceptThatIsOnlyMentionedSaysSo() {
        Document page = site.page("/concept/rmsprop.html");

        assertThat(page.select("h1.only").text()).isEqualTo("RMSProp");
        assertThat(page.select(".lead").text()).startsWith("No glossary defines RMSProp yet.");
        assertThat(page.select(".quotes mark").eachText()).contains("RMSProp");
        assertThat(page.select("#write")).isNotEmpty();
    }

    @Test
    void aTextInAnotherLanguageSaysWhich() {
        Element arabic =
                site.page("/concept/learning-rate.html").select(".senses [lang=ar]").first();

        assertThat(arabic.attr("dir")).isEqualTo("auto");
    }

    @Test
    void theIndexLeadsFromOtherNames() {
        Document page = site.page("/concepts/s");

        assertThat(page.select(".letters [aria-current]").text()).isEqualTo("S");
        assertThat(page.select(".az li").eachText())
                .contains("SGD, see Stochastic gradient descent");
    }

    @Test
    void theTreeHoldsEachKindBelowItsSubject() {
        assertThat(site.page("/tree").select(".tree > li > details a").eachText())
                .contains("Adam", "Momentum", "RMSProp");
    }

    @Test
    void aSearchSaysWhatItFoundAndWhere() {
        assertThat(site.page("/search?q=sgd").select(".hit").first().text())
                .contains("Stochastic gradient descent", "Another name: SGD");
        assertThat(site.page("/search?q=validation").select("#bytext, mark").eachText())
                .contains("In definitions", "validation");
        assertThat(site.page("/search?q=zzzz").text()).contains("No name and no definition");
        assertThat(site.page("/search?q=adam").select("#q").val()).isEqualTo("adam");
    }

    @Test
    void aGlossaryStandsAsItsAuthorArrangedIt() {
        Document page = site.page("/glossary/optimisation");

        assertThat(page.select("h2").eachText()).contains("First-order methods");
        assertThat(page.select("#first-order-methods")).isNotEmpty();
        assertThat(page.select(".terms a").eachText())
                .contains("Adam (Adaptive Moment Estimation)");
    }

    @Test
    void aGlossaryShowsItsOwnTexts() {
        Elements glosses = site.page("/glossary/practice").select(".terms .gloss");

        assertThat(glosses.eachText())
                .anyMatch(text -> text.startsWith("the optimizer most people try first"))
                .noneMatch(text -> text.contains("gives every parameter"))
                .noneMatch(text -> text.contains("slope of one small batch"));
    }

    @Test
    void aLinkShowsTheSentencesBehindIt() {
        Document page = site.page("/link/a101");

        assertThat(page.select(".sentence").text()).isNotEmpty();
        assertThat(page.select(".evidence blockquote")).isNotEmpty();
    }

    @Test
    void hostileLabelsStayText() {
        for (String path :
                new String[] {
                    "/concept/script-alert-1.html",
                    "/concepts/other",
                    "/tree",
                    "/scheme",
                    "/glossary/practice",
                    "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                    "/search?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                    "/sparql-editor?query=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E",
                    "/concept/%22%3E%3Cscript%3Ealert(1)"
                }) {
            Document page = site.page(path);
            assertThat(page.select("script:not([type])"))
                    .as(path)
                    .isNotEmpty()
                    .allMatch(this::isOurs);
            assertThat(
                            page.select(
                                    "img, iframe, object, [onerror], [onclick], [style], [href^=javascript]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("main b, textarea ~ script").eachText())
                    .as(path)
                    .doesNotContain("any");
        }
    }

    private boolean isOurs(Element script) {
        return script.attr("src").matches("/static/(site|editor|map)-[0-9a-f]{10}\\.js")
                && script.data().isEmpty();
    }

    @Test
    void noLinkIsDead() {
        Deque<String> open = new ArrayDeque<>(Set.of("/"));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String path = open.remove();
            HttpResponse<String> answer = site.get(path, "text/html,*/*;q=0.5");
            if (answer.statusCode() == 303) {
                answer = site.get(answer.headers().firstValue("Location").orElseThrow());
            }
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                links(answer.body(), path).stream().filter(seen::add).forEach(open::add);
            }
            assertThat(seen.size()).isLessThan(MOST_PAGES);
        }
        assertThat(seen).contains("/concept/adam", "/about", "/sparql-editor", "/concepts/a");
    }

    /** The links of a page to this site; those into a page lead to something in it. */
    private Set<String> links(String html, String path) {
        Document page = Jsoup.parse(html);
        Set<String> links = new HashSet<>();
        for (Element link : page.select("[href]:not([rel=canonical]), [src]")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            assertThat(target).as(path).matches("(/|#).*");
            if (target.startsWith("#")) {
                assertThat(page.getElementById(target.substring(1))).as(path + target).isNotNull();
            } else {
                links.add(target.replaceFirst("#.*", ""));
            }
        }
        return links;
    }

    @Test
    void noIdentifierStandsTwiceOnAPage() {
        for (String path :
                new String[] {"/", "/concept/adam.html", "/glossary/practice", "/nowhere"}) {
            assertThat(site.page(path).select("[id]").eachAttr("id"))
                    .as(path)
                    .doesNotHaveDuplicates();
        }
    }
}
