package org.glossgraph.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.glossgraph.glossary.record.RecordFormat;
import org.glossgraph.glossary.syntax.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that nobody means well, in every format that is read: whatever is repeated or nested in
 * them, the time stays that of the size, and a small stack is enough. A format that is added is
 * tried like the others.
 */
class HostileInputTest {
    private static final int STACK = 512 << 10;
    private static final int SIZE = 4_000;
    private static final int FACTOR = 8;
    private static final int MANY = 5_000;

    /** A time that the garbage collector and the compiler of the machine can take by themselves. */
    private static final double NOISE = 0.4;

    /** Twice the growth of the size: a reader whose time grows with the square shows the square. */
    private static final double MOST_GROWTH = 2.0 * FACTOR;

    /** What is repeated: what some format opens, closes, nests, quotes or ends with. */
    private static final List<String> UNITS =
            List.of(
                    "[",
                    "](",
                    "![",
                    "*a_",
                    "**a** ",
                    "`",
                    "``` ",
                    "> ",
                    "- ",
                    "1. ",
                    "<div>",
                    "<b>",
                    "</b>",
                    "<",
                    "<!--",
                    "&amp;",
                    "$",
                    "$a$ ",
                    "\\(",
                    "{",
                    "{{<",
                    ":::{glossary}\n",
                    "|",
                    "a|b|",
                    "\"",
                    "'",
                    "a (b) ",
                    "[a](b) ",
                    "[a]: b\n",
                    "http://a.b ",
                    "a: ",
                    "a - b ",
                    "a/b ",
                    "See a. ",
                    "not to be confused with a ",
                    "e.g. ",
                    ".",
                    "-",
                    "=",
                    " ",
                    "\t",
                    "\u0301",
                    "\u202e",
                    "\ud83d\ude00",
                    "日本",
                    "A",
                    "Ab\nThe b.\n\n",
                    "- a: b\n",
                    "## A\nb\n",
                    "a\n: b\n",
                    "\n    a",
                    "\n--",
                    "a\n--\n",
                    "---\n",
                    "\"a,b\"\n",
                    "a,b\n",
                    "{\"a\":",
                    "[{\"term\":\"a\"},",
                    "a: b\n",
                    "- a:\n  - ",
                    "&a [*a,",
                    ".. glossary::\n\n",
                    "`a`_ ",
                    "a:: b\n",
                    "|===\n",
                    "<<a>> ",
                    "\\gls{",
                    "\\begin{a}",
                    "\\newcommand{\\a}{\\a\\a}\\a",
                    "<a> <b> <c> .\n");

    static Stream<String> names() {
        Stream<List<String>> syntaxes = Arrays.stream(Syntax.values()).map(Syntax::extensions);
        Stream<List<String>> records =
                Arrays.stream(RecordFormat.values()).map(RecordFormat::extensions);
        return Stream.concat(
                        Stream.of("txt"),
                        Stream.concat(syntaxes, records).flatMap(all -> all.stream().limit(1)))
                .distinct()
                .map(ending -> "words." + ending);
    }

    @ParameterizedTest
    @MethodSource("names")
    void takesTheTimeOfItsSize(String name) throws Exception {
        List<String> slow = new ArrayList<>();
        for (String unit : UNITS) {
            for (String frame :
                    List.of("%s", "# Terms\n\n## Bow\nThe front.\n\n## Stern\nThe %s\n")) {
                String text = frame.formatted(repeated(unit, FACTOR * SIZE));
                double large = seconds(name, text);
                if (large > NOISE) {
                    double small = seconds(name, frame.formatted(repeated(unit, SIZE)));
                    // Once more: the first time may have waited for the compiler.
                    large = Math.min(large, seconds(name, text));
                    if (large > MOST_GROWTH * small) {
                        slow.add("%s: %.2f s, then %.2f s".formatted(unit, small, large));
                    }
                }
            }
        }
        assertThat(slow).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void canBeOneLongLine(String name) throws Exception {
        String line = "A word (w) is, as [they](say) \"so\", **bold**: see `x`, $y$ and <b>z</b>. ";
        assertThat(seconds(name, repeated(line, 400_000))).isLessThan(10);
    }

    @ParameterizedTest
    @MethodSource("manyEntries")
    void canHaveManyEntries(String name, String before, String entry) throws Exception {
        StringBuilder text = new StringBuilder(before);
        for (int i = 0; i < MANY; i++) {
            text.append(entry.replace("%", "word " + i));
        }
        assertThat(read(name, text.toString()).call()).isEqualTo(MANY);
    }

    static Stream<Arguments> manyEntries() {
        return Stream.of(
                Arguments.of("a.md", "# Terms\n\n", "## The %\nIt is of its own kind.\n\n"),
                Arguments.of("b.md", "# Terms\n\n", "**The %**: it is of its own kind.\n\n"),
                Arguments.of("a.txt", "", "The %: it is of its own kind.\n"),
                Arguments.of("a.html", "<dl>", "<dt>The %</dt><dd>It is of its own kind.</dd>\n"),
                Arguments.of(
                        "a.rst", ".. glossary::\n\n", "   %\n      It is of its own kind.\n\n"),
                Arguments.of("a.adoc", "= Terms\n\n", "The %:: It is of its own kind.\n"),
                Arguments.of(
                        "a.tex",
                        "",
                        "\\newglossaryentry{%}{name={the %},description={of its own kind}}\n"),
                Arguments.of("a.csv", "term,definition\n", "The %,It is of its own kind.\n"),
                Arguments.of("a.tsv", "term\tdefinition\n", "The %\tIt is of its own kind.\n"),
                Arguments.of("a.yaml", "", "- term: The %\n  definition: It is of its own kind.\n"),
                Arguments.of(
                        "a.jsonl",
                        "",
                        "{\"term\":\"The %\",\"definition\":\"It is of its own kind.\"}\n"));
    }

    private static String repeated(String unit, int length) {
        return unit.repeat(length / unit.length());
    }

    /** How many entries are read. */
    private static Callable<Integer> read(String name, String text) {
        List<SourceFile> files = List.of(new SourceFile(name, text.getBytes(UTF_8)));
        return () ->
                Faults.none(new GlossaryReader("en").read(files)).glossaries().stream()
                        .mapToInt(glossary -> glossary.entries().size())
                        .sum();
    }

    /** The time of the processor, on a small stack. */
    private static double seconds(String name, String text) throws Exception {
        Callable<Integer> read = read(name, text);
        ThreadMXBean time = ManagementFactory.getThreadMXBean();
        FutureTask<Double> task =
                new FutureTask<>(
                        () -> {
                            long before = time.getCurrentThreadCpuTime();
                            read.call();
                            return (time.getCurrentThreadCpuTime() - before) / 1e9;
                        });
        new Thread(null, task, name, STACK).start();
        return task.get();
    }
}
