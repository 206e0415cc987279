package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossgraph.view.Samples;
import org.glossgraph.web.BrowserSite.View;
import org.junit.jupiter.api.Test;

/** Labels, definitions and notes that would run, fetch or break out, in a real browser. */
class HostileBrowserTest {
    private static final List<String> PAYLOADS =
            List.of(
                    "<script>alert(1)</script>",
                    "</script><script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "<img src=http://evil.example/a.png>",
                    "\"><svg onload=alert(1)>",
                    "' onmouseover='alert(1)' autofocus onfocus='alert(1)",
                    "\" onfocus=\"alert(1)\" autofocus=\"",
                    "<svg><script>alert(1)</script></svg>",
                    "<svg><foreignObject><iframe src=javascript:alert(1)></foreignObject></svg>",
                    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                    "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
                    "<style>@import 'http://evil.example/a.css';</style>",
                    "<link rel=stylesheet href=http://evil.example/a.css>",
                    "<base href=http://evil.example/>",
                    "<meta http-equiv=refresh content='0;url=http://evil.example/'>",
                    "<form action=http://evil.example><button autofocus>x</button></form>",
                    "javascript:alert(1)",
                    "jAvAsCrIpT:alert(1)",
                    "java\tscript:alert(1)",
                    "data:text/html,<script>alert(1)</script>",
                    "[click](javascript:alert(1))",
                    "![x](http://evil.example/b.png)",
                    "<javascript:alert(1)>",
                    "[x]: javascript:alert(1)",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "&#60;img src=x onerror=alert(1)&#62;",
                    "&#x6A;avascript:alert(1)",
                    "${alert(1)}",
                    "{{constructor.constructor('alert(1)')()}}",
                    "@{alert(1)}",
                    "<%= alert(1) %>",
                    "<!--><script>alert(1)</script>-->",
                    "<![CDATA[<script>alert(1)</script>]]>",
                    "]]><script>alert(1)</script>",
                    "</title><script>alert(1)</script>",
                    "</textarea><script>alert(1)</script>",
                    "</style><script>alert(1)</script>",
                    "</noscript><img src=x onerror=alert(1)>",
                    "</option></select><img src=x onerror=alert(1)>",
                    "<details open ontoggle=alert(1)>x</details>",
                    "<video><source onerror=alert(1)></video>",
                    "<audio src=x onerror=alert(1)>",
                    "<object data=javascript:alert(1)>",
                    "<embed src=javascript:alert(1)>",
                    "<a href=javascript:alert(1)>x</a>",
                    "<a href='&#1;javascript:alert(1)'>x</a>",
                    "<input autofocus onfocus=alert(1)>",
                    "<body onload=alert(1)>",
                    "<marquee onstart=alert(1)>x</marquee>",
                    "<template><script>alert(1)</script></template>",
                    "$\\href{javascript:alert(1)}{x}$",
                    "$\\unicode{<img src=x onerror=alert(1)>}$",
                    "$$\\includegraphics{http://evil.example/c.png}$$",
                    "\\(\\url{javascript:alert(1)}\\)",
                    "\u202Etpircs<script>alert(1)</script>",
                    "\uFEFF<script>alert(1)</script>",
                    "＜script＞alert(1)＜/script＞",
                    "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                    "\u2028alert(1)\u2029",
                    "--><img src=x onerror=alert(1)>",
                    "'-alert(1)-'",
                    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e");

    @Test
    void nothingRunsAndNobodyIsCalled() throws IOException {
        try (BrowserSite site = new BrowserSite(Samples.trig(data()));
                Page page = site.open(View.WIDE)) {
            for (String path : paths()) {
                page.navigate(path);
                page.waitForTimeout(20);
                assertThat(page.url()).as(path).contains("localhost");
            }
            page.navigate("/map?of=c0&depth=1");
            page.locator("#map-said h3").waitFor();
            page.locator("#map-said button").first().click();
            page.navigate("/sparql-editor");
            page.locator(".CodeMirror").waitFor();
            site.didNothingWrong();
        }
    }

    private static List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < PAYLOADS.size(); i++) {
            String payload = AttackedSite.encoded(PAYLOADS.get(i));
            paths.add("/concept/c" + i + ".html");
            paths.add("/search?q=" + payload);
            paths.add("/sparql-editor?query=" + payload);
            paths.add("/map?of=" + payload);
        }
        paths.addAll(
                List.of(
                        "/",
                        "/tree",
                        "/map",
                        "/concepts/other",
                        "/scheme",
                        "/sparql-editor?query="
                                + AttackedSite.encoded("SELECT * { ?a ?b ?c } LIMIT 500")));
        return paths;
    }

    /** Each payload is a name, another name, a definition and an example; all are linked. */
    private static String data() {
        return IntStream.range(0, PAYLOADS.size())
                .mapToObj(i -> concept(i, literal(PAYLOADS.get(i))))
                .collect(
                        Collectors.joining(
                                "",
                                "<scheme> a skos:ConceptScheme ; dcterms:title "
                                        + literal(PAYLOADS.get(0))
                                        + " .\n",
                                ""));
    }

    private static String concept(int i, String text) {
        return """
                <concept/c%1$d> a skos:Concept ; skos:inScheme <scheme> ; skos:topConceptOf <scheme> ;
                  skos:prefLabel %2$s ; skos:altLabel %2$s ; skos:definition %2$s ; skos:example %2$s ;
                  skos:related <concept/c%3$d> .
                <concept/c%3$d> skos:related <concept/c%1$d> .
                """
                .formatted(i, text, (i + 1) % PAYLOADS.size());
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> literal.append("\\u%04X".formatted(c)));
        return literal.append('"').toString();
    }
}
