package org.glossgraph.web.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the text of a definition is read for a page. */
class ProseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    call `f(x)` once          | call [CODE f(x)] once
                    ``a ` b`` and `c`         | [CODE a ` b] and [CODE c]
                    a rate $\\eta$ of $10^{-3}$ | a rate [MATH \\eta] of [MATH 10^{-3}]
                    it is $$x + y$$.          | it is [DISPLAY x + y].
                    from $5 to $6 a day       | from $5 to $6 a day
                    5$ and more               | 5$ and more
                    an open ` stays           | an open ` stays
                    `` and $$ alone           | `` and $$ alone
                    a line \\(y = kx\\) or \\[y^2\\] | a line [MATH y = kx] or [DISPLAY y^2]
                    alone f\\) and \\( too         | alone f\\) and \\( too
                    `\\(` opens \\(x\\)           | [CODE \\(] opens [MATH x]
                    as told \\[1\\], \\[sic\\] or so | as told \\[1\\], \\[sic\\] or so
                    from \\(0\\) to \\(n\\)       | from [MATH 0] to [MATH n]
                    `a``b` and ``` c        | [CODE a``b] and ``` c
                    `<b>` is no mark          | [CODE <b>] is no mark
                    """)
    void codeAndFormulasStandBetweenTheirSigns(String text, String expected) {
        assertThat(shown(Prose.runs(text))).isEqualTo(expected);
    }

    @Test
    void aLineIsAParagraphAndAFenceKeepsItsLines() {
        List<Block> blocks =
                Prose.blocks("One.\n\nTwo `x`.\n```python\na = 1\n  b = 2\n```\nThree.");

        assertThat(blocks).extracting(Block::listing).containsExactly(false, false, true, false);
        assertThat(blocks.get(2).runs().get(0).text()).isEqualTo("a = 1\n  b = 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "$", "`` ` ", "$ $x ", "$1$2"})
    void hostileTextsTakeLinearTime(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Prose.runs(part.repeat(200_000)));
    }

    @Test
    void anyNumbersOfBackticksTakeLinearTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 4_000; i++) {
            text.append("`".repeat(i)).append(' ');
        }
        String line = text.toString();
        List<Run> runs = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Prose.runs(line));
        assertThat(runs).containsExactly(new Run(Run.Kind.PLAIN, line));
    }

    @ParameterizedTest
    @CsvSource({
        "Adam beats adam and AdamW, [MARK Adam] beats [MARK adam] and AdamW",
        "Many Adams; no Madam, Many [MARK Adams]; no Madam",
        "Adam optimizer first, [MARK Adam optimizer] first",
        "`Adam` in code, [CODE Adam] in code"
    })
    void namesAreMarkedAsWholeWords(String text, String expected) {
        assertThat(shown(Marks.in(text, List.of("Adam", "Adam optimizer")))).isEqualTo(expected);
    }

    private static String shown(List<Run> runs) {
        return runs.stream()
                .map(run -> run.plain() ? run.text() : "[" + run.kind() + " " + run.text() + "]")
                .collect(Collectors.joining());
    }
}
