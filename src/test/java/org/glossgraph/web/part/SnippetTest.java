package org.glossgraph.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glossgraph.web.part.Run.Kind;
import org.junit.jupiter.api.Test;

/** What a list of results shows of a long text. */
class SnippetTest {
    private static final String FORMULA = "\\frac{m_1 v_1 + m_2 v_2}{m_1 + m_2}";

    @Test
    void aShortTextIsWholeWithTheWordsMarked() {
        assertThat(shown(Snippet.around("A knot that holds\nunder load.", "load")))
                .isEqualTo("A knot that holds under [MARK load].");
    }

    @Test
    void aLongTextIsCutBetweenWords() {
        String text = "word ".repeat(60) + "bowline " + "rope ".repeat(80);

        String shown = shown(Snippet.around(text, "bowline"));

        assertThat(shown)
                .startsWith("…\u00a0word")
                .endsWith("rope\u00a0…")
                .contains("[MARK bowline]");
        assertThat(shown.length()).isLessThan(300);
    }

    @Test
    void aFormulaIsShownWholeOrNotAtAll() {
        for (int before = 0; before < 140; before++) {
            String text =
                    "It is said that $"
                            + FORMULA
                            + "$ "
                            + "x".repeat(before % 9 + 1).concat(" ").repeat(before / 9 + 1)
                            + "momentum is kept "
                            + "y ".repeat(before)
                            + "and \\("
                            + FORMULA
                            + "\\) too.";

            List<Run> runs = Snippet.around(text, "momentum");

            assertThat(runs)
                    .filteredOn(run -> run.kind() == Kind.MATH)
                    .allMatch(run -> run.text().equals(FORMULA));
            assertThat(runs)
                    .filteredOn(Run::plain)
                    .noneMatch(run -> run.text().matches(".*[$\\\\{}].*"));
        }
    }

    @Test
    void aFormulaOfItsOwnLineStandsInTheLine() {
        assertThat(Snippet.around("The sum: $$a + b$$", "sum"))
                .extracting(Run::kind)
                .containsExactly(Kind.PLAIN, Kind.MARK, Kind.PLAIN, Kind.MATH);
    }

    @Test
    void aLongFormulaOrCodeAtTheBeginningIsWholeAndEndsTheSnippet() {
        String sum = "momentum + ".repeat(30) + "0";
        for (String sign : List.of("$", "`", "$$")) {
            String text = sign + sum + sign + " is kept, whatever happens.";

            List<Run> runs = Snippet.around(text, "momentum");

            assertThat(runs.get(0).text()).as(text).isEqualTo(sum);
            assertThat(shown(runs.subList(1, runs.size()))).isEqualTo("\u00a0…");
        }
    }

    @Provide
    Arbitrary<String> lettersOfManyParts() {
        return Arbitraries.of("é", "👩‍👩‍👧‍👦", "🇩🇪", "क्षि", "한", "字")
                .list()
                .ofMinSize(150)
                .ofMaxSize(400)
                .map(letters -> String.join("", letters));
    }

    @Property(tries = 50)
    void aLetterIsNeverCutApart(@ForAll("lettersOfManyParts") String text) {
        String kept =
                Snippet.around(text, "nothing").stream()
                        .map(Run::text)
                        .collect(Collectors.joining())
                        .replace("\u00a0…", "");

        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(text);
        assertThat(text).startsWith(kept);
        assertThat(kept).isNotEmpty();
        assertThat(letters.isBoundary(kept.length())).isTrue();
    }

    private static String shown(List<Run> runs) {
        return runs.stream()
                .map(run -> run.plain() ? run.text() : "[" + run.kind() + " " + run.text() + "]")
                .collect(Collectors.joining());
    }
}
