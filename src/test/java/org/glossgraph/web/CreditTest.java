package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.glossgraph.view.Samples;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Licence and author of a glossary, on the pages that quote it. */
class CreditTest {
    private static final String KNOTS =
            """
            <scheme> a skos:ConceptScheme .
            <concept/bend> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Bend"@en ;
              skos:definition "A knot that joins two ropes."@en .
            <glossary/knots> a gg:Glossary ; dcterms:title "Knots" ; gg:source "knots.md" ;
              dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
              dcterms:creator <glossary/knots#creator-1> .
            <https://creativecommons.org/licenses/by/4.0/> rdfs:label "CC-BY-4.0" .
            <glossary/knots#creator-1> rdfs:label "Ann <Reef>" .
            <glossary/knots/entry/bend> a gg:Entry ; gg:glossary <glossary/knots> ;
              gg:source "knots.md" ; gg:line 3 ; gg:kind "entry" ; gg:concept <concept/bend> ;
              gg:heading "Bend"@en ; gg:definition "A knot that joins two ropes."@en .
            """;

    @TempDir Path dir;

    @Test
    void standWithEveryDefinition() throws IOException {
        SampleStore.publish(dir, Samples.trig(KNOTS));
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            Site site = Site.of(server);
            for (String path :
                    new String[] {
                        "/concept/bend.html", "/glossary/knots.html", "/glossary/knots/entry/bend"
                    }) {
                Element license = site.page(path).select("a[rel=license]").first();
                assertThat(license.attr("href"))
                        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
                assertThat(license.parent().text()).endsWith("Ann <Reef>, CC-BY-4.0");
            }
            assertThat(site.page("/concept/bend.html").select(".src a").eachAttr("href"))
                    .contains("/glossary/knots", "/glossary/knots/entry/bend");
            assertThat(site.get("/concept/bend.json").body())
                    .contains("\"license\":\"CC-BY-4.0\"", "\"attribution\":\"Ann <Reef>\"");
            assertThat(site.page("/glossary/knots.html").select("script[type]").html())
                    .contains("\"license\":\"https://creativecommons.org/licenses/by/4.0/\"");
        }
    }
}
