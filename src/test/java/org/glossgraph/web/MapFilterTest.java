package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.glossgraph.view.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Maps by licence and confidence: in addresses of maps and exports, and in the form. */
class MapFilterTest {
    private static final String KNOTS =
            """
            @prefix prov: <http://www.w3.org/ns/prov#> .
            <scheme> a skos:ConceptScheme ; dcterms:title "Knots"@en .
            <glossary/free> a gg:Glossary ; dcterms:title "Free" ; dcterms:license <by> .
            <glossary/shut> a gg:Glossary ; dcterms:title "Shut" ; dcterms:license <by-nc> .
            <by> rdfs:label "CC-BY-4.0" .
            <by-nc> rdfs:label "CC-BY-NC-4.0" .
            <glossary/free/entry/bend> a gg:Entry ; gg:glossary <glossary/free> ;
              gg:concept <concept/bend> ; gg:kind "entry" ; gg:heading "Bend"@en ;
              gg:definition "A turn of rope."@en ; gg:source "free.md" ; gg:line 1 .
            <glossary/shut/entry/hitch> a gg:Entry ; gg:glossary <glossary/shut> ;
              gg:concept <concept/hitch> ; gg:kind "entry" ; gg:heading "Hitch"@en ;
              gg:definition "Secret words."@en ; gg:source "shut.md" ; gg:line 1 .
            <concept/bend> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Bend"@en ;
              skos:definition "A turn of rope."@en ; prov:wasDerivedFrom <glossary/free/entry/bend> .
            <concept/hitch> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Hitch"@en ;
              skos:definition "Secret words."@en ; skos:related <concept/bend> ;
              prov:wasDerivedFrom <glossary/shut/entry/hitch> .
            """;

    private static RunningSite running;
    private static Site site;

    @BeforeAll
    static void start() {
        running = RunningSite.of(Samples.trig(KNOTS));
        site = running.site();
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    @Test
    void whatALicenceForbidsIsInNoFile() {
        assertThat(site.get("/export/all.jsonl").body()).contains("Secret words");
        for (String filter :
                List.of(
                        "without-license=CC-BY-NC*",
                        "without-license=CC%20BY-NC%204.0",
                        "without-license=CC0-1.0&without-license=CC-BY-NC-4.0",
                        "only-license=CC-BY-4.0,CC0-1.0")) {
            assertThat(site.get("/export/all.jsonl?" + filter).body())
                    .contains("A turn of rope")
                    .doesNotContain("Secret words");
            assertThat(site.get("/export/all.trig?" + filter).body())
                    .contains("A turn of rope")
                    .doesNotContain("Secret words");
            assertThat(site.get("/map.json?" + filter).body())
                    .contains("turn of rope")
                    .doesNotContain("ecret words");
        }
        assertThat(site.get("/export/all.jsonl?without-license=none").body())
                .contains("Secret words");
    }

    @Test
    void theFormOffersTheLicencesAndKeepsWhatIsChosen() {
        Document page = site.page("/map?only-license=CC-BY-4.0&confidence=0.75&glossary=free");

        assertThat(page.select("[name=only-license] option").eachAttr("value"))
                .containsExactly("", "CC-BY-4.0", "CC-BY-NC-4.0");
        assertThat(page.select(".map-form option[selected]").eachAttr("value"))
                .contains("CC-BY-4.0", "0.75", "free");
        assertThat(page.select("#map-take [name=only-license]").val()).isEqualTo("CC-BY-4.0");
        assertThat(page.select("#map-take [name=confidence]").val()).isEqualTo("0.75");
    }
}
