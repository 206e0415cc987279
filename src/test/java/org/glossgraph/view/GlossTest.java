package org.glossgraph.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a definition is told in a few words. */
class GlossTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A rope that holds a sail. It is thick.; a rope that holds a sail",
                "The rule $w \\leftarrow w - 1$, said again.; the rule…",
                "The area $\\pi r^2$.; the area…",
                "The sum \\(a + b\\) of two.; the sum…",
                "$$x = 1$$ is the law.; ''",
                "A loaf for $5 or $6 at the fair.; a loaf for $5 or $6 at the fair",
                "A price in $ and nothing else.; a price in $ and nothing else"
            })
    void aFormulaEndsAGloss(String definition, String gloss) {
        assertThat(Gloss.of(definition)).isEqualTo(gloss);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A knot (of any kind) in a rope.; a knot in a rope",
                "Tying a boat to a large (and heavy) buoy.; Tying a boat to a large buoy",
                "A place where ropes, chains and anchors are kept dry.; a place where ropes, chains and anchors are kept dry",
                "A hook on a rope, which holds the whole boat.; a hook on a rope",
                "A rope (of hemp.; a rope…",
                "The line between the sea and the sky as seen.; the line between the sea and the sky as seen",
                "The weight is the measure of how hard a rope can be pulled before the whole of it breaks.; the weight is the measure of how hard a rope…"
            })
    void aGlossEndsWhereItMakesSense(String definition, String gloss) {
        assertThat(Gloss.of(definition)).isEqualTo(gloss);
    }
}
