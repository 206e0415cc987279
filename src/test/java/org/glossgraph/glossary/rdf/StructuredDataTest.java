package org.glossgraph.glossary.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.Contents;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.GlossaryReader;
import org.glossgraph.glossary.Reference;
import org.glossgraph.glossary.SourceFile;
import org.junit.jupiter.api.Test;

/** Terms that pages state for machines. */
class StructuredDataTest {
    private static List<Entry> entries(String html) {
        return StructuredData.read("page.html", html, "en")
                .map(Contents.Records::entries)
                .orElse(List.of());
    }

    private static List<String> summaries(List<Entry> entries) {
        return entries.stream()
                .map(
                        each ->
                                each.place().line()
                                        + " "
                                        + each.heading()
                                        + ": "
                                        + each.definition().map(text -> text.text()).orElse(""))
                .toList();
    }

    @Test
    void readsJsonLdInScripts() {
        List<Entry> entries =
                entries(
                        """
                        <html><head>
                        <script type="application/ld+json">
                        {"@context": "https://schema.org", "@type": "Organization", "name": "Us",
                         "knowsAbout": {"@type": "DefinedTerm", "name": "Silk"}}
                        </script>
                        <script type="application/ld+json">
                        {"@context": "https://schema.org", "@type": "DefinedTermSet", "name": "Looms",
                         "hasDefinedTerm": [
                          {"@type": "DefinedTerm", "name": "Warp", "description": "Threads that run along."},
                          {"@type": "DefinedTerm", "name": "Weft", "description": "Threads that run across."}]}
                        </script></head><body><p>Words.</p></body></html>
                        """);
        assertThat(summaries(entries))
                .containsExactlyInAnyOrder(
                        "6 Warp: Threads that run along.", "6 Weft: Threads that run across.");
    }

    @Test
    void readsMicrodata() {
        List<Entry> entries =
                entries(
                        """
                        <html lang="en"><body>
                        <div itemscope itemtype="https://schema.org/DefinedTermSet" itemid="#looms">
                          <h1 itemprop="name">Looms</h1>
                          <div itemprop="hasDefinedTerm" itemscope itemtype="https://schema.org/DefinedTerm">
                            <h2 itemprop="name"><a href="#warp">Warp</a></h2>
                            <p itemprop="description">Threads that run
                              <em>along</em>.</p>
                            <meta itemprop="termCode" content="L1">
                            <span lang="de">auch <b itemprop="alternateName">Kette</b></span>
                          </div>
                        </div>
                        <div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Me</b></div>
                        </body></html>
                        """);
        assertThat(summaries(entries)).containsExactly("4 Warp: Threads that run along.");
        assertThat(entries.get(0).authority().notations()).containsExactly("L1");
        assertThat(entries.get(0).altLabels())
                .extracting(each -> each.text() + "@" + each.lang())
                .containsExactly("Kette@de");
    }

    @Test
    void readsRdfaLite() {
        List<Entry> entries =
                entries(
                        """
                        <html prefix="s: http://www.w3.org/2004/02/skos/core#"><body vocab="https://schema.org/">
                        <div typeof="DefinedTerm" resource="https://example.org/warp">
                          <b property="name">Warp</b> <i property="description">Threads that run along.</i>
                        </div>
                        <div typeof="s:Concept" about="https://example.org/weft">
                          <b property="s:prefLabel" content="Weft">the weft</b>
                          <a property="skos:related" href="https://example.org/warp">warp</a>
                        </div></body></html>
                        """);
        assertThat(summaries(entries))
                .containsExactly("2 Warp: Threads that run along.", "5 Weft: ");
        assertThat(entries.get(1).references())
                .extracting(each -> each.kind() + " " + each.target() + " " + each.uri())
                .containsExactly("RELATED Warp https://example.org/warp");
    }

    /** What a page shows has links and marks; what it only states is taken as stated. */
    @Test
    void countsWhereThePageDoesNotShowTheTerms() {
        String script =
                """
                <script type="application/ld+json">{"@type": "DefinedTermSet", "hasDefinedTerm": [
                {"@type": "DefinedTerm", "name": "Warp", "description": "Threads that run along."},
                {"@type": "DefinedTerm", "name": "Weft", "description": "Threads that run across."}]}
                </script>
                """;
        String shown =
                "<dl><dt id=a>Warp<dd>Threads along the <a href=#b>weft</a>.<dt id=b>Weft<dd>Threads.</dl>";
        assertThat(definitions(script + "<nav>Warp Weft</nav><p>Loading</p>"))
                .containsExactly("Threads that run along.", "Threads that run across.");
        assertThat(definitions(script + shown))
                .containsExactly("Threads along the weft.", "Threads.");
        assertThat(definitions(shown)).hasSize(2);
    }

    @Test
    void keepsTheLinksOfMarkedTermsThatAreShown() {
        String micro =
                "<div itemscope itemtype='https://schema.org/DefinedTerm' id=%1$s><b itemprop=name>%1$s</b>"
                        + "<i itemprop=description>%2$s</i></div>";
        String rdfa =
                "<div typeof=DefinedTerm id=%1$s><b property=name>%1$s</b><i property=description>%2$s</i></div>";
        for (String form : List.of(micro, rdfa)) {
            String page =
                    form.formatted("Warp", "Threads across the <a href=#Weft>others</a>.")
                            + form.formatted("Weft", "Threads along.");
            Entry entry = glossary(page).get(0);
            assertThat(entry.heading()).isEqualTo("Warp");
            assertThat(entry.references()).extracting(Reference::target).containsExactly("Weft");
        }
    }

    private static List<Entry> glossary(String html) {
        SourceFile page = new SourceFile("page.html", html.getBytes(UTF_8));
        return new GlossaryReader("en").read(List.of(page)).glossaries().get(0).entries();
    }

    private static List<String> definitions(String html) {
        return glossary(html).stream().map(each -> each.definition().orElseThrow().text()).toList();
    }

    @Test
    void findsNothingOnOtherPages() {
        assertThat(StructuredData.read("page.html", "<h1>Warp</h1><p>Threads.</p>", "en"))
                .isEqualTo(Optional.empty());
        String broken = "<script type='application/ld+json'>{\"@type\": \"DefinedTerm\"</script>";
        assertThat(StructuredData.read("page.html", broken, "en")).isEqualTo(Optional.empty());
    }

    @Test
    void textsWithinTextsDoNotGrowWithoutBound() {
        String nested =
                "<div itemscope itemtype='https://schema.org/DefinedTerm'>"
                        + "<span itemprop='name description'>".repeat(5_000)
                        + "a ".repeat(5_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(entries(nested)).hasSize(1));
    }
}
