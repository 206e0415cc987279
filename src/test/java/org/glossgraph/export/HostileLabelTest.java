package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;

/** Whatever a concept is called, its name reads back from every format. */
class HostileLabelTest {
    @Property(tries = 60)
    void everyFormatHoldsEveryName(
            @ForAll("names") String name, @ForAll("formats") MapFormat format) throws Exception {
        DatasetGraph dataset =
                Samples.trig(
                        "<concept/a> a skos:Concept ; skos:prefLabel \"A\"@en ; skos:broader <concept/b> . <concept/b> a skos:Concept .");
        dataset.add(
                Quad.defaultGraphIRI,
                NodeFactory.createURI("http://localhost:3030/concept/b"),
                SKOS.prefLabel.asNode(),
                NodeFactory.createLiteralLang(name, "en"));
        Vocabulary vocabulary = Vocabulary.of(dataset);
        ConceptMap map = ConceptMap.all(vocabulary);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(vocabulary, map, out);
        MapReading read = MapReading.of(format, out.toByteArray());
        assertThat(read.nodes().get("b")).isEqualTo(name);
        assertThat(read.edges()).containsExactly("a is a kind of b");
    }

    /** Those that are read here; other programs read the others. */
    @Provide
    Arbitrary<MapFormat> formats() {
        return Arbitraries.of(
                MapFormat.GRAPHML,
                MapFormat.YED,
                MapFormat.CXL,
                MapFormat.DOT,
                MapFormat.TTL,
                MapFormat.NT,
                MapFormat.NQ,
                MapFormat.TRIG,
                MapFormat.JSONLD,
                MapFormat.RDF,
                MapFormat.JSON,
                MapFormat.JSONL);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "]]>",
                        "<!--",
                        "-->",
                        "&amp;",
                        "&#10;",
                        "\\n",
                        "\\",
                        "\"",
                        "'",
                        "\n",
                        "{",
                        "}",
                        "|",
                        "[",
                        ";",
                        "//",
                        "/*",
                        "\u202E",
                        "\uD83D\uDE00",
                        "\u2028",
                        "%",
                        "$",
                        "<b>");
        Arbitrary<String> words = Arbitraries.strings().alpha().ofMaxLength(5);
        return Arbitraries.oneOf(pieces, words)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> "x" + String.join("", parts));
    }
}
