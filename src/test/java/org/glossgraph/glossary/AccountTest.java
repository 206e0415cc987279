package org.glossgraph.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.glossgraph.glossary.layout.Layout;
import org.glossgraph.glossary.layout.Score;
import org.glossgraph.glossary.outline.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a file beside its entries. */
class AccountTest {
    private static final String BOAT =
            """
            # Boat terms

            Words that are used on board of a small boat.

            ## Bow
            The front of a boat.

            ---

            Drawn by hand.

            ## Stern
            The back of a boat. See Bow.

            ## Aft
            See Stern.

            ## References

            A book about boats.

            Last updated on Monday.
            """;

    private static Account account(String source, String text) {
        return read(source, text).accounts().get(0);
    }

    private static Reading read(String source, String text) {
        return new GlossaryReader("en").read(List.of(new SourceFile(source, text.getBytes(UTF_8))));
    }

    private static List<String> notes(Account account) {
        return account.notes().stream()
                .map(note -> note.place().line() + " " + note.message())
                .toList();
    }

    @Test
    void saysHowAFileWasUnderstood() {
        Account account = account("boat.md", BOAT);
        assertThat(account.outcome()).isEqualTo(Account.Outcome.GLOSSARY);
        assertThat(account.format()).contains(new Account.Format("Markdown", true));
        assertThat(account.encoding().orElseThrow().name()).isEqualTo("UTF-8");
        assertThat(account.layout()).isEqualTo("a heading for each term");
        assertThat(account.entries().get(Entry.Kind.ENTRY)).isEqualTo(2);
        assertThat(account.entries().get(Entry.Kind.ALIAS)).isEqualTo(1);
        assertThat(account.hint()).isEmpty();
        assertThat(account.search().headings())
                .extracting(level -> level.level() + " " + level.count(Role.TERM))
                .containsExactly("1 0", "2 3");
    }

    @Test
    void saysWhatWasLeftOut() {
        assertThat(notes(account("boat.md", BOAT)))
                .containsExactly(
                        "3 no part of an entry: ‘Words that are used on board of a small boat.’",
                        "10 behind a line across the page: ‘Drawn by hand.’",
                        "18 a heading and its text: ‘References’",
                        "22 about the page itself: ‘Last updated on Monday.’");
        assertThat(read("boat.md", BOAT).leftOut()).isEqualTo(4);
        assertThat(read("boat.md", BOAT).problems()).isEmpty();
    }

    @Test
    void saysWhatStandsAroundThePage() {
        String page =
                """
                <html><body>
                <nav>Home About</nav>
                <script>var x = 1;</script>
                <div><p>Beside the terms.</p></div>
                <main><h1>Terms</h1>
                <dl><dt>Bow<dd>The front of a boat.
                <dt>Stern<dd>The back of a boat.</dl>
                <form>Search here</form></main>
                <footer>All rights reserved.</footer></body></html>
                """;
        assertThat(notes(account("boat.html", page)))
                .containsExactly(
                        "2 around the text of the page: ‘Home About’",
                        "4 around the text of the page: ‘Beside the terms.’",
                        "8 around the text of the page: ‘Search here’",
                        "9 around the text of the page: ‘All rights reserved.’");
    }

    @Test
    void saysWhatIsInNoEntryOfAList() {
        String text =
                """
                # Boat terms

                A

                Aft: towards the back of a boat.

                B

                Bow: the front of a boat.

                ## Rig

                | Term | Text | Colour |
                |---|---|---|
                | Mast | The pole. | brown |
                """;
        assertThat(notes(account("boat.md", text)))
                .containsExactly("3 2 letters that only part the list");
    }

    @Test
    void saysWhichColumnsAreInNoEntry() {
        String table =
                """
                | Term | Text | Colour |
                |---|---|---|
                | Bow | The front of a boat. | brown |
                | Stern | The back of a boat. | red |
                """;
        assertThat(notes(account("boat.md", table)))
                .containsExactly("3 no part of an entry (2 lines): ‘brown’");
        String csv =
                """
                term,definition,colour,page
                Bow,The front of a boat.,brown,12
                Stern,The back of a boat.,red,13
                """;
        assertThat(notes(account("boat.csv", csv)))
                .containsExactly("2 fields of no entry: ‘colour’, ‘page’");
        assertThat(notes(account("boat.csv", "term,definition\nBow,The front.\nMast,A pole.\n")))
                .isEmpty();
    }

    @Test
    void saysHowWellEachLayoutFits() {
        String text =
                "**Bow**: the front of it.\n\n**Stern**: the back of it.\n\n**Mast**: a pole.\n";
        Account account = account("boat.md", text);
        List<Score> scores = account.search().parts().get(0).scores();
        assertThat(account.search().parts().get(0).chosen()).contains(Layout.BOLD_LEAD);
        assertThat(scores.get(0)).isEqualTo(new Score(Layout.BOLD_LEAD, 1, 3));
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b.value(), a.value()));
    }

    @Test
    void saysHowEachPartWasReadWhereTheyDiffer() {
        String text =
                """
                # Boat terms
                ## Hull
                - **Bow**: the front of it.
                - **Stern**: the back of it.
                ## Rig
                Mast
                : The pole that carries the sails.
                """;
        Account account = account("boat.md", text);
        assertThat(account.search().parts())
                .extracting(part -> part.name() + ": " + part.chosen().orElseThrow())
                .containsExactly("Hull: BOLD_LEAD", "Rig: DEFINITION_LIST");
        assertThat(account.search().entries()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx,x,Save or export it",
        "a.md,'Only prose stands here. It goes on and on.',in a heading of its own",
        "a.md,'## Bow\n\nThe front of a boat.\n',two or more",
        "a.txt,'Bow: the front. Then it goes on. And on.\n\nA b c. D e f.\n\nG h. I j.\n\nK l m.',colon",
    })
    void saysWhatWouldMakeAFileReadable(String source, String text, String hint) {
        Account account = account(source, text);
        assertThat(account.outcome()).isEqualTo(Account.Outcome.SKIPPED);
        assertThat(account.hint().orElseThrow()).contains(hint);
        assertThat(account.problems()).hasSize(1);
        assertThat(account.entries()).isEmpty();
    }

    @Test
    void hasOneForEachFile() {
        List<SourceFile> files =
                List.of(
                        new SourceFile("LICENSE", BOAT.getBytes(UTF_8)),
                        new SourceFile("en/bow.md", "# Bow\nThe front of it.\n".getBytes(UTF_8)),
                        new SourceFile("en/jib.md", "# Jib\nA sail of it.\n".getBytes(UTF_8)),
                        new SourceFile("en/mast.md", "# Mast\nA pole of it.\n".getBytes(UTF_8)));
        List<Account> accounts = new GlossaryReader("en").read(files).accounts();
        assertThat(accounts)
                .extracting(account -> account.source() + " " + account.outcome())
                .containsExactly(
                        "LICENSE SKIPPED", "en/bow.md PAGE", "en/jib.md PAGE", "en/mast.md PAGE");
        assertThat(accounts).allMatch(account -> account.allEntries() < 2);
    }

    /** A line put into a glossary is part of an entry, or it is told that it is left out. */
    @Property(tries = 400)
    void nothingIsLostWithoutAWord(
            @ForAll("lines") String line, @ForAll @IntRange(max = 14) int place) {
        List<String> lines = Arrays.stream(BOAT.split("\n")).collect(Collectors.toList());
        lines.add(place, "\n" + line + "\n");
        Reading reading = read("boat.md", String.join("\n", lines));
        assertThat(said(reading)).contains("Xylo");
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                "Xylo is a word.",
                "- Xylo",
                "- Xylo: a word that is new",
                "**Xylo** is a word.",
                "## Xylo",
                "### Xylo",
                "# Xylo",
                "Xylo",
                "Xylo: a word.",
                "> Xylo said so.",
                "| a | b |\n|---|---|\n| Xylo | c |",
                "See Xylo.",
                "1. Xylo one\n2. Xylo two",
                "`Xylo`",
                "[Xylo](#xylo)",
                "Xylo\n: a word",
                "<div>Xylo</div>",
                "```\nXylo\n```");
    }

    private static String said(Reading reading) {
        StringBuilder said = new StringBuilder(reading.problems().toString());
        reading.accounts().forEach(account -> said.append(account.notes()));
        for (Glossary glossary : reading.glossaries()) {
            said.append(glossary);
        }
        Optional.of(reading.glossaries())
                .filter(List::isEmpty)
                .ifPresent(none -> said.append("no"));
        return said.toString();
    }
}
