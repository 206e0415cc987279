package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What pages say for search engines. */
@ExtendWith(SampleSite.class)
class SchemaOrgTest {
    private final Site site;

    SchemaOrgTest(Site site) {
        this.site = site;
    }

    private JsonNode data(String path) throws IOException {
        return new ObjectMapper()
                .readTree(site.page(path).select("script[type=application/ld+json]").html());
    }

    @Test
    void aConceptIsADefinedTerm() throws IOException {
        JsonNode data = data("/concept/adam.html");
        JsonNode adam = data.at("/@graph/0");
        assertThat(data.get("@context").asText()).isEqualTo("https://schema.org");
        assertThat(adam.get("@type").asText()).isEqualTo("DefinedTerm");
        assertThat(adam.get("@id").asText()).isEqualTo("http://localhost:3030/concept/adam");
        assertThat(adam.get("name").asText()).isEqualTo("Adam");
        assertThat(adam.get("description").asText()).isNotBlank();
        assertThat(adam.get("inDefinedTermSet").get("@id").asText())
                .isEqualTo("http://localhost:3030/scheme");
    }

    @Test
    void vocabularyAndGlossariesAreSetsOfThem() throws IOException {
        for (String path : new String[] {"/", "/scheme.html"}) {
            JsonNode set = data(path);
            assertThat(set.get("@type").asText()).isEqualTo("DefinedTermSet");
            assertThat(set.get("hasDefinedTerm").findValuesAsText("@type"))
                    .isNotEmpty()
                    .containsOnly("DefinedTerm");
        }
        String glossary = site.page("/").select("a[href^=/glossary/]").first().attr("href");
        assertThat(data(glossary).get("@id").asText()).endsWith(glossary);
        assertThat(data(glossary).get("hasDefinedTerm").size()).isPositive();
    }

    @Test
    void anEntrySaysWhereItStands() throws IOException {
        JsonNode way = data("/glossary/optimisation/entry/adam");

        assertThat(way.get("@type").asText()).isEqualTo("BreadcrumbList");
        assertThat(way.get("itemListElement").findValuesAsText("item"))
                .containsExactly(
                        "http://localhost:3030/glossary/optimisation",
                        "http://localhost:3030/glossary/optimisation/entry/adam");
        assertThat(
                        site.page("/glossary/optimisation/entry/adam")
                                .select(".crumbs a")
                                .eachAttr("href"))
                .startsWith("/#glossaries", "/glossary/optimisation");
    }

    @Test
    void aHostileLabelDoesNotEndTheElement() throws IOException {
        assertThat(data("/concept/script-alert-1.html").at("/@graph/0/name").asText())
                .contains("<script>alert(1)</script>");
    }

    @Test
    void otherPagesSayNothing() {
        assertThat(site.page("/tree").select("script[type=application/ld+json]")).isEmpty();
    }
}
