package org.glossgraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.glossgraph.web.BrowserSite.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map as it is drawn: on screens of any size, and while they change. */
@ExtendWith(BrowserSite.Sample.class)
class MapBrowserTest {
    /** Whether all that the library draws stands within its stage. */
    private static final String WHOLE =
            """
            () => {
              const map = document.getElementById("map-canvas"), cy = map._cyreg && map._cyreg.cy;
              if (!cy || cy.width() !== map.clientWidth) return false;
              const box = cy.elements().renderedBoundingBox();
              return box.w > 0 && box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
            }
            """;

    private final BrowserSite site;

    MapBrowserTest(BrowserSite site) {
        this.site = site;
    }

    @AfterEach
    void nothingWentWrong() {
        site.didNothingWrong();
    }

    @Test
    void itStaysWholeWhenTheWindowChanges() {
        try (Page page = site.open(View.WIDE)) {
            page.navigate("/map?of=adam");
            page.waitForFunction(WHOLE);
            page.setViewportSize(500, 700);
            page.waitForFunction(WHOLE);
            page.setViewportSize(1400, 600);
            page.waitForFunction(WHOLE);
        }
    }

    @Test
    void onANarrowScreenItStandsBeforeItsForm() {
        try (Page page = site.open(View.NARROW)) {
            page.navigate("/map?of=adam");
            Locator form = page.locator(".map-form");
            page.waitForFunction(WHOLE);
            assertThat(form).isHidden();
            page.locator(".map-asked summary").press("Enter");
            assertThat(form).isVisible();
        }
    }

    @Test
    void onAWideScreenItsFormIsOpen() {
        try (Page page = site.open(View.WIDE)) {
            page.navigate("/map?of=adam");
            assertThat(page.locator("#map-relation")).isInViewport();
            assertThat(page.locator(".map-asked summary")).isHidden();
        }
    }

    @Test
    void itsFieldsOfferNames() {
        try (Page page = site.open(View.WIDE)) {
            page.navigate("/map");
            page.locator("#map-of").pressSequentially("mom");
            assertThat(page.locator("#map-of-names option[value=Momentum]")).hasCount(1);
        }
    }
}
