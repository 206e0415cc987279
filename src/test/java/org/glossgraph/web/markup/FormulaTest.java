package org.glossgraph.web.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final Set<String> MATHML =
            Set.of(
                    "math",
                    "semantics",
                    "annotation",
                    "mrow",
                    "mi",
                    "mo",
                    "mn",
                    "mtext",
                    "mspace",
                    "mfrac",
                    "msup",
                    "msub",
                    "msubsup",
                    "munder",
                    "mover",
                    "munderover",
                    "msqrt",
                    "mroot",
                    "mtable",
                    "mtr",
                    "mtd");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x^2; <msup><mi>x</mi><mn>2</mn></msup>",
                "\\frac{a}{b}; <mfrac><mi>a</mi><mi>b</mi></mfrac>",
                "\\dfrac{a}{b}; <mfrac><mi>a</mi><mi>b</mi></mfrac>",
                "t_\\text{in}; <mtext>in</mtext>",
                "\\mathrm{kcal}; <mi mathvariant=\"normal\">kcal</mi>",
                "\\operatorname{area}(r); <mi mathvariant=\"normal\">area</mi>",
                "x \\in \\mathbb{R}; <mi>ℝ</mi>",
                "x_1, \\dots, x_n; …",
                "\\lVert v \\rVert; ‖",
                "\\|v\\|; ‖",
                "(a + b); <mo fence=\"true\">(</mo>",
                "a < b; <mo>&lt;</mo>",
                "(a, b); <mi>a</mi><mo separator=\"true\">,</mo><mi>b</mi>",
                "a - b; <mo>\u2212</mo>",
                "\\hat{x}; <mover><mi>x</mi><mo>^</mo></mover>"
            })
    void setsWhatPeopleWrite(String tex, String part) {
        assertThat(Formula.typeset(tex, false)).get().asString().contains(part);
    }

    @Test
    void carriesItsTex() {
        assertThat(Formula.typeset("a < \\pi", true))
                .get()
                .asString()
                .startsWith("<math display=\"block\"><semantics>")
                .endsWith(
                        "<annotation encoding=\"application/x-tex\">a &lt; \\pi</annotation>"
                                + "</semantics></math>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\newcommand{\\a}{\\a\\a}\\a",
                "\\input{/etc/passwd}",
                "\\include{x}",
                "\\href{javascript:alert(1)}{x}",
                "\\url{http://example.org}",
                "\\nosuchcommand{x}",
                "\\frac{a}",
                "{x",
                "x}",
                "a $ b",
                "x % hidden",
                "\\",
                " ",
                "\\begin{itemize}\\item x\\end{itemize}",
                "\\mbox{\\href{x}{y}}"
            })
    void refusesTheRest(String tex) {
        assertThat(Formula.typeset(tex, false)).isEmpty();
    }

    @Test
    void staysQuickOnFormulasMadeToBeSlow() {
        long start = System.nanoTime();
        for (String tex :
                new String[] {
                    "{".repeat(400) + "x" + "}".repeat(400),
                    "(".repeat(400) + ")".repeat(400),
                    "\\sqrt{".repeat(29) + "x" + "}".repeat(29),
                    "x^{".repeat(29) + "x" + "}".repeat(29),
                    "[".repeat(900),
                    "'".repeat(900),
                    "\\left|".repeat(100),
                    "^".repeat(900),
                    "x^2".repeat(300),
                    "x".repeat(100_000)
                }) {
            Formula.typeset(tex, false);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Property(tries = 300)
    void onlyMathmlComesOut(
            @ForAll
                    @StringLength(max = 60)
                    @CharRange(from = ' ', to = '~')
                    @Chars({'\\', '{', '}', '^', '_', '&', '<', '\n', 'é', '∑'})
                    String tex) {
        Formula.typeset(tex, false)
                .ifPresent(
                        markup -> {
                            Document math = Jsoup.parse(markup.toString(), "", Parser.xmlParser());
                            assertThat(math.getAllElements().stream().skip(1))
                                    .allMatch(each -> MATHML.contains(each.tagName()));
                            assertThat(math.select("annotation").first().wholeText())
                                    .isEqualTo(tex);
                            assertThat(math.select("[href], [style], [onclick]")).isEmpty();
                        });
    }
}
