package org.glossgraph.glossary.syntax.rst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossgraph.glossary.syntax.rst.Shown.blocks;

import org.glossgraph.glossary.syntax.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How reStructuredText is known, and what its bodies become: blocks with their lines. */
class RstSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title\n=====\n\n.. glossary::\n\n   a\n      b\n",
                ".. _words:\n\nWords",
                "Title\n-----\n\nSee `there <https://a.example/>`_.",
                "Title\n~~~~~\n\nSee :ref:`there`."
            })
    void isKnownByItsMarks(String text) {
        assertThat(Syntax.of("a.txt", text)).contains(Syntax.RST);
        assertThat(Syntax.of("a", text)).contains(Syntax.RST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title\n=====\n\nKeel\n  A beam.",
                "# Title\n\n.. note:: x",
                "Title\n=====\n\n```{eval-rst}\n.. note:: x\n```",
                "Note that `a` and `b` ... are code"
            })
    void isNotTakenForAnotherSyntax(String text) {
        assertThat(Syntax.of("a.txt", text)).isPresent().get().isNotEqualTo(Syntax.RST);
    }

    @Test
    void titlesRankByTheOrderOfTheirAdornments() {
        assertThat(
                        blocks(
                                """
                                ====
                                Book
                                ====
                                Part
                                ----
                                Chapter
                                =======
                                x

                                Part 2
                                ------
                                Foo
                                ==

                                -----

                                船の用語
                                ========
                                """))
                .containsExactly(
                        "2 Heading1 Book",
                        "4 Heading2 Part",
                        "6 Heading3 Chapter",
                        "8 Paragraph0 x",
                        "10 Heading2 Part 2",
                        "12 Paragraph0 Foo ==",
                        "15 Rule0 ",
                        "17 Heading3 船の用語");
    }

    @Test
    void listsNest() {
        assertThat(
                        blocks(
                                """
                                - a
                                  b

                                  c

                                  1. d

                                     e
                                  #. f
                                - g

                                (i) h

                                A. Smith wrote
                                this.
                                """))
                .containsExactly(
                        "1 Item0 a b",
                        "4 Paragraph1 c",
                        "6 Item1 d",
                        "8 Paragraph2 e",
                        "9 Item1 f",
                        "10 Item0 g",
                        "12 Item0 h",
                        "14 Paragraph0 A. Smith wrote this.");
    }

    @Test
    void definitionListsHoldTermsOutsideOfOtherListsOnly() {
        assertThat(
                        blocks(
                                """
                                keel : noun
                                  A beam.

                                  It is long.

                                  inner
                                    text
                                ABC : Always Be Casting
                                  x

                                - item
                                    text
                                """))
                .containsExactly(
                        "1 Term0 keel",
                        "2 Description0 A beam.",
                        "4 Paragraph1 It is long.",
                        "6 Paragraph1 inner",
                        "7 Paragraph2 text",
                        "8 Term0 ABC : Always Be Casting",
                        "9 Description0 x",
                        "11 Item0 item",
                        "12 Paragraph2 text");
    }

    @Test
    void looseDefinitionListsAreRead() {
        assertThat(
                        blocks(
                                """
                                bow
                                stem
                                  The front.

                                hull

                                  The body.

                                Prose.

                                  x
                                """))
                .containsExactly(
                        "1 Term0 bow",
                        "2 Term0 stem",
                        "3 Description0 The front.",
                        "5 Term0 hull",
                        "7 Description0 The body.",
                        "9 Paragraph0 Prose.",
                        "11 Paragraph1 x");
    }

    @Test
    void aGlossaryIsAListOfTerms() {
        assertThat(
                        blocks(
                                """
                                Intro
                                =====
                                Prose.

                                Words
                                =====
                                .. glossary::
                                   :sorted:

                                   bow : B
                                   stem
                                      The front.

                                      - is sharp

                                   .. a comment
                                      more

                                   port

                                   * x

                                      A rope.
                                """))
                .containsExactly(
                        "5 Heading1 Words",
                        "10 Term0 bow",
                        "11 Term0 stem",
                        "12 Description0 The front.",
                        "14 Item2 is sharp",
                        "19 Term0 port",
                        "20 Description0 ",
                        "21 Term0 * x",
                        "23 Description0 A rope.");
    }

    @Test
    void codeAndFormulasAreKept() {
        assertThat(
                        blocks(
                                """
                                Say::

                                    a
                                      b

                                and ::

                                > c
                                > d

                                >>> e
                                f

                                .. code:: x
                                   :y: z

                                   g

                                .. math::

                                   h
                                   = i
                                """))
                .containsExactly(
                        "1 Paragraph0 Say:",
                        "3 Code0 ```~a~  b~```",
                        "6 Paragraph0 and",
                        "8 Code0 ```~> c~> d~```",
                        "11 Code0 ```~>>> e~f~```",
                        "17 Code0 ```~g~```",
                        "21 Paragraph0 $$h = i$$");
    }

    @Test
    void termsThatStandTooFarRightAreTerms() {
        assertThat(blocks(".. glossary::\n\n     a\n       b\n   c\n     d"))
                .containsExactly("3 Term0 a", "4 Description0 b", "5 Term0 c", "6 Description0 d");
    }
}
