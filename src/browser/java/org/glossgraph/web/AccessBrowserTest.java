package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossgraph.web.BrowserSite.View;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether everybody can use the pages: axe finds nothing on any type of page. */
@ExtendWith(BrowserSite.Sample.class)
class AccessBrowserTest {
    private final BrowserSite site;

    AccessBrowserTest(BrowserSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobodyIsShutOut(boolean dark) {
        View view = dark ? View.WIDE.inDark() : View.WIDE;
        Map<String, List<String>> found = new TreeMap<>();
        try (Page page = site.open(view)) {
            BrowserSite.PAGES.forEach(
                    (name, path) -> {
                        page.navigate(path);
                        page.waitForTimeout(300);
                        List<String> violations =
                                new AxeBuilder(page)
                                        .analyze().getViolations().stream()
                                                .map(
                                                        rule ->
                                                                rule.getId()
                                                                        + " at "
                                                                        + rule.getNodes()
                                                                                .get(0)
                                                                                .getTarget())
                                                .toList();
                        if (!violations.isEmpty()) {
                            found.put(name, violations);
                        }
                    });
        }
        assertThat(found).isEmpty();
    }

    /** Nothing is wider than the narrowest screen; what scrolls does so by itself. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPageFitsANarrowScreen(boolean scripts) {
        View view = scripts ? View.NARROW : View.NARROW.withoutScripts();
        Map<String, Object> tooWide = new TreeMap<>();
        try (Page page = site.open(view)) {
            BrowserSite.PAGES.forEach(
                    (name, path) -> {
                        page.navigate(path);
                        Object width = page.locator("html").evaluate("e => e.scrollWidth");
                        if (((Number) width).intValue() > view.width()) {
                            tooWide.put(name, width);
                        }
                    });
        }
        assertThat(tooWide).isEmpty();
    }
}
