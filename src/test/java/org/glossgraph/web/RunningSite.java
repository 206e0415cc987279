package org.glossgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.apache.jena.sparql.core.DatasetGraph;

/** A server over a dataset in a store of its own, which goes with it. */
record RunningSite(Path dir, GlossgraphServer server, Site site) implements AutoCloseable {
    static RunningSite of(DatasetGraph data) {
        try {
            Path dir = Files.createTempDirectory("store");
            SampleStore.publish(dir, data);
            GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0));
            return new RunningSite(dir, server, Site.of(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileUtils.deleteDirectory(dir.toFile());
    }
}
