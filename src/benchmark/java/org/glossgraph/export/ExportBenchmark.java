package org.glossgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long a map of 100,000 links takes to be chosen and written, beside dumps by Jena. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class ExportBenchmark {
    private static final String BASE = "http://localhost:3030/";
    private static final int CONCEPTS = 20_000;
    private static final int LINKS_EACH = 5;

    private final DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    private Vocabulary vocabulary;

    /** Concepts each of which is related to five others, with a name and a definition. */
    @Setup
    public void make() {
        for (int i = 0; i < CONCEPTS; i++) {
            Node concept = concept(i);
            add(concept, RDF.type.asNode(), SKOS.Concept.asNode());
            add(concept, SKOS.prefLabel.asNode(), text("Rope number " + i));
            add(
                    concept,
                    SKOS.definition.asNode(),
                    text("A rope that is kept on board, and used with others when " + i + " pull."));
            for (int n = 1; n <= LINKS_EACH; n++) {
                // Steps of unlike length, so that no link is met twice.
                add(concept, SKOS.related.asNode(), concept((i + n * n * 97) % CONCEPTS));
            }
        }
        vocabulary = Vocabulary.of(dataset);
        int links = ConceptMap.all(vocabulary).edges().size();
        if (links != CONCEPTS * LINKS_EACH) {
            throw new IllegalStateException(links + " links");
        }
    }

    private void add(Node subject, Node predicate, Node object) {
        dataset.getDefaultGraph().add(subject, predicate, object);
    }

    private static Node concept(int number) {
        return NodeFactory.createURI(BASE + "concept/rope-" + number);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    /** All concepts and links, chosen and written. */
    @Benchmark
    public void graphml() throws IOException {
        ConceptMap map = ConceptMap.all(vocabulary);
        MapFormat.GRAPHML.write(vocabulary, map, OutputStream.nullOutputStream());
    }

    /** The same graph in Turtle as Jena writes it unless it is told how. */
    @Benchmark
    public void turtle() {
        dump(RDFFormat.TURTLE);
    }

    /** The same in Turtle as Jena streams it. */
    @Benchmark
    public void turtleBlocks() {
        dump(RDFFormat.TURTLE_BLOCKS);
    }

    private void dump(RDFFormat format) {
        RDFWriter.source(dataset.getDefaultGraph())
                .format(format)
                .output(OutputStream.nullOutputStream());
    }

    /** Runs all, and prints how the time for GraphML stands to that for Turtle. */
    public static void main(String[] args) throws RunnerException {
        Map<String, Double> times = new HashMap<>();
        OptionsBuilder options = new OptionsBuilder();
        options.include(ExportBenchmark.class.getSimpleName());
        for (RunResult result : new Runner(options.build()).run()) {
            times.put(
                    result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
        }
        double graphml = times.get("graphml");
        for (String dump : List.of("turtle", "turtleBlocks")) {
            System.out.printf(
                    Locale.ROOT,
                    "%d links within 512 MB: GraphML in %.0f ms, %s in %.0f ms: %.2f times as long%n",
                    CONCEPTS * LINKS_EACH,
                    graphml,
                    dump,
                    times.get(dump),
                    graphml / times.get(dump));
        }
    }
}
