package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What programs find that look the site over. */
@ExtendWith(SampleSite.class)
class DiscoveryTest {
    private final Site site;

    DiscoveryTest(Site site) {
        this.site = site;
    }

    private Document xml(String path) throws Exception {
        String body = site.get(path).body();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)));
    }

    @Test
    void crawlersAreToldWhereToLook() {
        assertThat(site.get("/robots.txt").body())
                .contains("Disallow: /sparql", "Sitemap: http://localhost:3030/sitemap.xml");
    }

    @Test
    void theSiteMapHasEveryConceptWithItsTime() throws Exception {
        Document map = xml("/sitemap.xml");

        assertThat(map.getElementsByTagName("url").getLength()).isEqualTo(5 + 2 + 9);
        assertThat(map.getElementsByTagName("lastmod").item(0).getTextContent())
                .matches("\\d{4}-\\d{2}-\\d{2}T.*Z");
        assertThat(map.getDocumentElement().getTextContent())
                .contains("http://localhost:3030/concept/adam.html");
    }

    @Test
    void browsersCanSearch() throws Exception {
        assertThat(site.get("/opensearch.xml").headers().firstValue("Content-Type"))
                .contains("application/opensearchdescription+xml");
        assertThat(xml("/opensearch.xml").getDocumentElement().getNodeName())
                .isEqualTo("OpenSearchDescription");
        assertThat(site.page("/").select("link[rel=search]").attr("href"))
                .isEqualTo("/opensearch.xml");
    }

    @Test
    void languageModelsGetAnOverview() {
        assertThat(site.get("/llms.txt").body())
                .startsWith("# Training networks\n")
                .contains("- [Adam](http://localhost:3030/concept/adam.json): an optimizer that");
    }
}
