package org.glossgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the tests a site over the sample; one server serves all classes and ends with the run. */
final class SampleSite implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SampleSite.class))
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .site();
    }

    private record Running(Path dir, GlossgraphServer server, Site site) implements AutoCloseable {
        static Running start() {
            try {
                Path dir = Files.createTempDirectory("store");
                SampleStore.publish(dir, Samples.dataset());
                GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0));
                return new Running(dir, server, Site.of(server));
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
}
