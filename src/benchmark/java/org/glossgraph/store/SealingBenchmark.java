package org.glossgraph.store;

import com.sun.management.OperatingSystemMXBean;

import org.apache.commons.io.FileUtils;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.quality.Report;
import org.glossgraph.quality.ReportJson;
import org.glossgraph.skos.SampleScheme;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What it costs to check and to seal a new generation, beside its load: the same steps as an import
 * takes, one by one. Prints the time of each and the processor's time, because a busy machine
 * stretches the clock.
 */
public final class SealingBenchmark {
    private final Map<Phase, Cost> costs = new EnumMap<>(Phase.class);
    private final DatasetGraph data;
    private final Origin origin =
            new Origin("test", SampleScheme.SCHEME.base(), new TreeMap<>(), List.of());

    private SealingBenchmark(DatasetGraph data) {
        this.data = data;
    }

    private enum Phase {
        LOAD,
        SEAL,
        CHECK
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private record Cost(long clock, long processor) {
        Cost and(Cost other) {
            return new Cost(clock + other.clock, processor + other.processor);
        }
    }

    /** Takes the number of concepts and of rounds; 100,000 and 3 unless said. */
    public static void main(String... arguments) throws IOException {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        DatasetGraph data = SampleScheme.dataset(size);
        for (int round = 1; round <= rounds; round++) {
            System.out.printf(Locale.ROOT, "%,d concepts, round %d%n", size, round);
            new SealingBenchmark(data).round();
        }
    }

    private void round() throws IOException {
        Path dir = Files.createTempDirectory("benchmark");
        try {
            build(new Generation(1, dir.resolve("staging")));
        } finally {
            FileUtils.deleteDirectory(dir.toFile());
        }
        Cost load = costs.get(Phase.LOAD);
        Cost rest = costs.get(Phase.SEAL).and(costs.get(Phase.CHECK));
        System.out.printf(
                Locale.ROOT,
                "seal and check to load: %.2f by the clock, %.2f of the processor%n",
                (double) rest.clock / load.clock,
                (double) rest.processor / load.processor);
    }

    private void build(Generation aside) throws IOException {
        Files.createDirectories(aside.dir());
        Report report = measure(Phase.CHECK, "rules", () -> Report.of(data));
        Dump dump =
                measure(
                        Phase.SEAL,
                        "dump",
                        () -> Dump.write(data, Activity.graph(origin.base()), aside.dump()));
        Files.write(aside.quality(), ReportJson.write(report));
        Build build = new Build(aside, List.of(data));
        DatasetGraphText store = ServerConfig.open(aside);
        measure(Phase.LOAD, "load", () -> nothing(() -> build.load(store, origin.base())));
        measure(Phase.CHECK, "triples", () -> nothing(() -> build.compareTriples(store)));
        measure(Phase.LOAD, "close", () -> nothing(() -> Build.close(store)));
        measure(
                Phase.CHECK,
                "texts",
                () -> {
                    build.compareTexts(store.getTextIndex().getDocDef());
                    return aside;
                });
        measure(
                Phase.SEAL,
                "hashes",
                () -> {
                    new Manifest(
                                    1,
                                    0,
                                    Instant.now().toString(),
                                    origin,
                                    dump.lines(),
                                    dump.sha256(),
                                    Seal.hashes(aside.dir()))
                            .write(aside.manifest());
                    return aside;
                });
        measure(
                Phase.SEAL,
                "to the disk",
                () -> {
                    Durable.force(aside.dir());
                    return aside;
                });
    }

    private static boolean nothing(Runnable work) {
        work.run();
        return true;
    }

    private <T> T measure(Phase phase, String name, Step<T> step) throws IOException {
        long clock = System.nanoTime();
        long processor = processor();
        T made = step.run();
        Cost cost = new Cost(System.nanoTime() - clock, processor() - processor);
        costs.merge(phase, cost, Cost::and);
        System.out.printf(
                Locale.ROOT,
                "  %-5s  %-11s %,7d ms, processor %,7d ms%n",
                phase.name().toLowerCase(Locale.ROOT),
                name,
                cost.clock / 1_000_000,
                cost.processor / 1_000_000);
        return made;
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
