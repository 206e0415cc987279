package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.glossgraph.view.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page of a concept says beyond its names and links. */
class ConceptPageTest {
    private static final String SAUCES =
            """
            <scheme> a skos:ConceptScheme ; dcterms:title "Sauces"@en .
            <glossary/home> dcterms:title "Home" ; dcterms:source "home.md" .
            <glossary/bistro> dcterms:title "Bistro" ; dcterms:source "bistro.md" .
            <concept/sauce> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Sauce"@en .
            <concept/butter> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Butter"@en ;
              skos:definition "Fat with ratio $\\\\frac{f}{w} > 4$ and </script><b>no</b> $\\\\nosuch{x}$."@en ;
              skos:exactMatch <http://example.org/butter> .
            <concept/flour> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Flour"@en .
            <concept/whisk> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Whisk"@en .
            <concept/roux> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Roux"@en ;
              skos:altLabel "Thickener"@en ; skos:broader <concept/sauce> ;
              skos:definition "A base of butter and flour, browned."@en ,
                "A base of butter, stirred with a whisk. Butter must be hot."@en .
            <concept/bath-a> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Bath"@en .
            <concept/bath-b> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "bath"@en .
            """;

    private static RunningSite running;
    private static Site site;

    @BeforeAll
    static void start() {
        running = RunningSite.of(Samples.trig(SAUCES));
        site = running.site();
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    @Test
    void otherConceptsAreLinkedWhereADefinitionNamesThemFirst() {
        Document page = site.page("/concept/roux.html");

        assertThat(page.select(".senses > li:eq(1) a[href^=/concept]").eachText())
                .containsExactly("butter", "whisk");
        assertThat(page.select(".senses a[href=/concept/roux]")).isEmpty();
    }

    @Test
    void severalDefinitionsAreCompared() {
        Document page = site.page("/concept/roux.html");

        assertThat(page.select(".compare dt").eachText())
                .containsExactly("Both speak of", "Only the first", "Only the second");
        assertThat(page.select(".compare dd").eachText())
                .containsExactly("Butter", "Flour", "Whisk");
        assertThat(site.page("/concept/butter.html").select(".compare")).isEmpty();
    }

    @Test
    void formulasAreTypesetAndKeepTheirTex() {
        Document page = site.page("/concept/butter.html");

        assertThat(page.select(".senses math mfrac").text()).isEqualTo("fw");
        assertThat(page.select(".senses annotation").text()).isEqualTo("\\frac{f}{w} > 4");
        assertThat(page.select(".senses code.math").text()).isEqualTo("\\nosuch{x}");
    }

    @Test
    void searchEnginesReadItAsADefinedTerm() throws IOException {
        Document page = site.page("/concept/butter.html");
        JsonNode data =
                new ObjectMapper()
                        .readTree(page.select("script[type=application/ld+json]").first().data())
                        .get("@graph");

        assertThat(data.get(0).get("@type").asText()).isEqualTo("DefinedTerm");
        assertThat(data.get(0).get("description").asText()).contains("</script><b>no</b>");
        assertThat(data.get(0).get("sameAs").get(0).asText())
                .isEqualTo("http://example.org/butter");
        assertThat(page.select("main b")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:3030/concept/butter.html");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Butter");
        assertThat(site.page("/search?q=butter").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void conceptsOfOneNameKnowOfEachOther() {
        assertThat(site.page("/concept/bath-a.html").select(".names a").eachAttr("href"))
                .contains("/concept/bath-b");
        assertThat(site.page("/search?q=bath").select(".names").text())
                .isEqualTo("Two concepts share this name; choose one.");
        assertThat(site.get("/concept/BATH", Site.BROWSER).headers().firstValue("Location"))
                .hasValue("/search?q=BATH");
    }

    @Test
    void aPageIsSmallAndLoadsFewFiles() {
        Document page = site.page("/concept/roux.html");

        assertThat(site.get("/concept/roux.html").body().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(20_000);
        assertThat(page.select("link[rel=stylesheet], script[src], link[rel=icon], img"))
                .hasSizeLessThanOrEqualTo(6);
        String script = page.select("script[src]").attr("src");
        assertThat(site.get(script).body().length()).isLessThan(30_000);
        assertThat(site.get(script).headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=31536000, immutable");
    }
}
