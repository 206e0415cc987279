package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a browser has to load. */
@ExtendWith(SampleSite.class)
class SizesTest {
    private static final int LONGEST_PAGE = 60_000;
    private static final int LARGEST_STYLE = 20 * 1024;
    private static final int OUR_SCRIPTS = 30_000;
    private static final int MOST_FILES = 6;

    private final Site site;

    SizesTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/concept/adam.html",
                "/concepts/a",
                "/tree",
                "/search?q=adam",
                "/learn/adam",
                "/path?from=adam&to=momentum",
                "/map",
                "/sparql-editor"
            })
    void aPageIsLightAndLoadsFewFiles(String path) {
        Document page = site.page(path);

        page.select("svg").remove();
        assertThat(page.outerHtml().length()).isLessThan(LONGEST_PAGE);
        List<String> files =
                page.select("link[rel=stylesheet], link[rel=icon], script[src], img, iframe")
                        .eachAttr("href");
        assertThat(files.size() + page.select("script[src]").size()).isLessThan(MOST_FILES);
    }

    @Test
    void ourOwnScriptsAndStylesAreShort() throws IOException {
        int scripts = 0;
        for (String name : new String[] {"site.js", "editor.js", "map.js"}) {
            scripts += length(name);
        }

        assertThat(scripts).isLessThan(OUR_SCRIPTS);
        assertThat(length("style.css")).isLessThan(LARGEST_STYLE);
    }

    private static int length(String name) throws IOException {
        try (InputStream in = SizesTest.class.getResourceAsStream("/org/glossgraph/web/" + name)) {
            return in.readAllBytes().length;
        }
    }
}
