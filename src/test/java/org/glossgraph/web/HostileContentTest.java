package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row 24: names, texts, addresses, languages and file names that would run as a program in a page.
 * Every page is read, as a browser would find it.
 */
class HostileContentTest {
    private static final String BASE = "http://localhost:3030/";
    private static final String ONTOLOGY = BASE + "ontology#";
    private static final Set<String> SCHEMES = Set.of("javascript:", "data:", "vbscript:", "file:");
    private static final List<String> PAYLOADS =
            List.of(
                    "<img src=x onerror=alert(1)>",
                    "<script>alert(1)</script>",
                    "</script><script>alert(1)</script>",
                    "</title></style></textarea><svg onload=alert(1)>",
                    "\"><svg/onload=alert(1)>",
                    "' onmouseover='alert(1)",
                    "\" autofocus onfocus=\"alert(1)",
                    "[x](javascript:alert(1))",
                    "[x](jAvAsCrIpT:alert(1))",
                    "[x](java\tscript:alert(1))",
                    "![x](data:text/html;base64,PHNjcmlwdD4=)",
                    "<javascript:alert(1)>",
                    "[x](&#106;avascript:alert(1))",
                    "`<b onclick=alert(1)>`",
                    "$\\href{javascript:alert(1)}{x}$ $\\unicode{x3c}$",
                    "<math><mtext><script>alert(1)</script></mtext></math>",
                    "<svg><foreignObject><body onload=alert(1)></foreignObject></svg>",
                    "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                    "<iframe srcdoc=\"<script>alert(1)</script>\">",
                    "<!--><script>alert(1)</script-->",
                    "]]><script>alert(1)</script>",
                    "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %>",
                    "\u2028alert(1)\u2029 \u202Eevil\u202C \u0000 \uFFFE",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "<base href=//evil.example><meta http-equiv=refresh content=0>",
                    "<link rel=stylesheet href=//evil.example/x.css>",
                    "<form action=//evil.example><input name=q></form>",
                    "=HYPERLINK(\"http://evil.example\")");

    @TempDir private static Path dir;
    private static GlossgraphServer server;
    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        SampleStore.publish(dir, hostile());
        server = GlossgraphServer.start(ServerOptions.local(dir, 0));
        site = Site.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static DatasetGraph hostile() {
        DatasetGraph data = Samples.dataset();
        for (int i = 0; i < PAYLOADS.size(); i++) {
            addConcept(data, i);
            addGlossary(data, i);
            addEntry(data, i);
        }
        return data;
    }

    private static void addConcept(DatasetGraph data, int i) {
        Node concept = node("concept/hostile-" + i);
        Stream.of(SKOS.prefLabel, SKOS.altLabel, SKOS.definition, SKOS.example, SKOS.note)
                .forEach(each -> add(data, concept, each.asNode(), text(i)));
        add(data, concept, RDF.type.asNode(), SKOS.Concept.asNode());
        add(data, concept, SKOS.inScheme.asNode(), node("scheme"));
        add(data, concept, SKOS.topConceptOf.asNode(), node("scheme"));
        add(data, concept, SKOS.notation.asNode(), plain(i));
        add(data, concept, SKOS.exactMatch.asNode(), NodeFactory.createURI("javascript:a" + i));
        Node other = NodeFactory.createLiteralLang("x" + i, "en-x-onload");
        add(data, concept, SKOS.altLabel.asNode(), other);
        Node derived = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
        add(data, concept, derived, node("glossary/g" + i + "/entry/e"));
    }

    private static void addGlossary(DatasetGraph data, int i) {
        Node glossary = node("glossary/g" + i);
        add(data, glossary, RDF.type.asNode(), own("Glossary"));
        add(data, glossary, RDF.type.asNode(), SKOS.Collection.asNode());
        add(data, glossary, DCTerms.title.asNode(), text(i));
        add(data, glossary, SKOS.prefLabel.asNode(), text(i));
        add(data, glossary, SKOS.member.asNode(), node("concept/hostile-" + i));
        add(data, glossary, own("source"), plain(i));
    }

    private static void addEntry(DatasetGraph data, int i) {
        Node graph = node("graph/g" + i);
        Node entry = node("glossary/g" + i + "/entry/e");
        data.add(graph, entry, RDF.type.asNode(), own("Entry"));
        data.add(graph, entry, own("glossary"), node("glossary/g" + i));
        data.add(graph, entry, own("concept"), node("concept/hostile-" + i));
        data.add(graph, entry, own("heading"), text(i));
        data.add(graph, entry, own("definition"), text(i));
        data.add(graph, entry, own("section"), plain(i));
        data.add(graph, entry, own("source"), plain(i));
        data.add(graph, entry, own("kind"), NodeFactory.createLiteralString("entry"));
        data.add(graph, entry, own("line"), NodeFactory.createLiteralByValue(i + 1));
    }

    private static Node text(int i) {
        return NodeFactory.createLiteralLang(PAYLOADS.get(i), "en");
    }

    private static Node plain(int i) {
        return NodeFactory.createLiteralString(PAYLOADS.get(i));
    }

    private static Node node(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    private static Node own(String name) {
        return NodeFactory.createURI(ONTOLOGY + name);
    }

    private static void add(DatasetGraph data, Node subject, Node property, Node object) {
        data.add(Quad.defaultGraphIRI, subject, property, object);
    }

    @Test
    void noPageRunsWhatATextSays() throws IOException {
        Deque<String> open = new ArrayDeque<>(List.of("/", "/tree", "/concepts", "/quality"));
        PAYLOADS.forEach(each -> open.add("/search?q=" + AttackedSite.encoded(each)));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty() && seen.size() < 2000) {
            String path = open.poll();
            HttpResponse<String> answer = site.get(path, Site.BROWSER);
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            Document page = Jsoup.parse(answer.body());
            page.getAllElements().forEach(each -> assertHarmless(path, each));
            page.select("a[href^=/]").eachAttr("href").stream()
                    .map(href -> href.replaceAll("#.*", ""))
                    .filter(href -> href.matches("/(concept|glossary|concepts|link|learn)/.*"))
                    .filter(href -> !href.matches(".*\\.(?!html)[a-z]+"))
                    .map(href -> href.startsWith("/concept/") ? href + ".html" : href)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        assertThat(seen).hasSizeGreaterThan(2 * PAYLOADS.size());
    }

    private static void assertHarmless(String path, Element element) {
        String name = element.normalName();
        assertThat(name).as(path).isNotIn("iframe", "object", "embed", "base", "style", "applet");
        assertThat(name).as(path).isNotIn("foreignobject", "math", "frame");
        for (Attribute each : element.attributes()) {
            String key = each.getKey().toLowerCase(Locale.ROOT);
            String value = each.getValue().strip().toLowerCase(Locale.ROOT);
            assertThat(key).as(path).doesNotStartWith("on").isNotIn("style", "srcdoc");
            if (Set.of("href", "src", "action", "xlink:href", "formaction").contains(key)) {
                assertThat(SCHEMES).as(path + ": " + value).noneMatch(value::startsWith);
                assertThat(value).as(path).doesNotStartWith("//").doesNotStartWith("/\\");
            }
        }
        if (name.equals("script")) {
            assertScript(path, element);
        }
        if (name.equals("meta")) {
            assertThat(element.attr("http-equiv")).as(path).isEmpty();
        }
        if (name.equals("link")) {
            assertThat(element.attr("href")).as(path).doesNotContain("evil.example/x");
        }
    }

    /** A script is a file of ours, or data that is nothing else. */
    private static void assertScript(String path, Element script) {
        if (script.hasAttr("src")) {
            assertThat(script.attr("src")).as(path).startsWith("/static/");
            return;
        }
        assertThat(script.attr("type")).as(path).isEqualTo("application/ld+json");
        try {
            new ObjectMapper().readTree(script.data());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    @Test
    void noFileNameIsMadeOfWhatATextSays() {
        for (String path : List.of("/export/hostile-0.csv", "/export/all.svg", "/export/all.md")) {
            assertThat(site.get(path).headers().firstValue("Content-Disposition").orElseThrow())
                    .matches("(inline|attachment); filename=\"[a-z0-9.-]+\"");
        }
    }

    /** A picture is shown by the browser, and so is as dangerous as a page. */
    @Test
    void noPictureRunsWhatATextSays() {
        for (int i = 0; i < PAYLOADS.size(); i++) {
            HttpResponse<String> picture = site.get("/export/hostile-" + i + ".svg");

            assertThat(picture.statusCode()).isEqualTo(200);
            Document svg = Jsoup.parse(picture.body(), "", Parser.xmlParser());
            for (Element element : svg.getAllElements()) {
                assertThat(element.normalName()).isNotIn("script", "foreignobject", "iframe");
                assertThat(element.attributes())
                        .noneMatch(each -> each.getKey().startsWith("on"))
                        .noneMatch(each -> each.getValue().startsWith("javascript:"));
            }
        }
    }
}
