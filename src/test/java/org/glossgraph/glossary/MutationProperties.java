package org.glossgraph.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for any file that was a glossary before something happened to it. */
class MutationProperties {
    private static final Path FOLDER = Path.of("src/test/resources/golden/glossary");

    private static final List<String> HOSTILE =
            List.of(
                    "\0",
                    "\r",
                    "\u202e",
                    "\u2067",
                    "\ufeff",
                    "\ufffe",
                    "\ud800",
                    "\u00ad",
                    "\u200d",
                    "\u0301",
                    "\\u0000",
                    "\\ud800",
                    "&#0;",
                    "&#xd800;",
                    "&#x202e;",
                    "&lt;",
                    "<",
                    ">",
                    "</",
                    "<!--",
                    "]]>",
                    "[",
                    "](",
                    "{",
                    "}",
                    "\"",
                    "'",
                    "`",
                    "```",
                    "$",
                    "\\",
                    "%",
                    "#",
                    "|",
                    ":",
                    "::",
                    ": ",
                    "- ",
                    "* ",
                    "> ",
                    "..",
                    ".. ",
                    "---",
                    "===",
                    "\t",
                    "   ",
                    "\n",
                    "\n\n",
                    "&",
                    "*",
                    "@",
                    ",",
                    ";",
                    "0",
                    "日本",
                    "خادم",
                    "😀",
                    "<script>",
                    "<table>",
                    "\\input{/etc/passwd}",
                    "include::/etc/passwd[]",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;");

    /** A text and what happens to it, the places as shares of its length. */
    private record Change(Kind kind, double from, double length, double to, String with) {
        enum Kind {
            DELETE,
            DOUBLE,
            MOVE,
            INSERT,
            SPLICE
        }

        String applied(String text, String other) {
            int start = (int) (from * text.length());
            int end = Math.min(text.length(), start + (int) (length * length * text.length()));
            int place = (int) (to * text.length());
            String part = text.substring(start, end);
            return switch (kind) {
                case DELETE -> text.substring(0, start) + text.substring(end);
                case DOUBLE -> text.substring(0, end) + part + text.substring(end);
                case MOVE -> text.substring(0, place) + part + text.substring(place);
                case INSERT -> text.substring(0, place) + with + text.substring(place);
                case SPLICE -> text.substring(0, start) + other.substring(other.length() / 2);
            };
        }
    }

    @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED)
    void isReadIntoPlacesThatExist(@ForAll("files") SourceFile file) {
        int lines = new String(file.bytes(), UTF_8).split("\r\n|\r|\n|\u2028|\u2029", -1).length;
        Reading reading = Faults.none(new GlossaryReader().read(List.of(file)));
        assertThat(reading.accounts()).hasSize(1);
        Account account = reading.accounts().get(0);
        assertThat(account.notes()).allMatch(note -> isIn(note.place(), file, lines));
        assertThat(reading.problems()).allMatch(problem -> isIn(problem.place(), file, lines));
        assertThat(account.outcome() == Account.Outcome.SKIPPED)
                .isEqualTo(reading.glossaries().isEmpty());
        for (Glossary glossary : reading.glossaries()) {
            assertThat(glossary.entries()).isNotEmpty();
            assertThat(account.allEntries()).isEqualTo(glossary.entries().size());
            glossary.entries().forEach(entry -> isWhole(entry, file, lines));
        }
        assertThat(new GlossaryReader().read(List.of(file))).isEqualTo(reading);
    }

    private static boolean isIn(Place place, SourceFile file, int lines) {
        return place.source().equals(file.source()) && place.line() >= 0 && place.line() <= lines;
    }

    private static void isWhole(Entry entry, SourceFile file, int lines) {
        assertThat(isIn(entry.place(), file, lines)).isTrue();
        assertThat(EntryJson.line(entry)).doesNotContain("\n").doesNotContain("\\u0000");
        String said =
                entry.heading() + entry.prefLabels() + entry.altLabels() + entry.definitions();
        assertThat(said.codePoints())
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE)
                .noneMatch(point -> point == 0x202e);
        assertThat(entry.references()).allMatch(each -> each.line() >= 1 && each.line() <= lines);
    }

    @Provide
    Arbitrary<SourceFile> files() {
        Arbitrary<Double> share =
                Arbitraries.integers().between(0, 999).map(part -> part / 1_000.0);
        Arbitrary<Change> change =
                Combinators.combine(
                                Arbitraries.of(Change.Kind.class),
                                share,
                                share,
                                share,
                                Arbitraries.of(HOSTILE))
                        .as(Change::new);
        return Combinators.combine(
                        Arbitraries.of(texts()),
                        Arbitraries.of(texts()),
                        change.list().ofMinSize(1).ofMaxSize(6))
                .as(MutationProperties::changed);
    }

    private static SourceFile changed(Sample sample, Sample other, List<Change> changes) {
        String text = sample.text();
        for (Change change : changes) {
            text = change.applied(text, other.text());
        }
        return new SourceFile(sample.name(), text.getBytes(UTF_8));
    }

    /** A glossary that is read as it should be. */
    private record Sample(String name, String text) {
        static Sample of(Path file) {
            try {
                return new Sample(file.getFileName().toString(), Files.readString(file));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static List<Sample> texts() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".jsonl"))
                    .sorted(Comparator.naturalOrder())
                    .map(Sample::of)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
