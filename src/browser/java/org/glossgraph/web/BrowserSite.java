package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A site in a real browser: what it says on its console and whom it calls is written down. */
final class BrowserSite implements AutoCloseable {
    /** The page types, by the name of their picture. */
    static final Map<String, String> PAGES =
            Map.ofEntries(
                    Map.entry("home", "/"),
                    Map.entry("concept", "/concept/adam.html"),
                    Map.entry("concept-mentioned", "/concept/rmsprop.html"),
                    Map.entry("search", "/search?q=adam"),
                    Map.entry("search-nothing", "/search?q=zzzz"),
                    Map.entry("az", "/concepts/a"),
                    Map.entry("tree", "/tree"),
                    Map.entry("map", "/map"),
                    Map.entry("map-around", "/map?of=adam&depth=2"),
                    Map.entry("map-nobody", "/map?of=nobody"),
                    Map.entry("glossary", "/glossary/optimisation"),
                    Map.entry("entry", "/glossary/optimisation/entry/adam"),
                    Map.entry("link", "/link/a101"),
                    Map.entry("path", "/path?from=Adam&to=Learning+rate"),
                    Map.entry("learn", "/learn/adam"),
                    Map.entry("quality", "/quality"),
                    Map.entry("query", "/sparql-editor"),
                    Map.entry("query-table", query("SELECT * { ?a ?b ?c } LIMIT 5")),
                    Map.entry("query-mistake", query("SELECT * {")),
                    Map.entry("about", "/about"),
                    Map.entry("scheme", "/scheme"),
                    Map.entry("ontology", "/ontology"),
                    Map.entry("404", "/concept/adamm"));

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Path dir;
    private final GlossgraphServer server;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> foreign = new ArrayList<>();
    private final List<String> dialogs = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** How a page is looked at. */
    record View(int width, boolean dark, boolean scripts) {
        static final View WIDE = new View(1280, false, true);
        static final View NARROW = new View(320, false, true);

        View inDark() {
            return new View(width, true, scripts);
        }

        View withoutScripts() {
            return new View(width, dark, false);
        }

        /** All screens on which tasks are walked. */
        static Stream<View> all() {
            return Stream.of(WIDE, NARROW, WIDE.withoutScripts(), NARROW.withoutScripts());
        }
    }

    BrowserSite(DatasetGraph data) {
        boolean there = Files.isExecutable(CHROMIUM);
        assumeTrue(there || "true".equals(System.getenv("CI")), "Chromium is not installed");
        assertThat(there).as("Chromium is installed").isTrue();
        try {
            dir = Files.createTempDirectory("store");
            SampleStore.publish(dir, data);
            server = GlossgraphServer.start(ServerOptions.local(dir, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        // A busy machine may take long to draw what is there; no assertion fails for that alone.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(CHROMIUM)
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    private static String query(String query) {
        return "/sparql-editor?query=" + AttackedSite.encoded(query);
    }

    /** An empty page; what it does from now on is written down. */
    Page open(View view) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(server.address().toString())
                                .setViewportSize(view.width(), 800)
                                .setJavaScriptEnabled(view.scripts())
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        Page page = context.newPage();
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(server.address().toString())) {
                        foreign.add(request.url());
                    }
                });
        page.onDialog(
                dialog -> {
                    dialogs.add(page.url() + ": " + dialog.message());
                    dialog.dismiss();
                });
        page.onConsoleMessage(
                message -> {
                    boolean missing = message.text().contains("status of 404");
                    if (message.type().equals("error") && !missing) {
                        complaints.add(page.url() + ": " + message.text());
                    }
                });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Dialogs, requests to others, and what the browser refused or could not run. */
    void didNothingWrong() {
        assertThat(dialogs).isEmpty();
        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        server.close();
        FileUtils.deleteDirectory(dir.toFile());
    }

    /** Hands the tests a site over the sample; one serves all classes. */
    static final class Sample implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == BrowserSite.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Sample.class))
                    .getOrComputeIfAbsent(
                            BrowserSite.class,
                            key -> new BrowserSite(Samples.dataset()),
                            BrowserSite.class);
        }
    }
}
