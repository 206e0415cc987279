package org.glossgraph.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for any file, however hostile. */
class ReadingProperties {
    private static final List<String> PIECES =
            List.of(
                    "[",
                    "]",
                    "(",
                    ")",
                    "![",
                    "*",
                    "**",
                    "_",
                    "`",
                    "```",
                    "<",
                    ">",
                    "<a ",
                    "</b>",
                    "<!--",
                    "-->",
                    "$",
                    "$$",
                    "\\[",
                    "\\(",
                    "{",
                    "}",
                    "{#a}",
                    "{{<",
                    "|",
                    "#",
                    "##",
                    "### ",
                    "- ",
                    "1. ",
                    "> ",
                    ": ",
                    "---",
                    "===",
                    "\n",
                    "\n\n",
                    "\n    ",
                    " ",
                    "\t",
                    "\r",
                    "\0",
                    "\u202e",
                    "\u00a0",
                    "\ud83d\ude00",
                    "a",
                    "Bow",
                    "Stern (S)",
                    "The front of a boat.",
                    "See Bow.",
                    "See also: [Bow](#bow)",
                    "eg x",
                    "What is a ",
                    "?",
                    "a/b",
                    " - ",
                    " = ",
                    "<dl><dt>",
                    "<dd>",
                    "<table><tr><td>",
                    "<li>",
                    "<h2>",
                    "&amp;",
                    "&",
                    "%",
                    "~",
                    "^",
                    "+",
                    "\n+\n",
                    "::",
                    ";; ",
                    "<<a,",
                    ">>",
                    "[[a]]",
                    "((",
                    "))",
                    "footnote:[",
                    "link:a[",
                    "\n----\n",
                    "\n====\n",
                    "\n--\n",
                    "\n|===\n",
                    "\n:a: {a}{b}\n",
                    "{a}",
                    "\nifdef::a[]\n",
                    "\n[glossary]\n",
                    "\\\\",
                    "\\'",
                    "\\gls{a}",
                    "\\foo",
                    "\\item[",
                    "\\footnote{",
                    "\\section{",
                    "\\begin{description}",
                    "\\end{description}",
                    "\\begin{tabular}{ll}",
                    "\\end{tabular}",
                    "\\begin{definition}",
                    "\\newglossaryentry{a}{name=Bow,description={",
                    "\n\\newacronym{a}{B}{",
                    "\\newcommand{\\foo}[1]{#1\\foo{#1}}",
                    "\\verb|");

    @Provide
    Arbitrary<SourceFile> files() {
        Arbitrary<String> texts =
                Arbitraries.of(PIECES).list().ofMaxSize(120).map(pieces -> String.join("", pieces));
        return Combinators.combine(names(), texts)
                .as((name, text) -> new SourceFile(name, text.getBytes(UTF_8)));
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.BOUNDED)
    void anyTextIsReadIntoPlacesThatExist(@ForAll("files") SourceFile file) {
        Reading reading = Faults.none(new GlossaryReader("en").read(List.of(file)));
        long lines = new String(file.bytes(), UTF_8).split("\r\n|\r|\n|\u2028", -1).length;
        assertThat(reading.problems())
                .allMatch(p -> p.place().line() >= 0 && p.place().line() <= lines);
        for (Glossary glossary : reading.glossaries()) {
            assertThat(glossary.entries()).isNotEmpty();
            for (Entry entry : glossary.entries()) {
                assertThat(entry.place().line()).isBetween(1, (int) lines);
                assertThat(entry.references()).allMatch(r -> r.line() >= 1 && r.line() <= lines);
                entry.definitions().forEach(d -> assertThat(d.passages()).isNotEmpty());
                assertThat(EntryJson.line(entry)).doesNotContain("\n");
            }
        }
    }

    @Property(tries = 300)
    void anyBytesAreRead(@ForAll byte[] bytes, @ForAll("names") String name) {
        Faults.none(new GlossaryReader("en").read(List.of(new SourceFile(name, bytes))));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                Stream.concat(
                                HostileInputTest.names(),
                                Stream.of("a", "a.ttl", "a.jsonld", "a.rdf"))
                        .toList());
    }

    @Property(tries = 60)
    void timeGrowsWithTheSizeOnly(@ForAll("repeated") String text, @ForAll("names") String name) {
        SourceFile file = new SourceFile(name, text.getBytes(UTF_8));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> new GlossaryReader("en").read(List.of(file)));
    }

    @Provide
    Arbitrary<String> repeated() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(pieces -> String.join("", pieces))
                .map(unit -> unit.repeat(Math.max(1, 30_000 / unit.length())));
    }
}
