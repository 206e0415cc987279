package org.glossgraph.glossary.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What AsciiDoc is read into: blocks with their lines, runs with their marks. */
class AsciiDocTest {
    private static List<String> blocks(String text) {
        return Syntax.ASCIIDOC.read(text).blocks().stream()
                .map(b -> b.line() + " " + name(b) + b.depth() + " " + b.text().plain())
                .toList();
    }

    private static String name(Block block) {
        return block.getClass().getSimpleName();
    }

    private static RichText text(String line) {
        return Syntax.ASCIIDOC.read(line).blocks().get(0).text();
    }

    @Test
    void labelledListsHoldTermsTextsAndWhatIsAttached() {
        String text =
                """
                Bow::
                  The front.
                +
                It is red.
                * steel
                ** wood

                Stem::
                Stern:: The back.

                  More of it.

                Keel::

                Rib:: sub
                  Floor::: A low rib.

                No item.
                """;
        assertThat(blocks(text))
                .containsExactly(
                        "1 Term0 Bow",
                        "2 Description0 The front.",
                        "4 Paragraph1 It is red.",
                        "5 Item1 steel",
                        "6 Item2 wood",
                        "8 Term0 Stem",
                        "9 Term0 Stern",
                        "9 Description0 The back.",
                        "11 Paragraph1 More of it.",
                        "13 Term0 Keel",
                        "13 Description0 ",
                        "15 Term0 Rib",
                        "15 Description0 sub",
                        "16 Item1 Floor: A low rib.",
                        "18 Paragraph0 No item.");
    }

    @Test
    void anchorsLeadToTermsAndGiveReferencesTheirWords() {
        String text =
                "[[f]]Bow:: See <<s>>, <<s,there>>, xref:s[] and <<Fore Deck>>.\n\n"
                        + "[[s,the stern]]\nStern:: x\n\n== Fore Deck\n";
        Document document = Syntax.ASCIIDOC.read(text);
        assertThat(document.blocks().get(0).text().anchors()).containsExactly("f");
        assertThat(document.blocks().get(2).text().anchors()).containsExactly("s");
        RichText definition = document.blocks().get(1).text();
        assertThat(definition.plain()).isEqualTo("See the stern, there, the stern and Fore Deck.");
        assertThat(definition.spans())
                .contains(new Span(Span.Kind.TEXT, "there", 1, false, false, "#s"));
    }

    @Test
    void attributesAndConditionsHold() {
        String text =
                """
                = Words
                A. Author <a@example.org>
                v1.0, 2024-01-01
                :boat: *Marigold*
                :lang: nl

                ifdef::boat[]
                The {boat}{two-colons} \\{boat} {other}
                endif::[]
                ifndef::boat[]
                left out
                endif::[]
                ifdef::nothing[left out, too]
                include::more.adoc[]
                // left out
                """;
        Document document = Syntax.ASCIIDOC.read(text);
        assertThat(blocks(text))
                .containsExactly("1 Heading0 Words", "8 Paragraph0 The Marigold:: {boat} {other}");
        assertThat(document.lang()).contains("nl");
        assertThat(document.remarks()).hasSize(1).allMatch(remark -> remark.line() == 14);
    }

    @Test
    void attributesThatGrowAreBounded() {
        StringBuilder text = new StringBuilder(":a0: xx\n");
        for (int i = 0; i < 60; i++) {
            text.append(":a%d: {a%d}{a%d}\n".formatted(i + 1, i, i));
        }
        text.append('\n').append("{a60} {a9} ".repeat(1_000));
        assertThat(text(text.toString()).plain().length()).isLessThan(500_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '!',
            value = {
                "a *b* _c_ `d*e*` #f#¦ a b c `d*e*` f",
                "**a**b __c__d ``e``f¦ ab cd `e`f",
                "snake_case_name 2 * 3 * 4 a_ b¦ snake_case_name 2 * 3 * 4 a_ b",
                "10^-4^ m^2^ 1^st^ H~2~O¦ 10^-4 m^2 1st H2O",
                "\\*a* +*b*+ ++c*d*++ pass:[_e_]¦ *a* *b* c*d* _e_",
                "\"`a`\" and '`b`' it's¦ “a” and ‘b’ it's",
                "a (((b, c))) ((d)) indexterm:[e] f¦ a d f",
                "see https://a.example/x_y_z[the page^], http://b.example.¦ see the page, http://b.example.",
                "link:a.html[\"A, B\",role=x] mailto:c@d.example[]¦ A, B c@d.example",
                "a footnote:[see *b*] c footnote:x[] d¦ a (see b) c d",
                "stem:[x_1^2] latexmath:[$\\frac{a}{b}$]¦ $x_1^2$ $\\frac{a}{b}$",
                "kbd:[Ctrl] menu:File[Save] image:a.png[A] term:bow[]¦ Ctrl File > Save bow",
                "a &amp; b &#169; c &nonsense d¦ a & b © c &nonsense d",
                "std::vector a:b[ c] <<>> [x] {y¦ std::vector a:b[ c] <<>> [x] {y"
            })
    void inlineMarksAreRead(String line, String plain) {
        assertThat(text("x " + line).plain()).isEqualTo("x " + plain);
    }

    @Test
    void runsCarryTheirMarks() {
        assertThat(text("*a _b_* [[c]]link:d[e] f +\ng").spans())
                .containsExactly(
                        new Span(Span.Kind.TEXT, "a ", 1, true, false, ""),
                        new Span(Span.Kind.TEXT, "b", 1, true, true, ""),
                        Span.words(" ", 1),
                        Span.anchor("c", 1),
                        new Span(Span.Kind.TEXT, "e", 1, false, false, "d"),
                        Span.words(" f", 1),
                        Span.lineEnd(Span.Kind.HARD_BREAK, 2),
                        Span.words("g", 2));
    }

    @Test
    void tablesHaveHeadsAndCells() {
        String text =
                """
                [cols="1,2a"]
                |===
                |Term |Text

                |Bow
                |The front: +
                of a boat,

                * of \\| steel
                .2+|Stern |one
                |two
                2+|both
                |===
                """;
        Block.Table table = (Block.Table) Syntax.ASCIIDOC.read(text).blocks().get(0);
        List<String> rows =
                table.rows().stream()
                        .map(
                                row ->
                                        row.line()
                                                + " "
                                                + row.header()
                                                + " "
                                                + row.cells().stream()
                                                        .map(RichText::plain)
                                                        .toList())
                        .toList();
        assertThat(rows)
                .containsExactly(
                        "3 true [Term, Text]",
                        "5 false [Bow, The front:\nof a boat,\nof | steel]",
                        "10 false [Stern, one]",
                        "11 false [, two]",
                        "12 false [both, ]");
    }

    @Test
    void blocksOfCodeMathAndAdmonitionsAreKept() {
        String text =
                "Bow:: x\n+\n----\na *b*\n\n----\n\n[stem]\n++++\nx^2\n++++\n\n[TIP]\n====\nGo.\n====\n\n"
                        + "****\naside\n****\n\nNOTE: Stop.\n\n.Title\nText.\n\n'''\n";
        assertThat(blocks(text))
                .containsExactly(
                        "1 Term0 Bow",
                        "1 Description0 x",
                        "3 Code1 ----\na *b*\n\n----",
                        "9 Paragraph0 $$x^2$$",
                        "15 Paragraph0 Tip: Go.",
                        "22 Paragraph0 Note: Stop.",
                        "25 Paragraph0 Title: Text.",
                        "27 Rule0 ");
    }

    @Test
    void whatIsNeverClosedIsARemark() {
        Document document = Syntax.ASCIIDOC.read("Bow:: front\n\n----\nStern:: back\n");
        assertThat(document.blocks()).filteredOn(b -> b instanceof Block.Term).hasSize(2);
        assertThat(document.remarks()).extracting(remark -> remark.line()).containsExactly(3);
    }

    @Test
    void aMarkedGlossaryLeavesTheChaptersOut() {
        String text =
                "= Manual\n\n== Sails\n\nProse.\n\n[glossary]\n== Words\n\nBow:: front\n\n== Index\n";
        assertThat(blocks(text))
                .containsExactly(
                        "1 Heading0 Manual",
                        "8 Heading0 Words",
                        "10 Term0 Bow",
                        "10 Description0 front");
    }

    @ParameterizedTest
    @CsvSource({
        "Words|=====, 1",
        "Words|-----, 2",
        "Words|~~~~, 3",
        "# Words, 1",
        "== Words ==, 2"
    })
    void headingsHaveManyForms(String text, int level) {
        Block block = Syntax.ASCIIDOC.read(text.replace('|', '\n')).blocks().get(0);
        assertThat(block).isInstanceOf(Block.Heading.class);
        assertThat(((Block.Heading) block).level()).isEqualTo(level);
        assertThat(block.text().plain()).isEqualTo("Words");
    }
}
