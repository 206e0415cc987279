package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MapFormatTest {
    private static final Vocabulary SAMPLE = Vocabulary.of(Samples.dataset());
    private static final Path GOLDEN = Path.of("src/test/resources/org/glossgraph/export/golden");
    private static final ConceptMap MAP = ConceptMap.all(SAMPLE);

    static byte[] written(MapFormat format, ConceptMap map) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(SAMPLE, map, out);
        return out.toByteArray();
    }

    /** Compares with {@code golden/sample.*}; {@code -Dgolden.update} writes these files anew. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PNG", "PDF", "CSV", "OBSIDIAN"})
    void writesWhatItAlwaysWrote(MapFormat format) throws IOException {
        Path golden = GOLDEN.resolve("sample." + format.id());
        String now = new String(written(format, MAP), StandardCharsets.UTF_8);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, now);
        }
        assertThat(golden).exists();
        assertThat(now).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({
        "DOT, dir=none",
        "MMD, ' ---|\"contrasts with\"| '",
        "CANVAS, toEnd",
        "YED, target=\"none\"",
        "CXL, arrowhead=\"no\"",
    })
    void whatReadsTheSameBothWaysHasNoTip(MapFormat format, String sign) throws IOException {
        String alike = sails("gg:contrastsWith", format);
        String other = sails("gg:uses", format);

        assertThat(alike).contains(sign).doesNotContain("arrowhead=\"yes\"");
        if (format != MapFormat.CXL) {
            assertThat(other).doesNotContain(sign);
        }
        assertThat(tips(sails("gg:contrastsWith", MapFormat.SVG))).isZero();
        assertThat(tips(sails("gg:uses", MapFormat.SVG))).isEqualTo(2);
    }

    private static int tips(String svg) {
        return svg.split("Z\" fill=", -1).length - 1;
    }

    /** A yawl set beside two other boats. */
    private static String sails(String relation, MapFormat format) throws IOException {
        Vocabulary sails =
                Vocabulary.of(
                        Samples.trig(
                                """
                                gg:contrastsWith rdfs:subPropertyOf skos:related ;
                                  rdfs:label "contrasts with"@en ; gg:inverseLabel "contrasts with"@en .
                                gg:uses rdfs:subPropertyOf skos:related ;
                                  rdfs:label "uses"@en ; gg:inverseLabel "is used by"@en .
                                <scheme> a skos:ConceptScheme .
                                <concept/yawl> a skos:Concept ; skos:inScheme <scheme> ;
                                  skos:prefLabel "Yawl"@en ; %s <concept/ketch> , <concept/sloop> .
                                <concept/ketch> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Ketch"@en .
                                <concept/sloop> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Sloop"@en .
                                """
                                        .formatted(relation)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(sails, ConceptMap.all(sails), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void commentsOfMermaidAreWrittenPlainly() throws IOException {
        Vocabulary hostile =
                Vocabulary.of(
                        Samples.trig(
                                "<scheme> a skos:ConceptScheme ; dcterms:title \"a: 1;\\n%%{init}%%\"@en ."));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MapFormat.MMD.write(hostile, ConceptMap.all(hostile), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .isEqualTo("  %% a: 1; %%(init)%%");
    }

    @Test
    void everyGoldenFileHasAFormat() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> MapFormat.of(name.replace("sample.", "")).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesForTheSameMap(MapFormat format) throws IOException {
        Vocabulary again = Vocabulary.of(Samples.dataset());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(again, ConceptMap.all(again), out);
        assertThat(out.toByteArray()).isEqualTo(written(format, MAP));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "GRAPHML", "YED", "CXL", "DOT", "TTL", "NT", "NQ", "TRIG", "JSONLD", "RDF", "JSON",
                "JSONL"
            })
    void readsBackAsItWasWritten(MapFormat format) throws Exception {
        assertThat(MapReading.of(format, written(format, MAP))).isEqualTo(MapReading.of(MAP));
    }

    @ParameterizedTest
    @EnumSource
    void writesAnEmptyMap(MapFormat format) throws Exception {
        Vocabulary none = Vocabulary.of(Samples.trig(""));
        assertThat(written(format, ConceptMap.all(none))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheStreamOpen(MapFormat format) throws IOException {
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() throws IOException {
                        throw new IOException("closed");
                    }
                };
        format.write(SAMPLE, MAP, out);
        assertThat(out.size()).isPositive();
    }

    @Test
    void isFoundByItsName() {
        Set<String> endings = new TreeSet<>();
        for (MapFormat format : MapFormat.values()) {
            assertThat(MapFormat.of(format.id())).contains(format);
            assertThat(format.mediaType()).matches("[a-z]+/[a-z.+-]+");
            assertThat(format.fileEnding()).matches("[a-z]+(\\.[a-z]+)?");
            assertThat(endings.add(format.fileEnding())).isTrue();
        }
        assertThat(MapFormat.of("GraphML")).contains(MapFormat.GRAPHML);
        assertThat(MapFormat.of("exe")).isEmpty();
    }
}
