package org.glossgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.glossgraph.curation.CurationException;
import org.glossgraph.importer.ImportOptions;
import org.glossgraph.importer.ImportReport;
import org.glossgraph.importer.Importer;
import org.glossgraph.store.Generation;
import org.glossgraph.store.Store;
import org.glossgraph.store.StoreException;
import org.glossgraph.web.GlossgraphServer;
import org.glossgraph.web.ServerOptions;
import org.glossgraph.web.client.ClientLimits;
import org.glossgraph.web.client.Clients;
import org.glossgraph.web.query.QueryLimits;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the store: SPARQL, pages and concept maps on one port. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves SPARQL, pages and concept maps.",
            "With PATH, imports it first if it has changed; without, serves the store as it is,"
                    + " or Glossgraph's own glossaries where the store is empty."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int WATCH_SECONDS = 2;

    private final Streams streams;

    @Spec private CommandSpec spec;
    @Mixin private ImportSettings settings;
    @Mixin private StoreOption store;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            defaultValue = "3030",
            description = "The port; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "127.0.0.1",
            description = "The address to bind (default: ${DEFAULT-VALUE}, this machine only).")
    private String host;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "Another name under which clients may ask for the service.")
    private List<String> allowedHosts = new ArrayList<>();

    @Option(
            names = "--query-limit",
            paramLabel = "NAME=N",
            description = {
                "What queries may use: seconds, rows or mebibytes of an answer, how many are"
                        + " running or waiting at a time."
            })
    private Map<String, Integer> queryLimits = new TreeMap<>();

    @Option(
            names = "--client-limit",
            paramLabel = "NAME=N",
            description = {
                "What one client may take: requests a second and connections, 0 for any number;"
                        + " seconds for a request to arrive. This machine is not counted."
            })
    private Map<String, Integer> clientLimits = new TreeMap<>();

    @Option(
            names = "--trust-proxy",
            paramLabel = "ADDRESS",
            description = "A proxy that is believed when X-Forwarded-For names the client.")
    private List<String> proxies = new ArrayList<>();

    @Option(names = "--watch", description = "Imports the paths again whenever they change.")
    private boolean watch;

    ServeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        logBesideTheStore();
        loadBeside();
        settings.checkBase();
        ServerOptions options = options();
        if (watch && settings.inputs().files().isEmpty()) {
            throw wrong("--watch needs a file or folder to watch.");
        }
        tryThePort();
        Optional<Importer> importer = importer();
        if (importer.isPresent() && !importer.get().upToDate()) {
            run(importer.get());
        }
        if (Store.at(store.dir()).candidates().isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        GlossgraphServer server = GlossgraphServer.start(options);
        server.refused().ifPresent(damaged -> warn(damaged, server.generation()));
        greet(server.address().toString(), server.generation().readManifest().origin().base());
        watchUntilStopped(server, importer);
        return ExitCode.DONE;
    }

    private void logBesideTheStore() {
        System.setProperty("logback.configurationFile", "logback-serve.xml");
        System.setProperty("glossgraph.log", store.dir().resolve("glossgraph.log").toString());
        // Two threads must not begin it at once.
        LoggerFactory.getILoggerFactory();
    }

    /** What the server needs in the end is loaded while the store is looked at. */
    private static void loadBeside() {
        Thread loader = new Thread(GlossgraphServer::prepare, "server-loader");
        loader.setDaemon(true);
        loader.start();
    }

    /** Better now than after an import. */
    private void tryThePort() throws IOException {
        if (port < 0 || port > 65_535) {
            throw wrong("--port is a number from 0 to 65535, not " + port + ".");
        }
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw wrong("--host is a name or address of this machine, and not " + host + ".");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            throw new IOException(
                    "port %d of %s cannot be used: %s. Choose another with --port."
                            .formatted(port, host, e.getMessage()),
                    e);
        }
    }

    private Optional<Importer> importer() throws IOException {
        if (settings.inputs().areGiven()) {
            return Optional.of(
                    importer(settings.into(store.dir(), streams.in(), ImportOptions.Mode.STORE)));
        }
        if (!Store.at(store.dir()).candidates().isEmpty()) {
            settings.unused().ifPresent(this::say);
            return Optional.empty();
        }
        ImportOptions own = settings.into(store.dir(), streams.in(), ImportOptions.Mode.STORE);
        return Optional.of(importer(own.withFiles(OwnGlossaries.read(), OwnGlossaries.TITLE)));
    }

    private Importer importer(ImportOptions options) {
        return new Importer(options, step -> say(step + " …"));
    }

    /** Without its curation nothing is imported, and what the store holds is served. */
    private void run(Importer importer) {
        try {
            print(importer.run());
        } catch (CurationException e) {
            say("glossgraph: " + Printable.line(Failures.said(e)));
        }
    }

    private void print(ImportReport report) {
        Problems.print(report.problems(), streams.err());
        report.violations().forEach(each -> say(Printable.line(each)));
        say(Reports.found(report.counts()));
        say(Reports.outcome(report));
    }

    private ServerOptions options() {
        QueryLimits queries = QueryLimits.standard();
        ClientLimits clients = ClientLimits.standard();
        try {
            new Clients(proxies);
            for (Map.Entry<String, Integer> each : queryLimits.entrySet()) {
                queries = queries.with(each.getKey(), each.getValue());
            }
            for (Map.Entry<String, Integer> each : clientLimits.entrySet()) {
                clients = clients.with(each.getKey(), each.getValue());
            }
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage() + ".");
        }
        return new ServerOptions(
                host, port, settings.base(), store.dir(), allowedHosts, proxies, queries, clients);
    }

    private void warn(Generation damaged, Generation served) {
        say(
                "glossgraph: generation %d is damaged, so generation %d is served: import again."
                        .formatted(damaged.number(), served.number()));
    }

    private void greet(String address, String base) {
        say("Glossgraph is at " + address + " (Ctrl-C stops it)");
        if (!base.equals(address)) {
            say("Addresses in the data begin with " + base);
        }
    }

    private void watchUntilStopped(GlossgraphServer server, Optional<Importer> importer)
            throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stop =
                new Thread(
                        () -> {
                            server.close();
                            stopped.countDown();
                            // Being asked to stop is no failure.
                            Runtime.getRuntime().halt(ExitCode.DONE);
                        });
        Runtime.getRuntime().addShutdownHook(stop);
        while (!stopped.await(WATCH_SECONDS, TimeUnit.SECONDS)) {
            if (watch) {
                importer.ifPresent(this::importAgain);
            }
        }
    }

    /** What fails now may work the next time, and what is served goes on meanwhile. */
    private void importAgain(Importer importer) {
        try {
            if (!importer.upToDate()) {
                run(importer);
            }
        } catch (StoreException | UncheckedIOException e) {
            say("glossgraph: " + Printable.line(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void say(String line) {
        streams.err().println(line);
        streams.err().flush();
    }
}
