package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the last imports changed, as page, data and feed. */
class ChangesTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String KNOTS =
            """
            <scheme> a skos:ConceptScheme ; dcterms:title "Knots & <bends>"@en .
            <concept/bend> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Bend"@en ;
              skos:definition "A knot that joins <two> ropes."@en .
            """;
    private static final String HITCH =
            """
            <concept/hitch> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Hitch"@en .
            """;

    @TempDir Path dir;
    private GlossgraphServer server;
    private Site site;

    @BeforeEach
    void start() throws IOException {
        SampleStore.publish(dir, Samples.trig(KNOTS));
        SampleStore.publish(dir, Samples.trig(KNOTS.replace("A knot", "A \u0001 knot") + HITCH));
        server = GlossgraphServer.start(ServerOptions.local(dir, 0));
        site = Site.of(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void thePageTellsThemTheLatestFirst() {
        org.jsoup.nodes.Document page = site.page("/changes");
        assertThat(page.select("h2").eachText()).containsExactly("Generation 2", "Generation 1");
        assertThat(page.select("#generation-2").first().closest("section").select("li").eachText())
                .hasSize(2)
                .contains("added concept Hitch")
                .anyMatch(line -> line.startsWith("changed Bend: definition “A"));
        assertThat(page.select("footer a[href=/changes]")).hasSize(1);
        assertThat(page.select("link[rel=alternate]").eachAttr("type"))
                .contains("application/atom+xml", "application/json");
    }

    @Test
    void theJsonIsWhole() throws IOException {
        JsonNode all = new ObjectMapper().readTree(site.get("/changes.json").body());
        assertThat(all.findValuesAsText("generation")).containsExactly("2", "1");
        assertThat(all.get(0).get("changes").findValuesAsText("id"))
                .containsExactlyInAnyOrder("hitch", "bend");
        assertThat(all.get(1).get("first").asBoolean()).isTrue();
        assertThat(Instant.parse(all.get(0).get("made").asText())).isBefore(Instant.now());
    }

    @Test
    void theFeedIsAtom() throws Exception {
        assertThat(site.get("/changes.atom").headers().firstValue("Content-Type"))
                .contains("application/atom+xml");
        Element feed = feed();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        List<Element> entries = children(feed, "entry");
        assertThat(entries).hasSize(2);
        assertThat(children(children(feed, "author").get(0), "name")).hasSize(1);
        for (Element each : List.of(feed, entries.get(0), entries.get(1))) {
            assertThat(children(each, "id")).hasSize(1);
            assertThat(children(each, "title")).hasSize(1);
            assertThat(children(each, "updated"))
                    .singleElement()
                    .satisfies(time -> Instant.parse(time.getTextContent()));
        }
        assertThat(children(feed, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .containsExactly(
                        "self http://localhost:3030/changes.atom",
                        "alternate http://localhost:3030/changes.html");
        assertThat(children(feed, "title").get(0).getTextContent())
                .isEqualTo("Changes: Knots & <bends>");
        assertThat(children(entries.get(0), "id").get(0).getTextContent())
                .isNotEqualTo(children(entries.get(1), "id").get(0).getTextContent());
        assertThat(children(entries.get(0), "summary").get(0).getTextContent())
                .isEqualTo("1 added, 1 changed.");
        assertThat(children(entries.get(0), "content").get(0).getTextContent())
                .contains("added concept Hitch", "joins <two> ropes");
    }

    @Test
    void theSiteMapKnowsWhichPagesChanged() throws Exception {
        SampleStore.publish(dir, Samples.trig(KNOTS + HITCH.replace("Hitch", "Half hitch")));
        TakeUpTest.await(() -> site.get("/changes.json").body().contains("\"generation\":3"));
        Document map = xml("/sitemap.xml");
        assertThat(map.getElementsByTagName("lastmod").getLength())
                .isEqualTo(map.getElementsByTagName("url").getLength());
        assertThat(map.getDocumentElement().getTextContent()).contains("/changes");
    }

    private Element feed() throws Exception {
        return xml("/changes.atom").getDocumentElement();
    }

    private Document xml(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        String body = site.get(path).body();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(each -> each.getLocalName().equals(name))
                .toList();
    }
}
