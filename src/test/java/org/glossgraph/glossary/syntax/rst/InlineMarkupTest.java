package org.glossgraph.glossary.syntax.rst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossgraph.glossary.syntax.rst.Shown.runs;

import java.util.List;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What inline markup becomes: runs with their marks, targets and lines. */
class InlineMarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a *b c* **d**; [a ]E[b c][ ]S[d]",
                "``a*`` and ```b```; C[``a*``][ and ]C[```b```]",
                "2*3*4 * x **; [2*3*4 * x **]",
                "(*) \"*\" a\\*b; [(*) \"*\" a*b]",
                ":term:`b`\\ s :term:`c <d:e>`; [b]term:b[s ][c]term:d:e",
                ":py:class:`~a.b` :func:`c`; C[`b`][ ]C[`c`]",
                "`a b`:math: `c` `d.e` `f()`; M[$a b$][ ]E[c][ ]C[`d.e`][ ]C[`f()`]",
                ":abbr:`AB (a b)` :pep:`8` :foo:`c <d>`; [AB (a b)][ ][PEP 8][ ][c]",
                ":ref:`a` :doc:`b </c>`; [a]ref:#a[ ][b]doc://c",
                "`a <b>`_ `c d`_ e_ f_g_ `h`__; [a]b[ ][c d]#c d[ ][e]#e[ f_g_ ][h]",
                "_`a B` [1]_ [#x]_ [AB1]_.; #a b[a B][ [AB1]][.]",
                "https://a.b/c_. http://d; [https://a.b/c_]https://a.b/c_[. ][http://d]http://d",
                "|a| |b c|_ | d; [a][ ][b c][ | d]",
                ":unclosed:`a *b `c ``d; [:unclosed:`a *b `c ``d]"
            })
    void marksAreRead(String raw, String runs) {
        assertThat(runs(raw)).isEqualTo(runs);
    }

    @Test
    void namesAreDefinedAnywhere() {
        String text =
                """
                |a| b_ `c`__ :ref:`d` `e`

                .. |a| replace:: *x* |a|
                .. _b: https://b.example/
                   long
                .. _i: b_
                __ i_
                .. default-role:: math
                .. _d:

                Title
                =====
                """;
        assertThat(runs(text))
                .isEqualTo(
                        "E[x][ ][a][ ][b]https://b.example/long[ ][c]https://b.example/long"
                                + "[ ][Title]ref:#d[ ]M[$e$]");
        Block title = RstSyntax.read(text).blocks().get(1);
        assertThat(title.text().anchors()).containsExactly("d");
        assertThat(title.line()).isEqualTo(11);
    }

    @Test
    void runsKnowTheirLines() {
        String text = "a *b\nc* `d\n<e\nf>`_ ``g\nh`` i";
        List<Span> spans = RstSyntax.read(text).blocks().get(0).text().spans();
        assertThat(spans.stream().map(span -> span.line() + span.text().strip()))
                .containsExactly("1a", "1b", "2", "2c", "2", "2d", "4", "4``g h``", "5i");
    }
}
