package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.export.MapFormat;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each resource in each of its forms, over HTTP. */
@ExtendWith(SampleSite.class)
class DocumentsTest {
    private final Site site;

    DocumentsTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/html                                            | html
                    text/html,application/xhtml+xml,*/*;q=0.8            | html
                    */*                                                  | html
                    text/*                                               | html
                    text/turtle                                          | ttl
                    text/turtle;q=0.9, text/html;q=0.8                   | ttl
                    TEXT/TURTLE                                          | ttl
                    application/ld+json                                  | jsonld
                    application/ld+json;profile="a,b";q=0.5, text/html;q=0.4 | jsonld
                    application/rdf+xml                                  | rdf
                    application/n-triples                                | nt
                    application/json                                     | json
                    application/*, text/html;q=0.5                       | jsonld
                    text/html;q=0, */*                                   | ttl
                    """)
    void aConceptPointsToTheDocumentThatIsWantedMost(String accept, String extension) {
        HttpResponse<String> answer = site.get("/concept/adam", accept);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/concept/adam." + extension);
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
        assertThat(answer.headers().firstValue("Link").orElseThrow())
                .contains("</concept/adam.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "text/html;q=0",
                "text/turtle;q=x",
                "nonsense",
                ";;,",
                "text/html;q=\"0.5"
            })
    void whatCannotBeHadIsRefused(String accept) {
        HttpResponse<String> answer = site.get("/concept/adam", accept);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Link").orElseThrow()).contains("adam.jsonld");
    }

    @Test
    void whatIsNotThereHasNoOtherForms() {
        HttpResponse<String> nobody = site.get("/map?of=nobody", "application/json");

        assertThat(nobody.statusCode()).isEqualTo(404);
        assertThat(nobody.headers().firstValue("Link")).isEmpty();
        assertThat(site.get("/map?of=adam").headers().firstValue("Link").orElseThrow())
                .contains("of=adam");
    }

    @ParameterizedTest
    @CsvSource({
        "Accept: image/png,      Accept: text/turtle,  ttl,  406",
        "Accept: text/html;q=.x, Accept: text/turtle,  ttl,  406",
        "Accept:,                X-Nothing: x,         html, 200",
        "Accept:,                Accept: text/turtle,  ttl,  200"
    })
    void severalLinesAreOneListAndABlankOneSaysNothing(
            String one, String two, String extension, int ofTheFirst) {
        assertThat(site.raw("GET", "/concept/adam", Site.LOCAL, one, two))
                .contains("Location: /concept/adam." + extension);
        assertThat(site.raw("GET", "/sparql?query=ASK%7B%7D", Site.LOCAL, one))
                .startsWith("HTTP/1.1 " + ofTheFirst);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concept/adam",
                "concept/rmsprop",
                "glossary/optimisation",
                "glossary/optimisation/entry/adam",
                "glossary/optimisation/section/first-order-methods",
                "link/a101",
                "ontology"
            })
    void everyResourceIsToldInEveryFormOfRdf(String resource) {
        Node uri = NodeFactory.createURI(SampleStore.BASE + resource);
        Graph turtle = graph(resource + ".ttl", Lang.TURTLE);

        assertThat(turtle.contains(uri, Node.ANY, Node.ANY)).isTrue();
        for (String extension : new String[] {"jsonld", "rdf", "nt"}) {
            Lang lang = RDFLanguages.fileExtToLang(extension);
            assertThat(graph(resource + "." + extension, lang).isIsomorphicWith(turtle))
                    .as(extension)
                    .isTrue();
        }
    }

    @Test
    void rdfXmlDoesWithoutTheCharactersThatXmlCannotHold() {
        assertThat(graph("scheme.rdf", Lang.RDFXML).size())
                .isEqualTo(graph("scheme.ttl", Lang.TURTLE).size());
        assertThat(site.get("/scheme.rdf").body()).contains("next line\uFFFD");
    }

    @Test
    void turtleForAdamHoldsItsLinksAndTheirSentences() {
        Graph adam = graph("concept/adam.ttl", Lang.TURTLE);
        Node concept = NodeFactory.createURI(SampleStore.BASE + "concept/adam");
        Node momentum = NodeFactory.createURI(SampleStore.BASE + "concept/momentum");

        assertThat(adam.contains(concept, SKOS.related.asNode(), momentum)).isTrue();
        assertThat(adam.contains(Node.ANY, gg("subject"), concept)).isTrue();
        assertThat(adam.contains(Node.ANY, gg("sentence"), Node.ANY)).isTrue();
    }

    @Test
    void jsonForAConceptHasItsLinksInBothDirections() throws Exception {
        JsonNode adam = json("/concept/adam.json");
        assertThat(adam.get("id").asText()).isEqualTo("adam");
        assertThat(adam.get("broader").findValuesAsText("id")).containsExactly("optimizer");
        assertThat(adam.get("related").findValuesAsText("id")).contains("momentum");

        JsonNode optimizer = json("/concept/optimizer.json");
        assertThat(optimizer.get("broader")).isEmpty();
        assertThat(optimizer.get("narrower").findValuesAsText("id")).contains("adam");
        assertThat(json("/concept/momentum.json").get("related").toString())
                .contains("{\"id\":\"adam\",\"phrase\":\"is combined by\"");
    }

    private JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(site.get(path).body());
    }

    @ParameterizedTest
    @EnumSource(MapFormat.class)
    void mapsCanBeTakenAwayInEveryFormat(MapFormat format) {
        for (String name : new String[] {"adam", "all"}) {
            HttpResponse<String> answer =
                    site.get("/export/" + name + "." + format.id() + "?depth=2");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(format.mediaType());
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .endsWith("; filename=\"" + name + "." + format.fileEnding() + "\"");
            assertThat(answer.body()).isNotEmpty();
        }
    }

    @Test
    void aMapIsChosenByTheParametersOfItsAddress() {
        assertThat(nodes("/export/adam.json?to=overfitting"))
                .containsExactlyInAnyOrder("adam", "overfitting");
        assertThat(nodes("/export/optimizer.json?show=below"))
                .containsExactly(
                        "optimizer", "adam", "momentum", "rmsprop", "stochastic-gradient-descent");
        assertThat(nodes("/export/all.json?concept=adam,momentum"))
                .containsExactly("adam", "momentum");
        assertThat(nodes("/export/adam.json?relation=combines"))
                .containsExactly("adam", "momentum", "rmsprop");
        assertThat(nodes("/export/adam.json?confidence=0.92"))
                .containsExactly("adam", "momentum", "optimizer");
        assertThat(nodes("/export/adam.json?most=2")).containsExactly("adam", "optimizer");
        assertThat(nodes("/export/all.json?glossary=practice")).contains("overfitting");
        for (String wrong :
                new String[] {
                    "all.json?glossary=none", "adam.json?to=none", "adam.json?relation=none"
                }) {
            assertThat(site.get("/export/" + wrong).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theFormOfAConceptLeadsToItsMaps() {
        Elements formats = site.page("/concept/adam.html").select("select[name=format] option");
        assertThat(formats.eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(MapFormat.values()).map(MapFormat::id).toList());
        HttpResponse<String> answer = site.get("/export?of=adam&format=dot&show=below&depth=2&to=");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/export/adam.dot?depth=2&show=below");
        assertThat(site.get("/export?of=adam&format=exe").statusCode()).isEqualTo(404);
        assertThat(site.get("/export?of=none&format=dot").statusCode()).isEqualTo(404);
    }

    private List<String> nodes(String address) {
        try {
            return new ObjectMapper()
                    .readTree(site.get(address).body())
                    .get("nodes")
                    .findValuesAsText("id");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aMapReachesAsFarAsItIsTold() {
        assertThat(site.get("/export/rmsprop.json?depth=0").body()).doesNotContain("Optimizer");
        assertThat(site.get("/export/rmsprop.json?depth=1").body()).contains("Optimizer");
        assertThat(site.get("/export/rmsprop.json?depth=99999").statusCode()).isEqualTo(200);
    }

    @Test
    void aDocumentThatIsKnownIsNotSentAgain() {
        HttpResponse<String> first = site.get("/concept/adam.ttl");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        String other = "If-None-Match: \"other\"";
        String known = "If-None-Match: " + tag;

        assertThat(site.raw("GET", "/concept/adam.ttl", Site.LOCAL, known))
                .startsWith("HTTP/1.1 304")
                .contains("ETag: " + tag)
                .doesNotContain("prefLabel", "Content-Length", "Transfer-Encoding");
        assertThat(site.raw("GET", "/concept/adam.ttl", Site.LOCAL, other, known))
                .startsWith("HTTP/1.1 304");
        assertThat(site.raw("GET", "/concept/adam.ttl", Site.LOCAL, other))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void filesThatPagesLoadMayBeKeptForEver() {
        String style = site.page("/").select("link[rel=stylesheet]").attr("href");
        HttpResponse<String> answer = site.get(style);

        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/css;charset=utf-8");
        assertThat(answer.body()).contains("--paper");
    }

    private Graph graph(String path, Lang lang) {
        HttpResponse<String> answer = site.get("/" + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), lang).parse(graph);
        return graph;
    }

    private static Node gg(String name) {
        return NodeFactory.createURI(SampleStore.BASE + "ontology#" + name);
    }
}
