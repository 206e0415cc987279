package org.glossgraph.glossary.syntax.rst;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.GlossaryReader;
import org.glossgraph.glossary.SourceFile;
import org.glossgraph.glossary.block.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for any text: it is read, in time linear in its size, and nothing gets lost. */
class RstPropertiesTest {
    private static final List<String> PIECES =
            List.of(
                    "*",
                    "**",
                    "`",
                    "``",
                    ":",
                    "::",
                    "|",
                    "_",
                    "__",
                    "[",
                    "]_",
                    "<",
                    ">",
                    "\\",
                    "..",
                    ".. ",
                    ".. _a:",
                    ".. _a: b_\n",
                    ".. |a| replace:: b\n",
                    ".. [1] ",
                    "|a|",
                    "a_",
                    "`a`_",
                    "`a <b>`_",
                    "`a`__",
                    ":term:`",
                    ":a:`b`",
                    ":math:`x`",
                    "- ",
                    "* ",
                    "1. ",
                    "#. ",
                    "(a) ",
                    ":a: ",
                    ":a:\n",
                    ">>> ",
                    "| ",
                    "+-",
                    "+--+--+\n",
                    "+==+==+\n",
                    "|a |b |\n",
                    "== ==\n",
                    "-- --\n",
                    "====\n",
                    "----\n",
                    "....\n",
                    "a\n====\n",
                    ".. glossary::\n",
                    "   :sorted:\n",
                    ".. note:: ",
                    ".. code:: a\n",
                    ".. math:: a\n",
                    ".. list-table::\n",
                    ".. csv-table::\n",
                    "   * - a\n",
                    "     - b\n",
                    "   \"a\",b\n",
                    ".. seealso:: ",
                    ".. rubric:: a\n",
                    ".. deprecated:: 1\n",
                    ".. default-role:: x\n",
                    "\n",
                    "\n\n",
                    "\n ",
                    "\n   ",
                    "\n      ",
                    " ",
                    "\t",
                    "a",
                    "Keel",
                    "A beam.",
                    "\u00a0",
                    "\u8239",
                    "\ud83d\udea2",
                    "\u0301",
                    "http://a.b/c_",
                    "a : b");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(80).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void anyTextIsReadIntoLinesThatExist(@ForAll("texts") String text) {
        int lines = text.split("\n", -1).length;
        for (Block block : RstSyntax.read(text).blocks()) {
            assertThat(block.line()).isBetween(1, lines);
            assertThat(block.depth()).isNotNegative();
            assertThat(block.text().spans()).allMatch(s -> s.line() >= 1 && s.line() <= lines);
        }
        SourceFile file = new SourceFile("a.rst", text.getBytes(UTF_8));
        assertThat(new GlossaryReader("en").read(List.of(file))).isNotNull();
    }

    @TestFactory
    List<DynamicTest> timeIsLinearInRepeatedMarks() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String piece : PIECES) {
            tests.add(reads(piece, piece.repeat(10_000)));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> timeIsLinearInNestedBodies() {
        StringBuilder stairs = new StringBuilder();
        StringBuilder directives = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            stairs.append(" ".repeat(i)).append("a\n");
            directives.append(" ".repeat(i)).append(".. glossary::\n");
        }
        String table = "+-".repeat(50_000) + "+\n" + "+-+\n".repeat(10_000);
        return List.of(
                reads("stairs", stairs.toString()),
                reads("stairs down", new StringBuilder(stairs).reverse().toString()),
                reads("nested directives", directives.toString()),
                reads("a wide table", table),
                reads("a wide simple table", "= ".repeat(50_000) + "=\n" + "a b\n".repeat(10_000)),
                reads(
                        "replacements",
                        ".. |a| replace:: " + "|a| ".repeat(70) + "\n\n" + "|a| ".repeat(50_000)));
    }

    private static DynamicTest reads(String name, String text) {
        return DynamicTest.dynamicTest(
                name.strip().isEmpty() ? "blanks" : name.strip(),
                () ->
                        assertTimeoutPreemptively(
                                Duration.ofSeconds(10),
                                () -> assertThat(RstSyntax.read(text)).isNotNull()));
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        return Arbitraries.of(
                        "%s",
                        "%s\n%s",
                        "- %s\n- %s\n\n  %s",
                        "1. %s\n\n   * %s\n\n2. %s",
                        "%s::\n\n   %s\n\n     %s",
                        "%s\n   %s\n%s\n   %s",
                        ":%s: %s\n:%s:\n   %s",
                        "| %s\n| %s",
                        ">>> %s\n%s",
                        ".. note:: %s\n   %s\n\n   %s",
                        ".. code-block:: x\n   :linenos:\n\n   %s",
                        ".. seealso:: :term:`x` %s",
                        ".. unknown:: x\n\n   %s",
                        "== ==\n%s %s\n== ==",
                        "+--------+--------+\n| %s | %s |\n+--------+--------+",
                        "   %s\n\n      %s",
                        "*%s* ``%s`` :role:`%s` `%s`_ `%s <x>`_ **%s** :math:`%s` |%s| %s_",
                        "*%s `%s")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 100)
    void everyWordOfADefinitionAppears(@ForAll("bodies") List<String> bodies) {
        StringBuilder text =
                new StringBuilder("Words\n=====\n\n.. glossary::\n\n   keel\n      first\n");
        List<String> words = new ArrayList<>(List.of("first"));
        for (String body : bodies) {
            String filled = body;
            while (filled.contains("%s")) {
                String word = "w" + (1000 + words.size()) + "w";
                words.add(word);
                filled = filled.replaceFirst("%s", word);
            }
            text.append('\n').append(filled.indent(6));
        }
        text.append("\n   bow\n      The front.\n");
        SourceFile file = new SourceFile("a.rst", text.toString().getBytes(UTF_8));
        List<Entry> entries =
                new GlossaryReader("en").read(List.of(file)).glossaries().get(0).entries();
        assertThat(entries).hasSize(2);
        String definition = entries.get(0).definition().map(Definition::text).orElse("");
        assertThat(words).allMatch(definition::contains);
    }
}
