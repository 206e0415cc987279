package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDFLib;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Opens maps in the programs that they are for, where these are installed. */
class OtherProgramsTest {
    private static final Vocabulary VOCABULARY = HostileMap.vocabulary();
    private static final ConceptMap MAP = ConceptMap.all(VOCABULARY);
    private static final Path SCRIPTS = Path.of("src/test/resources/org/glossgraph/export");

    /** Formats in which one blank is as good as another. */
    private static final Set<MapFormat> ON_ONE_LINE =
            Set.of(MapFormat.ANKI, MapFormat.CANVAS, MapFormat.MKDOCS);

    /** Formats of which a program sees only the hierarchy. */
    private static final Set<MapFormat> HIERARCHIES = Set.of(MapFormat.OPML, MapFormat.JSKOS);

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(
            names = {
                "GRAPHML",
                "YED",
                "GEXF",
                "CYJS",
                "JSON",
                "CSV",
                "TTL",
                "RDF",
                "JSONLD",
                "NT",
                "TRIG",
                "NQ",
                "CANVAS",
                "OPML",
                "MM",
                "OBSIDIAN",
                "ANKI",
                "MKDOCS",
                "DOCUSAURUS",
                "JSKOS"
            })
    void pythonReadsWhatWasWritten(MapFormat format) throws Exception {
        Optional<String> python = Programs.python("networkx", "rdflib", "markdown", "yaml");
        Programs.need(python.isPresent(), "Python with NetworkX, RDFLib, Markdown and PyYAML");
        Path read = folder.resolve("read.json");
        Programs.Result result =
                Programs.run(
                        python.orElseThrow(),
                        SCRIPTS.resolve("read_map.py").toString(),
                        format.id(),
                        written(format).toString(),
                        read.toString());
        assertThat(result.done()).as(result.output()).isTrue();
        assertSame(format, read);
    }

    @Test
    void mermaidReadsWhatWasWritten() throws Exception {
        Programs.need(
                Files.exists(Programs.NODE_MODULES) && Programs.run("node", "--version").done(),
                "Mermaid for Node.js");
        Path read = folder.resolve("read.json");
        Programs.Result result =
                Programs.run(
                        "node",
                        SCRIPTS.resolve("read_mermaid.mjs").toString(),
                        Programs.NODE_MODULES.toString(),
                        written(MapFormat.MMD).toString(),
                        read.toString());
        assertThat(result.done()).as(result.output()).isTrue();
        assertSame(MapFormat.MMD, read);
    }

    private static void assertSame(MapFormat format, Path read) throws IOException {
        JsonNode seen = new ObjectMapper().readTree(read.toFile());
        SortedMap<String, String> nodes = new TreeMap<>();
        seen.get("nodes")
                .properties()
                .forEach(each -> nodes.put(each.getKey(), plain(format, each.getValue().asText())));
        SortedMap<String, String> expected = new TreeMap<>();
        for (ConceptMap.Node node : MAP.nodes()) {
            if (format != MapFormat.ANKI || !node.concept().definitions().isEmpty()) {
                expected.put(node.id(), plain(format, node.concept().prefLabel()));
            }
        }
        assertThat(nodes).isEqualTo(expected);
        if (!seen.get("edges").isNull()) {
            assertThat(edges(seen.get("edges"))).isEqualTo(expectedEdges(format));
        }
    }

    /** A control character cannot be in most formats, nor a line end or double space in some. */
    private static String plain(MapFormat format, String name) {
        String plain = name.replace('\u0001', '\uFFFD').strip();
        return ON_ONE_LINE.contains(format) ? plain.replaceAll("\\s+", " ") : plain;
    }

    private static SortedSet<String> edges(JsonNode read) {
        SortedSet<String> edges = new TreeSet<>();
        read.forEach(
                edge ->
                        edges.add(
                                edge.get(0).asText()
                                        + ' '
                                        + edge.get(1).asText()
                                        + ' '
                                        + edge.get(2).asText()));
        return edges;
    }

    private static SortedSet<String> expectedEdges(MapFormat format) {
        SortedSet<String> edges = new TreeSet<>();
        for (ConceptMap.Edge edge : MAP.edges()) {
            if (edge.link().broader() || !HIERARCHIES.contains(format)) {
                edges.add(edge.from() + ' ' + edge.phrase() + ' ' + edge.to());
            }
            if (format.kind() == MapFormat.Kind.NOTES && edge.link().relation().symmetric()) {
                edges.add(edge.to() + ' ' + edge.phrase() + ' ' + edge.from());
            }
        }
        return edges;
    }

    @Test
    void graphvizDrawsTheLabelsAndPhrasesAsTheyAre() throws Exception {
        Programs.need(Programs.run("dot", "-V").done(), "Graphviz");
        Path svg = folder.resolve("map.svg");
        String dot = written(MapFormat.DOT).toString();
        assertThat(Programs.run("dot", "-Tsvg", "-o", svg.toString(), dot).output()).isEmpty();
        SortedSet<String> drawn = new TreeSet<>();
        for (Element part : MapReading.elements(xml(svg).getElementsByTagName("g"))) {
            if (part.getAttribute("class").matches("node|edge")) {
                drawn.add(blanks(first(part, "title") + ": " + texts(part)));
            }
        }
        SortedSet<String> expected = new TreeSet<>();
        MapReading.of(MAP).nodes().forEach((id, label) -> expected.add(blanks(id + ": " + label)));
        MAP.edges()
                .forEach(
                        edge ->
                                expected.add(
                                        edge.from() + "->" + edge.to() + ": " + edge.phrase()));
        assertThat(drawn).isEqualTo(expected);
    }

    private static String blanks(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static Document xml(Path file) throws Exception {
        String text = Files.readString(file).replaceFirst("(?s)<!DOCTYPE[^>]*>", "");
        return MapReading.xml(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String first(Element part, String name) {
        return part.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String texts(Element part) {
        return String.join(
                " ",
                MapReading.elements(part.getElementsByTagName("text")).stream()
                        .map(Element::getTextContent)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"GRAPHML", "YED", "GEXF", "CXL", "OPML", "MM", "SVG", "RDF"})
    void xmllintFindsNoFault(MapFormat format) throws Exception {
        Programs.need(Programs.run("xmllint", "--version").done(), "xmllint");
        String file = written(format).toString();
        assertThat(Programs.run("xmllint", "--noout", "--nonet", file).output()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TTL", "RDF", "NT", "TRIG", "NQ"})
    void raptorCountsTheSameTriples(MapFormat format) throws Exception {
        Programs.need(Programs.run("rapper", "--version").done(), "Raptor");
        Map<MapFormat, String> syntaxes =
                Map.of(
                        MapFormat.TTL, "turtle",
                        MapFormat.RDF, "rdfxml",
                        MapFormat.NT, "ntriples",
                        MapFormat.TRIG, "trig",
                        MapFormat.NQ, "nquads");
        String file = written(format).toString();
        Programs.Result result = Programs.run("rapper", "-c", "-i", syntaxes.get(format), file);
        assertThat(result.done()).as(result.output()).isTrue();
        StreamRDFCounting statements = StreamRDFLib.count();
        RDFParser.source(file).parse(statements);
        assertThat(statements.count()).isGreaterThan(100);
        assertThat(result.output()).contains("returned " + statements.count() + " triples");
        assertThat(result.output()).doesNotContain("rror");
    }

    @Test
    void sphinxBuildsTheGlossaryWithoutAWarning() throws Exception {
        Optional<String> python = Programs.python("sphinx");
        Programs.need(python.isPresent(), "Sphinx");
        Path source = Files.createDirectory(folder.resolve("source"));
        Files.copy(written(MapFormat.SPHINX), source.resolve("index.rst"));
        Files.writeString(source.resolve("conf.py"), "project = 'Terms'\nsmartquotes = False\n");
        Path built = folder.resolve("built");
        Programs.Result result =
                Programs.run(
                        python.orElseThrow(),
                        "-m",
                        "sphinx",
                        "-q",
                        "-W",
                        "--keep-going",
                        "-b",
                        "html",
                        source.toString(),
                        built.toString());
        assertThat(result.done()).as(result.output()).isTrue();
        List<String> terms =
                Jsoup.parse(built.resolve("index.html")).select("dl.glossary > dt").stream()
                        .map(term -> blanks(term.ownText() + term.select("strong,em").text()))
                        .toList();
        for (ConceptMap.Node node : MAP.nodes()) {
            String name = blanks(node.concept().prefLabel().replace('\u0001', '\uFFFD'));
            assertThat(terms).anyMatch(term -> term.startsWith(name));
        }
    }

    @Test
    void popplerReadsTheNamesAndPhrasesFromThePdf() throws Exception {
        Programs.need(Programs.run("pdftotext", "-v").done(), "pdftotext");
        Vocabulary vocabulary = Vocabulary.of(Samples.dataset());
        ConceptMap adam =
                ConceptMap.around(vocabulary, vocabulary.concept("adam").orElseThrow(), 2);
        Path pdf = folder.resolve("adam.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            MapFormat.PDF.write(vocabulary, adam, out);
        }
        Programs.Result text = Programs.run("pdftotext", "-layout", pdf.toString(), "-");
        assertThat(text.output())
                .contains("Adam", "Momentum", "RMSProp", "combines", "is a kind of");
    }

    private Path written(MapFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(VOCABULARY, MAP, out);
        return Files.write(folder.resolve("map." + format.fileEnding()), out.toByteArray());
    }
}
