package org.glossgraph.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, apart from its entries: its text, its language, its name, its problems. */
class GlossaryReaderTest {
    private static final String TWO =
            "# Boat terms\n\n## Bow\nThe front of a boat.\n\n## Stern\nThe back of a boat.\n";

    private static SourceFile file(String source, String text) {
        return new SourceFile(source, text.getBytes(UTF_8));
    }

    private static Reading read(SourceFile... files) {
        return new GlossaryReader("en").read(List.of(files));
    }

    private static List<Entry> entries(String source, String text) {
        return read(file(source, text)).glossaries().stream()
                .flatMap(glossary -> glossary.entries().stream())
                .toList();
    }

    private static List<String> problems(Reading reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void takesAnyLineEnd(String lineEnd) {
        assertThat(entries("a.md", TWO.replace("\n", lineEnd))).isEqualTo(entries("a.md", TWO));
    }

    @Test
    void needsNoLineEndAtTheEndAndNoExtension() {
        assertThat(entries("a.txt", TWO.stripTrailing())).isEqualTo(entries("a.txt", TWO));
        assertThat(entries("words", TWO)).hasSize(2);
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(entries("a.md", "\uFEFF" + TWO)).isEqualTo(entries("a.md", TWO));
        SourceFile wide =
                new SourceFile("a.md", ("\uFEFF" + TWO).getBytes(StandardCharsets.UTF_16BE));
        assertThat(read(wide).glossaries().get(0).entries()).isEqualTo(entries("a.md", TWO));
    }

    @Test
    void namesABadByteWithItsLineAndReadsOn() {
        byte[] bytes = TWO.replace("back", "b?ck").getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
        }
        Reading reading = read(new SourceFile("a.md", bytes));
        assertThat(problems(reading)).hasSize(1).first().asString().startsWith("a.md:7: ");
        assertThat(reading.glossaries().get(0).entries()).hasSize(2);
    }

    @Test
    void namesANulCharacterAndReadsOn() {
        Reading reading = read(file("a.md", TWO.replace("front", "fro\0nt")));
        assertThat(problems(reading)).hasSize(1).first().asString().startsWith("a.md:4: ");
        assertThat(reading.glossaries().get(0).entries()).isEqualTo(entries("a.md", TWO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```", "<!-- hidden", "$$", "[", "(", "![", "**", "<div>"})
    void losesNothingBehindWhatIsNeverClosed(String opening) {
        String text = TWO.replace("## Stern", opening + "\n\n## Stern");
        assertThat(entries("a.md", text)).hasSize(2);
    }

    @Test
    void namesABracketThatIsNeverClosed() {
        Reading reading = read(file("a.md", TWO.replace("## Stern", "## Stern (Aft")));
        assertThat(problems(reading)).hasSize(1).first().asString().startsWith("a.md:6: ");
        assertThat(reading.glossaries().get(0).entries().get(1).prefLabel().orElseThrow().text())
                .isEqualTo("Stern");
    }

    @Test
    void skipsWhatIsNoGlossaryAndSaysSo() {
        Reading reading =
                read(
                        file("LICENSE", TWO),
                        file("README.md", TWO),
                        file("a.md", TWO),
                        file(
                                "b.txt",
                                "Some prose. It goes on.\n\nAnd on it goes, without a term.\n"),
                        file("c.docx", "x"),
                        new SourceFile("d.md", new byte[500]));
        assertThat(reading.glossaries()).extracting(Glossary::source).containsExactly("a.md");
        assertThat(reading.problems())
                .extracting(problem -> problem.place().source())
                .containsExactly("LICENSE", "README.md", "b.txt", "c.docx", "d.md");
    }

    @Test
    void takesTheLanguageThatTheFileStates() {
        assertThat(entries("a.md", TWO).get(0).prefLabel().orElseThrow().lang()).isEqualTo("en");
        String stated = "---\nlang: pt_PT\ntitle: Barcos\n---\n" + TWO;
        assertThat(entries("a.md", stated).get(0).prefLabel().orElseThrow().lang())
                .isEqualTo("pt-pt");
        String page = "<html lang='de'><dl><dt>Bug<dd>Vorn.<dt>Heck<dd>Hinten.</dl></html>";
        assertThat(read(file("a.html", page)).glossaries().get(0).lang()).isEqualTo("de");
    }

    @Test
    void givesEachGlossaryAName() {
        Reading reading =
                read(
                        file("x/Été 1.md", TWO),
                        file("x/ete-1.txt", TWO),
                        file("海.md", TWO),
                        file("..md", TWO));
        assertThat(reading.glossaries())
                .extracting(Glossary::name)
                .containsExactly("glossary", "x-ete-1", "x-ete-1-2", "hai");
    }

    @Test
    void dependsNeitherOnTheOrderNorOnTheRun() {
        SourceFile a = file("a.md", TWO);
        SourceFile b = file("b.txt", "Bow\nThe front.\nStern\nThe back.\n");
        assertThat(read(a, b)).isEqualTo(read(b, a));
    }

    @Test
    void twoShortPagesAreAFolderOfTerms() {
        SourceFile bow = file("bow.md", "---\ntitle: Bow\n---\nThe front of a boat.\n");
        SourceFile stern = file("stern.md", "---\ntitle: Stern\n---\nThe back of a boat.\n");
        assertThat(read(bow, stern).glossaries().get(0).entries())
                .extracting(entry -> entry.prefLabel().orElseThrow().text())
                .containsExactly("Bow", "Stern");
        assertThat(read(bow).glossaries()).isEmpty();
        String essay = "---\ntitle: Rig\n---\nIt carries sails.\n\n## Masts\nOne or two.\n";
        assertThat(read(bow, file("rig.md", essay)).glossaries()).isEmpty();
    }

    @Test
    void pagesThatStateWhatTheyDefineAreTerms() {
        String keel =
                "---\ntitle: Keel\ndefinition: The spine of a hull.\naka:\n  - title: Backbone\n    url: x\n---\n"
                        + "# Keel\n\nMore on it.\n\n## Kinds\n\n- **Fin** - A short one.\n- **Long** - An old one.\n";
        String mast =
                "+++\ntitle = \"Mast\"\naliases = [\n  \"/old/\",\n  \"Pole\"\n]\n[extra]\ndefinition = \"A pole that bears sails.\"\n+++\n";
        String use =
                "---\ntitle: Our fleet\n---\nThis page shows how to use the terms.\n\n## Boats\n\nWe have two of them.\n";
        Reading reading =
                read(file("t/keel.md", keel), file("t/mast.md", mast), file("t/use.md", use));
        assertThat(reading.glossaries()).hasSize(1);
        assertThat(reading.glossaries().get(0).entries())
                .extracting(
                        entry -> entry.prefLabel().orElseThrow().text(),
                        entry -> entry.altLabels().get(0).text(),
                        entry -> entry.definitions().get(0).passages().get(0).text())
                .containsExactly(
                        tuple("Keel", "Backbone", "The spine of a hull."),
                        tuple("Mast", "Pole", "A pole that bears sails."));
        assertThat(problems(reading)).singleElement().asString().startsWith("t/use.md");
    }

    @Test
    void peopleInFrontMatterAreNoTerms() {
        String post =
                "---\nauthors:\n  - name: Ann Lee\n    bio: Ann builds boats and writes about them.\n"
                        + "  - name: Bo Ray\n    bio: Bo mends sails and writes about them.\n---\nWe went to sea.\n";
        assertThat(entries("post.md", post)).isEmpty();
    }

    @Test
    void aListOfNamesAloneIsNoListOfPairs() {
        String page = "<ul><li>Bow<li>Stern<li>Mast<li>Boom<li>Port and Starboard</ul>";
        assertThat(read(file("a.html", page)).glossaries()).isEmpty();
    }

    @Test
    void readsAFolderOfPagesAsOneGlossary() {
        Reading reading =
                read(
                        file(
                                "en/bow.md",
                                "---\ntitle: Bow\n---\nThe front. Behind it: the [mast](/mast/).\n"),
                        file(
                                "en/jib.md",
                                "---\ntitle: Jib (J)\n---\nA sail on the [bow](bow.md).\n\n## Why it matters\nIt is fast.\n"),
                        file(
                                "en/mast.md",
                                "---\ntitle: Mast\n---\nA pole that carries the sails.\n"));
        Glossary glossary = reading.glossaries().get(0);
        assertThat(reading.glossaries()).hasSize(1);
        assertThat(glossary.source()).isEqualTo("en");
        assertThat(glossary.entries())
                .extracting(entry -> entry.place().source())
                .containsExactly("en/bow.md", "en/jib.md", "en/mast.md");
        assertThat(glossary.entries().get(0).references())
                .containsExactly(new Reference(Reference.Kind.LINK, "Mast", 4));
    }

    @Test
    void saysHowEntriesReferToOthers() {
        String text =
                """
                # Boat terms

                ## Bow
                The front, not the **Stern**. See [the back](#stern).

                ## Prow
                See Bow.

                ## Stem
                See Old Ships.

                ## Stern
                The back. Contrast with bow (the front). See Hull & Keel.

                ## Rig
                All of:
                - Mast: the pole that stands
                - Boom: the pole that swings
                """;
        List<Entry> entries = entries("a.md", text);
        assertThat(entries)
                .extracting(entry -> entry.kind().label())
                .containsExactly(
                        "entry", "alias", "alias", "entry", "entry", "sub-entry", "sub-entry");
        assertThat(entries)
                .flatExtracting(Entry::references)
                .containsExactly(
                        new Reference(Reference.Kind.SEE, "Stern", 4),
                        new Reference(Reference.Kind.EMPHASIS, "Stern", 4),
                        new Reference(Reference.Kind.SAME, "Bow", 7),
                        new Reference(Reference.Kind.SEE, "Old Ships", 10),
                        new Reference(Reference.Kind.SEE, "Hull & Keel", 13),
                        new Reference(Reference.Kind.CONTRAST, "bow", 13),
                        new Reference(Reference.Kind.PARENT, "Rig", 17),
                        new Reference(Reference.Kind.PARENT, "Rig", 18));
    }

    @Test
    void printsAnEntryAsOneLine() {
        String text =
                "# Boat terms\n\n## CB (Centre Board)\n- A \"plate\".\n- e.g. of steel\n\n## Bow\nx y\n";
        assertThat(EntryJson.line(entries("a.md", text).get(0)))
                .isEqualTo(
                        "{\"source\":\"a.md\",\"line\":3,\"heading\":\"CB (Centre Board)\",\"prefLabel\":\"CB\","
                                + "\"altLabels\":[\"Centre Board\"],\"definition\":\"A \\\"plate\\\".\","
                                + "\"examples\":[\"of steel\"],\"section\":\"\",\"see\":[],\"kind\":\"entry\",\"lang\":\"en\"}");
    }

    @Test
    void knowsTheLineOfEachPassage() {
        String text = "# Boat terms\n\n## Bow\nThe\nfront.\n\n- Sharp.\n\n## Stern\nThe back.\n";
        List<Passage> passages = entries("a.md", text).get(0).definition().orElseThrow().passages();
        assertThat(passages)
                .isEqualTo(Arrays.asList(new Passage(4, "The front."), new Passage(7, "Sharp.")));
    }
}
