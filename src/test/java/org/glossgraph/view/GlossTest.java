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
                "A loaf for $5 or $6 at the fair.; a loaf for $5 or $6 at the…",
                "A price in $ and nothing else.; a price in $ and nothing else"
            })
    void aFormulaEndsAGloss(String definition, String gloss) {
        assertThat(Gloss.of(definition)).isEqualTo(gloss);
    }
}
