package org.glossgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.glossgraph.quality.Report;
import org.glossgraph.quality.ReportGraph;
import org.glossgraph.quality.ReportJson;
import org.glossgraph.skos.Iris;

/** A generation in the making, in a folder aside that readers never look into. */
final class Staging {
    /** For what an empty store takes, and to spare: a mapped file that cannot grow is an error. */
    private static final long LEAST_SPACE = 16L << 20;

    /** Triple store and text index take up to 2.4 times the lines of the dump. */
    private static final long SPACE_FACTOR = 3;

    private final Generation aside;
    private final DatasetGraph data;
    private final Origin origin;

    private Staging(Generation aside, DatasetGraph data, Origin origin) {
        this.aside = aside;
        this.data = data;
        this.origin = origin;
    }

    /** Begins a generation in an empty folder; what an earlier, broken import left there goes. */
    static Staging begin(Generation aside, DatasetGraph data, Origin origin) throws IOException {
        Durable.delete(aside.dir());
        Files.createDirectories(aside.dir());
        return new Staging(aside, data, origin);
    }

    /** Writes the dump alone, which tells whether anything changed. */
    Dump dump() throws IOException {
        return Dump.write(data, Activity.graph(origin.base()), aside.dump());
    }

    /**
     * Builds the rest and seals it; afterwards every byte is on the disk.
     *
     * @param before the number of the generation that is current until then; 0 for none
     */
    void complete(Dump dump, Report report, Instant time, int before) throws IOException {
        requireSpace(LEAST_SPACE + SPACE_FACTOR * dump.size());
        Files.write(aside.quality(), ReportJson.write(report));
        DatasetGraph activity = Activity.of(origin, time);
        DatasetGraph figures = figures(report);
        new Build(aside, List.of(data, activity, figures)).run(origin.base());
        new Manifest(
                        aside.number(),
                        before,
                        time.toString(),
                        origin,
                        dump.lines(),
                        dump.sha256(),
                        Seal.hashes(aside.dir()))
                .write(aside.manifest());
        Durable.force(aside.dir());
    }

    private DatasetGraph figures(Report report) {
        DatasetGraph figures = DatasetGraphFactory.create();
        Node name = new Iris(origin.base()).graph("quality").asNode();
        figures.addGraph(name, ReportGraph.figures(report, origin.base()));
        return figures;
    }

    private void requireSpace(long bytes) throws IOException {
        Path dir = aside.dir();
        long free = Files.getFileStore(dir).getUsableSpace();
        if (free < bytes) {
            throw new StoreException(
                    "The disk has too little space for a new generation in %s: %d MB free, %d MB needed."
                            .formatted(dir, free >> 20, bytes >> 20));
        }
    }
}
