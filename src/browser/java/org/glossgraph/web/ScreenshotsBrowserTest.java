package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.glossgraph.web.BrowserSite.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of every type of page in {@code target/screenshots}, to be looked at. */
@ExtendWith(BrowserSite.Sample.class)
class ScreenshotsBrowserTest {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private final BrowserSite site;

    ScreenshotsBrowserTest(BrowserSite site) {
        this.site = site;
    }

    @Test
    void everyPageIsPictured() {
        picture(View.WIDE, "wide-light");
        picture(View.WIDE.inDark(), "wide-dark");
        picture(View.NARROW, "narrow-light");
        picture(View.NARROW.inDark(), "narrow-dark");
        site.didNothingWrong();
    }

    private void picture(View view, String how) {
        try (Page page = site.open(view)) {
            BrowserSite.PAGES.forEach(
                    (name, path) -> {
                        page.navigate(path);
                        page.waitForTimeout(name.startsWith("map") ? 1000 : 100);
                        byte[] picture =
                                page.screenshot(
                                        new Page.ScreenshotOptions()
                                                .setFullPage(true)
                                                .setPath(FOLDER.resolve(name + "-" + how + ".png")));
                        assertThat(picture.length).as(name).isGreaterThan(1000);
                    });
        }
    }
}
