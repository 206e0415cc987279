package org.glossgraph.glossary.syntax.rst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossgraph.glossary.syntax.rst.Shown.blocks;

import org.junit.jupiter.api.Test;

/** What fields, directives and tables become. */
class DirectivesTest {
    @Test
    void fieldsLeadTheirText() {
        assertThat(
                        blocks(
                                """
                                :author: me
                                :orphan:

                                Text.

                                :Bow: front
                                :Hull:
                                   body

                                   more
                                :ref:`x` is no field
                                """))
                .containsExactly(
                        "4 Paragraph0 Text.",
                        "6 Paragraph0 Bow: front",
                        "7 Paragraph0 Hull: body",
                        "10 Paragraph1 more",
                        "11 Paragraph0 x is no field");
    }

    @Test
    void directivesAreText() {
        assertThat(
                        blocks(
                                """
                                .. note:: a
                                   b

                                   c
                                .. only:: html

                                   f
                                .. deprecated:: 2
                                   g
                                .. admonition:: h

                                   i
                                .. seealso:: :term:`j`, :term:`k`
                                .. seealso:: l and :term:`m`
                                .. rubric:: u

                                | v
                                | w
                                  x
                                """))
                .containsExactly(
                        "1 Paragraph0 a b",
                        "4 Paragraph0 c",
                        "7 Paragraph0 f",
                        "8 Paragraph0 Deprecated since version 2. g",
                        "10 Paragraph0 h",
                        "12 Paragraph0 i",
                        "13 Paragraph0 See also: j, k",
                        "14 Paragraph0 l and m",
                        "15 Heading1 u",
                        "17 Paragraph0 v~w x");
    }

    @Test
    void machineryIsNoise() {
        assertThat(
                        blocks(
                                """
                                .. image:: d.png
                                   :alt: e
                                .. comment
                                   n
                                ..

                                   o
                                .. [1] p
                                .. |q| replace:: r
                                .. __: s

                                .. todo:: t
                                """))
                .containsExactly("7 Paragraph1 o");
    }

    @Test
    void tablesAreDrawn() {
        assertThat(
                        blocks(
                                """
                                ==== =====
                                a    b
                                ==== =====
                                c    d
                                     e
                                \\    f
                                longer w
                                ==== =====

                                +---+---+
                                | a | b |
                                +===+===+
                                | 船| c |
                                |   |   |
                                |   | d |
                                +---+---+
                                | e     |
                                +---+---+
                                """))
                .containsExactly(
                        "2 Table0 *a | b / c | d e /  | f / longer | w",
                        "11 Table0 *a | b / 船 | c~d / e | ");
    }

    @Test
    void tablesAreListed() {
        assertThat(
                        blocks(
                                """
                                .. list-table:: T
                                   :header-rows: 1

                                   * - a
                                     - b
                                   * - c
                                     - - d
                                       - e

                                .. csv-table::
                                   :header: a, b

                                   c, "d,
                                   e"
                                """))
                .containsExactly("4 Table0 *a | b / c | d~e", "10 Table0 *a | b / c | d, e");
    }
}
