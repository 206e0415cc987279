package org.glossgraph.glossary.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the syntaxes make of a text: blocks with their lines, runs with their marks. */
class SyntaxTest {
    private static List<String> blocks(Syntax syntax, String text) {
        return syntax.read(text).blocks().stream()
                .map(
                        b ->
                                b.line()
                                        + " "
                                        + b.getClass().getSimpleName()
                                        + b.depth()
                                        + " "
                                        + b.text().plain())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.md; x; MARKDOWN",
                "a.HTM; x; HTML",
                "a.txt; plain words; TEXT",
                "a.txt; **Bow** and **Stern**; MARKDOWN",
                "a; <!DOCTYPE html><p>x; HTML",
                "a.txt; - $[a](b)$ and $h_1$; TEXT",
                "a.asciidoc; x; ASCIIDOC",
                "a.ltx; x; LATEX"
            })
    void isKnownByExtensionOrText(String path, String text, Syntax syntax) {
        assertThat(Syntax.of(path, text)).contains(syntax);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "= Boats|:toc:||Bow:: The front.|; ASCIIDOC",
                "Bow:: The front.|Stern::|  The back.|; ASCIIDOC",
                "[glossary]|Bow:: The front.|; ASCIIDOC",
                "\\newglossaryentry{a}{name=a}|\\newacronym{b}{B}{bow}|; LATEX",
                "\\begin{description}|\\item[Bow] The front.|; LATEX",
                "Example::||  code|Other::||  code|; TEXT",
                "Run \\item once and use std::vector or a::b.|; TEXT"
            })
    void isKnownByItsMarks(String text, Syntax syntax) {
        assertThat(Syntax.of("a.txt", text.replace('|', '\n'))).contains(syntax);
    }

    @Test
    void othersAreNotRead() {
        assertThat(Syntax.of("a/b.docx", "x")).isEmpty();
    }

    @Test
    void markdownKeepsLinesDepthsAndLazyLines() {
        String text = "# T\n\n- a\n  b\n- c\nlazy\n  - d\n\n    e\n\nf\n: g\n\n---\n";
        assertThat(blocks(Syntax.MARKDOWN, text))
                .containsExactly(
                        "1 Heading0 T",
                        "3 Item0 a b",
                        "5 Item0 c lazy",
                        "7 Item1 d",
                        "9 Paragraph2 e",
                        "11 Term0 f",
                        "12 Description0 g",
                        "14 Rule0 ");
        RichText lazy = Syntax.MARKDOWN.read(text).blocks().get(2).text();
        assertThat(lazy.lines(kind -> kind == Span.Kind.LAZY_BREAK)).hasSize(2);
    }

    @Test
    void plainTextHasItemsUnderlinesAndRules() {
        String text = "Title\n=====\n\n- a\n  b\nlazy\n\n  - c\nd_e_f *g*\n***\n";
        assertThat(blocks(Syntax.TEXT, text))
                .containsExactly(
                        "1 Heading0 Title", "4 Item0 a b lazy", "8 Item1 c d_e_f *g*", "10 Rule0 ");
    }

    @Test
    void htmlLeavesOutWhatSurroundsTheText() {
        String text =
                "<nav>n</nav>\n<h2 id='x'>T</h2>\n<p>a\n <b>b</b><p>c<ul><li>d<ul><li>e</ul></ul><script>s</script>";
        assertThat(blocks(Syntax.HTML, text))
                .containsExactly(
                        "2 Heading0 T",
                        "3 Paragraph0 a b",
                        "4 Paragraph0 c",
                        "4 Item0 d",
                        "4 Item1 e");
        assertThat(Syntax.HTML.read(text).blocks().get(0).text().anchors()).containsExactly("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a $x_1 * y_1$ b; $x_1 * y_1$",
                "$[a](b)$; $[a](b)$",
                "$\\text{fan\\_in}$; $\\text{fan\\_in}$",
                "costs $5 or $6; ",
                "costs $5 or 6$ more; $5 or 6$",
                "$ x$ and $y $; ",
                "$x$5; ",
                "$$a_b$$; $$a_b$$",
                "\\(a_b\\); \\(a_b\\)",
                "\\$5 and \\$6; ",
                "$a; "
            })
    void mathIsKeptAsWritten(String text, String math) {
        List<String> found =
                Syntax.MARKDOWN.read(text).blocks().get(0).text().spans().stream()
                        .filter(span -> span.kind() == Span.Kind.MATH)
                        .map(Span::text)
                        .toList();
        assertThat(found).isEqualTo(math == null ? List.of() : List.of(math));
    }

    @Test
    void runsCarryTheirMarks() {
        RichText text =
                Syntax.MARKDOWN.read("a **b [c](#d)** *e* `f` <br> g").blocks().get(0).text();
        assertThat(text.plain()).isEqualTo("a b c e `f` \n g");
        assertThat(text.spans())
                .contains(
                        new Span(Span.Kind.TEXT, "c", 1, true, false, "#d"),
                        new Span(Span.Kind.TEXT, "e", 1, false, true, ""),
                        new Span(Span.Kind.CODE, "`f`", 1, false, false, ""));
    }
}
