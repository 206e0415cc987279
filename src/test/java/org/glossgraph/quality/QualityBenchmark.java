package org.glossgraph.quality;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.skos.SampleScheme;
import org.glossgraph.skos.Shapes;
import org.glossgraph.store.Origin;
import org.glossgraph.store.Store;

/**
 * How long the checks take beside the load: {@code java -cp … QualityBenchmark 100000}. Processor
 * time, because a busy machine stretches the clock.
 */
final class QualityBenchmark {
    private QualityBenchmark() {}

    /** Measures with the number of concepts that is given. */
    public static void main(String... arguments) throws IOException {
        int size = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        DatasetGraph dataset = SampleScheme.dataset(size);
        measure("direct checks", () -> Report.of(dataset));
        measure("direct checks", () -> Report.of(dataset));
        measure("SHACL shapes", () -> Shapes.violations(SampleScheme.SCHEME.iris(), dataset));
        Path dir = Files.createTempDirectory("benchmark");
        Origin origin = new Origin("test", SampleScheme.SCHEME.base(), new TreeMap<>(), List.of());
        measure("load and seal", () -> Store.at(dir).publish(dataset, origin));
        FileUtils.deleteDirectory(dir.toFile());
    }

    private static void measure(String name, Runnable work) {
        long before = processorNanos();
        work.run();
        Duration took = Duration.ofNanos(processorNanos() - before);
        System.out.printf(Locale.ROOT, "%-14s %,7d ms%n", name, took.toMillis());
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
