package org.glossgraph.web;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sys.JenaSystem;
import org.apache.lucene.codecs.Codec;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.glossgraph.store.Generation;
import org.glossgraph.store.Store;
import org.glossgraph.web.client.Admission;
import org.glossgraph.web.client.Connections;
import org.glossgraph.web.data.Exports;
import org.glossgraph.web.page.Assets;
import org.glossgraph.web.page.Pages;
import org.glossgraph.web.query.QueryService;
import org.glossgraph.web.query.QueryThreads;

/** The running service: Fuseki's endpoints, pages and downloads over one store, on one port. */
public final class GlossgraphServer implements AutoCloseable {
    // Fuseki's own is 5 MiB, taken anew for each answer of unknown length.
    private static final int OUTPUT_BUFFER = 32 * 1024;
    private static final int HEADERS = 16 * 1024;
    private static final int FORM = 64 * 1024;
    private static final int INPUT_BUFFER = 8 * 1024;
    private static final int RETAINED = 8 * FORM;
    private static final int LEAST_THREADS = 4;
    private static final int MOST_THREADS = 64;
    private static final int IDLE_MILLIS = 10_000;
    private static final int MOST_CONNECTIONS = 1024;
    private static final int STOP_MILLIS = 10_000;

    private final FusekiServer fuseki;
    private final Serving serving;
    private final QueryThreads queries;
    private final String host;

    private GlossgraphServer(
            FusekiServer fuseki, Serving serving, QueryThreads queries, String host) {
        this.fuseki = fuseki;
        this.serving = serving;
        this.queries = queries;
        this.host = host;
    }

    /** Loads the libraries that a start needs; on another thread, it makes the start shorter. */
    public static void prepare() {
        JenaSystem.init();
        Codec.availableCodecs();
        new ServletContextHandler();
    }

    /**
     * Starts a server on the generation that the store names, or, where that one is damaged, on the
     * one before it; it follows the store from then on.
     *
     * @throws IOException where the port is taken (a {@link BindException}), or where the store is
     *     empty or in use by another process
     */
    public static GlossgraphServer start(ServerOptions options) throws IOException {
        Store store = Store.at(options.storeDir());
        List<Generation> candidates = store.candidates();
        if (candidates.isEmpty()) {
            throw new IOException("The store holds no vocabulary yet");
        }
        Serving serving = new Serving(store);
        QueryThreads queries = new QueryThreads(options.queries());
        FusekiServer fuseki = build(options, serving, queries);
        bind(fuseki.getJettyServer(), options);
        try {
            serving.begin(candidates, fuseki.getServletContext());
            fuseki.start();
            return new GlossgraphServer(fuseki, serving, queries, options.host());
        } catch (RuntimeException | Error e) {
            close(fuseki, queries, serving);
            throw refused(e);
        }
    }

    /** The generation that is served now. */
    public Generation generation() {
        return serving.generation();
    }

    /** The generation that the store names and that cannot be served; empty where all is well. */
    public Optional<Generation> refused() {
        return serving.refused();
    }

    /** The port that was bound. */
    public int port() {
        return fuseki.getPort();
    }

    /** Where a browser on this machine finds the service. */
    public URI address() {
        boolean local = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::");
        return URI.create(
                "http://" + (local ? "localhost" : Hosts.bracketed(host)) + ":" + port() + "/");
    }

    /** Ends running requests and closes the store. */
    @Override
    public void close() {
        close(fuseki, queries, serving);
    }

    /** The port of a server that never started is closed by itself: stopping it does nothing. */
    private static void close(FusekiServer fuseki, QueryThreads queries, Serving serving) {
        fuseki.stop();
        connector(fuseki.getJettyServer()).close();
        queries.close();
        serving.close();
    }

    private static ServerConnector connector(Server jetty) {
        return (ServerConnector) jetty.getConnectors()[0];
    }

    private static FusekiServer build(
            ServerOptions options, Serving serving, QueryThreads queries) {
        Assets assets = new Assets();
        Pages pages = new Pages(assets, Exports.forms());
        SiteServlet site = new SiteServlet(Routes.table(pages, assets, options.queries(), serving));
        FusekiServer fuseki =
                FusekiServer.create()
                        .port(options.port())
                        .numServerThreads(LEAST_THREADS, MOST_THREADS)
                        .fusekiModules(FusekiModules.empty())
                        .registerOperation(Operation.Query, new QueryService())
                        .enablePing(true)
                        .addFilter(
                                "/*",
                                new Door(
                                        serving,
                                        Hosts.of(options),
                                        site,
                                        queries,
                                        new Admission(options.clients(), options.proxies()),
                                        pages))
                        .addServlet("/*", site)
                        .build();
        tune(fuseki.getJettyServer(), options);
        return fuseki;
    }

    private static void tune(Server jetty, ServerOptions options) {
        jetty.setStopTimeout(STOP_MILLIS);
        jetty.setErrorHandler(new LastWord());
        ServletContextHandler context = (ServletContextHandler) jetty.getHandler();
        context.setErrorHandler(new LastWord());
        context.setMaxFormContentSize(FORM);
        ServletHandler servlets = context.getServletHandler();
        Stream.of(servlets.getFilters()).forEach(each -> each.setAsyncSupported(true));
        Stream.of(servlets.getServlets()).forEach(each -> each.setAsyncSupported(true));
        ServerConnector connector = connector(jetty);
        connector.setHost(options.host());
        connector.addBean(new Connections(options.clients()));
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setRequestHeaderSize(HEADERS);
        // An address that is sent back grows to three times its length.
        http.setResponseHeaderSize(4 * HEADERS);
        http.setSendServerVersion(false);
        connector.setIdleTimeout(IDLE_MILLIS);
        jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, jetty));
        jetty.insertHandler(Compressed.handler());
        // A body is waited for without a thread. Each piece of it, as short as it may be, is kept
        // in a buffer of its own.
        jetty.insertHandler(
                new EagerContentHandler(
                        new EagerContentHandler.RetainedContentLoaderFactory(
                                RETAINED, INPUT_BUFFER, true)));
    }

    /**
     * Takes the port before the store is opened: who cannot have the one leaves the other alone.
     */
    private static void bind(Server jetty, ServerOptions options) throws IOException {
        try {
            connector(jetty).open();
        } catch (IOException e) {
            throw ExceptionUtils.indexOfType(e, BindException.class) < 0
                    ? e
                    : new BindException("Port " + options.port() + " is taken");
        }
    }

    private static IOException refused(Throwable e) {
        return ExceptionUtils.indexOfType(e, DBOpEnvException.class) < 0
                ? new IOException("The server cannot start: " + e.getMessage(), e)
                : new IOException("The store is in use by another process", e);
    }
}
