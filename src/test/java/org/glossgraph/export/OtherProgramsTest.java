package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Opens maps in the programs that they are for, where these are installed. */
class OtherProgramsTest {
    private static final ConceptMap MAP = ConceptMap.all(Vocabulary.of(Samples.dataset()));
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));

    @TempDir Path folder;

    @Test
    void graphvizDrawsTheLabelsAndPhrasesAsTheyAre() throws Exception {
        assumeTrue(REQUIRED || runs("dot", "-V"), "Graphviz is not installed: DOT is not drawn");
        Path dot = Files.write(folder.resolve("map.dot"), written(MapFormat.DOT));
        Path svg = folder.resolve("map.svg");
        assertThat(runs("dot", "-Tsvg", "-o", svg.toString(), dot.toString())).isTrue();
        SortedSet<String> drawn = new TreeSet<>();
        for (Element part : MapReading.elements(xml(svg).getElementsByTagName("g"))) {
            if (part.getAttribute("class").matches("node|edge")) {
                drawn.add(first(part, "title") + ": " + texts(part));
            }
        }
        assertThat(drawn).isEqualTo(expected());
    }

    private static SortedSet<String> expected() {
        SortedSet<String> drawn = new TreeSet<>();
        MapReading.of(MAP)
                .nodes()
                .forEach((id, label) -> drawn.add(id + ": " + label.replace('\n', ' ')));
        MAP.edges()
                .forEach(edge -> drawn.add(edge.from() + "->" + edge.to() + ": " + edge.phrase()));
        return drawn;
    }

    private static org.w3c.dom.Document xml(Path file) throws Exception {
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
                                .toList())
                .replace('\u00A0', ' ');
    }

    @Test
    void networkxReadsTheGraph() throws Exception {
        Optional<String> python = pythonWithNetworkx();
        assumeTrue(REQUIRED || python.isPresent(), "NetworkX is not installed");
        Path graphml = Files.write(folder.resolve("map.graphml"), written(MapFormat.GRAPHML));
        Path read = folder.resolve("read.json");
        String script =
                "import json, networkx, sys; g = networkx.read_graphml(sys.argv[1]);"
                        + " json.dump([[[n, d['label']] for n, d in g.nodes(data=True)],"
                        + " [[a, d['phrase'], b] for a, b, d in g.edges(data=True)]], open(sys.argv[2], 'w'))";
        assertThat(runs(python.orElseThrow(), "-c", script, graphml.toString(), read.toString()))
                .isTrue();
        JsonNode graph = new ObjectMapper().readTree(read.toFile());
        MapReading expected = MapReading.of(MAP);
        graph.get(0)
                .forEach(
                        node ->
                                assertThat(expected.nodes())
                                        .containsEntry(node.get(0).asText(), node.get(1).asText()));
        assertThat(graph.get(0)).hasSize(expected.nodes().size());
        assertThat(graph.get(1)).hasSize(expected.edges().size());
    }

    /** A machine may have several; the system's own is where its packages go. */
    private static Optional<String> pythonWithNetworkx() throws InterruptedException {
        for (String python : new String[] {"python3", "/usr/bin/python3"}) {
            if (runs(python, "-c", "import networkx")) {
                return Optional.of(python);
            }
        }
        return Optional.empty();
    }

    private static byte[] written(MapFormat format) throws IOException {
        return MapFormatTest.written(format, MAP);
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            boolean ended = process.waitFor(30, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
