package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glossgraph.store.Store;
import org.glossgraph.view.Samples;
import org.glossgraph.web.client.Admission;
import org.glossgraph.web.data.Exports;
import org.glossgraph.web.page.Assets;
import org.glossgraph.web.page.Pages;
import org.glossgraph.web.query.QueryThreads;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;
import org.glossgraph.web.route.Resource;
import org.glossgraph.web.route.Router;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that break off while they are written: none of it is sent, and nothing of it stays. */
class FailingAnswersTest {
    private static final int LONG = 3 << 20;
    private static final String DIRECTORY = "java.io.tmpdir";
    private static final String BEFORE = System.getProperty(DIRECTORY);

    @TempDir static Path dir;
    private static final Server JETTY =
            new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    private static Serving serving;
    private static QueryThreads queries;
    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        SampleStore.publish(dir, Samples.dataset());
        ServerOptions options = ServerOptions.local(dir, 0);
        ServletContextHandler context = new ServletContextHandler();
        OperationRegistry.set(context.getServletContext(), OperationRegistry.createStd());
        Store store = Store.at(dir);
        serving = new Serving(store);
        serving.begin(store.candidates(), context.getServletContext());
        queries = new QueryThreads(options.queries());
        SiteServlet answers = new SiteServlet(routes());
        Door door =
                new Door(
                        serving,
                        Hosts.of(options),
                        answers,
                        queries,
                        new Admission(options.clients(), options.proxies()),
                        new Pages(new Assets(), Exports.forms()));
        FilterHolder filter = new FilterHolder(door);
        filter.setAsyncSupported(true);
        context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
        ServletHolder servlet = new ServletHolder(answers);
        servlet.setAsyncSupported(true);
        context.addServlet(servlet, "/*");
        JETTY.setHandler(context);
        JETTY.start();
        int port = ((ServerConnector) JETTY.getConnectors()[0]).getLocalPort();
        site = new Site(URI.create("http://localhost:" + port + "/"), HttpClient.newHttpClient());
    }

    @AfterAll
    static void stop() throws Exception {
        JETTY.stop();
        queries.close();
        serving.close();
    }

    @AfterEach
    void leaveTheDirectory() {
        System.setProperty(DIRECTORY, BEFORE);
    }

    private static Router routes() {
        return new Router(
                List.of(
                        route("/long", FailingAnswersTest::write),
                        route("/disk", FailingAnswersTest::fail),
                        route("/memory", FailingAnswersTest::fill),
                        route("/hidden", FailingAnswersTest::hide)));
    }

    private static Resource<?> route(String path, Answer.Body body) {
        return Resource.always(path)
                .as(
                        Media.TURTLE,
                        (visit, it) ->
                                Answer.of(Media.TURTLE, body)
                                        .with("Content-Disposition", "attachment")
                                        .with("Link", "<elsewhere>; rel=\"alternate\"")
                                        .with("Glossgraph-Left-Out", "concepts=1, links=1"));
    }

    private static void write(OutputStream out) throws IOException {
        out.write(new byte[1000]);
        out.write(new byte[LONG]);
    }

    private static void fail(OutputStream out) throws IOException {
        write(out);
        throw new IOException("The disk is broken");
    }

    private static void fill(OutputStream out) throws IOException {
        write(out);
        throw new OutOfMemoryError("none left");
    }

    private static void hide(OutputStream out) throws IOException {
        try {
            write(out);
        } catch (RuntimeException e) {
            throw new IOException("Something else is said to be wrong", e);
        }
    }

    @Test
    void aLongAnswerArrivesWholeWhereNothingFails() {
        assertThat(site.get("/long").body()).hasSize(LONG + 1000);
    }

    @Test
    void aWriterThatFailsIsSaidInOurOwnWords() {
        HttpResponse<String> told = site.get("/disk");
        HttpResponse<String> page = site.get("/disk", Site.BROWSER);

        assertThat(told.statusCode()).isEqualTo(500);
        assertThat(told.body()).contains("\"status\":500,", "It is in the log");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        for (HttpHeaders headers : List.of(told.headers(), page.headers())) {
            assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
            assertThat(headers.firstValue("Vary")).hasValue("Accept");
            assertThat(headers.map())
                    .doesNotContainKeys("content-disposition", "link", "glossgraph-left-out");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/long", "/hidden"})
    void whereThereIsNoRoomThisIsSaidWhateverTheWriterMakesOfIt(String path) {
        System.setProperty(DIRECTORY, dir.resolve("gone").toString());

        HttpResponse<String> answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("There is no room for so long an answer");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().map()).doesNotContainKey("content-disposition");
    }

    @Test
    void nothingStaysOfAnAnswerThatEndsInAnError() throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "Only Linux lists the files of a process there");

        assertThat(site.get("/memory").statusCode()).isEqualTo(500);

        assertThat(files(open)).noneMatch(file -> file.contains(".answer"));
    }

    private static List<String> files(Path open) throws IOException {
        try (Stream<Path> all = Files.list(open)) {
            return all.map(FailingAnswersTest::target).toList();
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "closed since";
        }
    }
}
