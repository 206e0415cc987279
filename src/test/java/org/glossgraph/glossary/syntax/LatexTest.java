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

/** What LaTeX is read into: blocks with their lines, runs with their marks. */
class LatexTest {
    private static List<String> blocks(String text) {
        return Syntax.LATEX.read(text).blocks().stream()
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

    private static RichText text(String source) {
        return Syntax.LATEX.read(source).blocks().get(0).text();
    }

    @Test
    void entriesHaveNamesTextsAndReferences() {
        String text =
                """
                \\newglossaryentry{bow}{
                  name = {bow (front)}, % first
                  plural=bows,
                  description={the front, see \\gls{lwl},
                    two \\glspl{stern}; \\acrfull{lwl}},
                  see=[see also]{stern}, parent=lwl
                }
                \\newacronym[description={a length}]{lwl}{LWL}{length at the \\emph{water}line}
                \\longnewglossaryentry{stern}{name=stern,text={Stern}}{One.

                  Two.}
                """;
        assertThat(blocks(text))
                .containsExactly(
                        "1 Term0 bow (front)",
                        "4 Description0 the front, see LWL, two Sterns; length at the waterline (LWL)",
                        "5 Paragraph1 See also: stern",
                        "5 Paragraph1 Parent: LWL",
                        "8 Term0 LWL",
                        "8 Term0 length at the waterline",
                        "8 Description0 a length",
                        "9 Term0 stern",
                        "9 Description0 One.",
                        "11 Paragraph1 Two.");
        Block first = Syntax.LATEX.read(text).blocks().get(0);
        assertThat(first.text().anchors()).containsExactly("bow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '!',
            value = {
                "a% comment|  b % more|c; ab c",
                "``a'' `b' -- c---d; “a” ‘b' – c—d",
                "\\'e\\\"{o}\\~n\\c{c}\\c c\\v{s}\\'{\\i}\\H{o}\\^{}; éöñççšíő^",
                "\\ss{} \\ae\\O{} \\aa \\LaTeX{} a\\ldots b; ß æØ åLaTeX a…b",
                "5\\,\\% \\& \\_x\\{y\\} z.\\,B.~c; 5 % & _x{y} z. B. c",
                "\\textbf{a} {\\em b} {\\bf c} \\texttt{d\\_e} \\verb+f{+; a b c `d_e` `f{`",
                "a\\footnote{b} \\index{x}c\\label{y} d~\\cite{k}, e; a (b) c d, e",
                "\\href{http://a.example/%20}{b} \\url{http://c.example/_d}; b http://c.example/_d",
                "\\unknown a \\unknown{b} \\unknown[x]{c}{d} \\textcolor{red}{e}; a b d e",
                "\\newcommand{\\x}[2][p]{#1-#2}\\x{a} \\x[q]{b}; p-a q-b",
                "\\def\\x#1{<#1>}\\x{a}\\x b; <a><b>",
                "\\NewDocumentCommand{\\x}{m O{p} m}{#1#2#3}\\x{a}{b}\\x{a}[q]{b}; apbaqb",
                "\\newcommand{\\x}{\\x\\x}a \\x b; a b",
                "\\todo{no}a\\xyznote{no} \\iffalse no \\fi b; a b",
                "$a_{\\text{if $b$}}$ \\(c\\) \\[d\\] $$e$$; $a_{\\text{if $b$}}$ \\(c\\) \\[d\\] $$e$$",
                "\\begin{align*}|a &= b % c|\\end{align*}; \\begin{align*} a &= b \\end{align*}",
                "5$ and \\ensuremath{\\alpha_1}; 5$ and $\\alpha_1$",
                "\\SI{5}{\\kilo\\metre} \\num{3}; 5 km 3"
            })
    void textIsReadable(String source, String plain) {
        assertThat(text("x " + source.replace('|', '\n')).plain()).isEqualTo("x " + plain);
    }

    @Test
    void runsCarryTheirMarks() {
        assertThat(text("\\textbf{a \\emph{b}} \\hyperref[c]{d}\\\\\ne").spans())
                .containsExactly(
                        new Span(Span.Kind.TEXT, "a ", 1, true, false, ""),
                        new Span(Span.Kind.TEXT, "b", 1, true, true, ""),
                        Span.words(" ", 1),
                        new Span(Span.Kind.TEXT, "d", 1, false, false, "#c"),
                        Span.lineEnd(Span.Kind.HARD_BREAK, 1),
                        Span.words("e", 2));
    }

    @Test
    void listsNestAndLabelsThatAreBulletsAreNone() {
        String text =
                """
                \\section*{Words}\\label{w}
                \\begin{description}[style=nextline]
                \\item[Bow:] The front
                  \\begin{itemize}
                    \\item[--] one
                    \\item two
                  \\end{itemize}

                  More.
                \\item[\\textbf{Stern}]
                \\end{description}
                \\begin{enumerate}
                \\item[(a)] first, in \\ref{w}
                \\begin{description}
                \\item[Keel] below
                \\end{description}
                \\end{enumerate}
                """;
        assertThat(blocks(text))
                .containsExactly(
                        "1 Heading0 Words",
                        "3 Term0 Bow:",
                        "3 Description0 The front",
                        "5 Item1 one",
                        "6 Item1 two",
                        "9 Paragraph1 More.",
                        "10 Term0 Stern",
                        "10 Description0 ",
                        "13 Item0 first, in Words",
                        "15 Item1 Keel: below");
    }

    @Test
    void tablesHaveHeadsAndCells() {
        String text =
                """
                \\begin{longtable}{p{2cm} l}
                \\caption{Words}\\\\ \\toprule
                Term & Text \\\\ \\midrule \\endfirsthead
                Term & Text (more) \\\\ \\endhead
                Bow & The front,
                      of a boat \\\\[2pt]
                \\multicolumn{2}{l}{Stern \\& co} \\tabularnewline \\hline
                \\end{longtable}
                """;
        Block.Table table = (Block.Table) Syntax.LATEX.read(text).blocks().get(0);
        List<String> rows =
                table.rows().stream()
                        .map(
                                r ->
                                        r.header()
                                                + " "
                                                + r.cells().stream().map(RichText::plain).toList())
                        .toList();
        assertThat(rows)
                .containsExactly(
                        "true [Term, Text]",
                        "false [Bow, The front, of a boat]",
                        "false [Stern & co]");
    }

    @Test
    void aDocumentWithEntriesIsReadForTheseAlone() {
        String text =
                """
                \\documentclass{report}
                \\usepackage[french,ngerman]{babel}
                \\title{Boats \\& ships}
                \\newacronym{a}{LOA}{length over all}
                noise
                \\begin{document}
                \\chapter{Sails}
                Prose about \\gls{a}.
                \\section{Short forms}
                \\begin{acronym}
                \\acro{b}[LWL]{length at waterline}
                \\end{acronym}
                \\end{document}
                noise
                """;
        assertThat(blocks(text))
                .containsExactly(
                        "4 Term0 LOA",
                        "4 Term0 length over all",
                        "4 Description0 ",
                        "9 Heading0 Short forms",
                        "11 Term0 LWL",
                        "11 Term0 length at waterline",
                        "11 Description0 ");
        Document document = Syntax.LATEX.read(text);
        assertThat(document.title()).contains("Boats & ships");
        assertThat(document.lang()).contains("de");
    }

    @Test
    void whatIsNeverClosedIsARemarkAndTakesNoFurtherEntry() {
        String text =
                "\\newglossaryentry{a}{name=a,description={b}\n\\newglossaryentry{c}{name=c}}\n"
                        + "\\input{more}\n";
        Document document = Syntax.LATEX.read(text);
        assertThat(document.blocks()).filteredOn(b -> b instanceof Block.Term).hasSize(2);
        assertThat(document.remarks()).extracting(remark -> remark.line()).containsExactly(1, 3);
    }

    @Test
    void macrosThatGrowAreBounded() {
        String text =
                "\\newcommand{\\a}[1]{\\b{#1#1}}\\newcommand{\\b}[1]{\\a{#1#1}}"
                        + "\\newglossaryentry{x}{name=\\a{x},description=y}\n";
        assertThat(Syntax.LATEX.read(text).blocks()).isNotEmpty();
    }
}
