package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each page leads to the map of what it shows, and from there to all formats. */
@ExtendWith(SampleSite.class)
class MapsFromPagesTest {
    private final Site site;

    MapsFromPagesTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /concept/adam.html        | /map?of=adam                                  | Adam
                    /learn/adam               | /map?of=adam&show=before                      | Adam
                    /tree/optimizer           | /map?of=optimizer&show=below                  | Optimizer
                    /tree                     | /map?relation=broader                         | Training networks
                    /path?from=adam&to=optimizer | /map?of=Adam&to=Optimizer                  | Adam – Optimizer
                    /glossary/optimisation    | /map?glossary=optimisation                    | Optimisation
                    /glossary/optimisation    | /map?glossary=optimisation&section=first-order-methods | First-order methods
                    /search?q=momentum        | /map?concept=momentum,adam                    | Momentum, Adam
                    """)
    void aPageLeadsToItsMap(String page, String map, String title) {
        assertThat(maps(site.page(page))).contains(map);

        Document shown = site.page(encoded(map));
        assertThat(shown.select("h1").text()).isEqualTo(title);
        assertThat(shown.select("#map-take [name=format] option")).hasSizeGreaterThan(20);
    }

    private static Stream<String> maps(Document page) {
        return page.select("main a[href^=/map?]").eachAttr("href").stream()
                .map(href -> URI.create(href).toString().replace("%2C", ","));
    }

    private static String encoded(String map) {
        return map.replace(",", "%2C");
    }
}
