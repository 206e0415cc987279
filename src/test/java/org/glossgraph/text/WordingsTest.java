package org.glossgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private final Wordings wordings = new Wordings();

    @Property
    void tokensAreThoseOfEachTextByItself(
            @ForAll @Size(max = 5)
                    List<
                                    @Chars({'a', 'S', 's', '\'', '`', '-', '$', '.', ' '})
                                    @StringLength(max = 12) String>
                            texts) {
        for (String text : texts) {
            assertThat(wordings.tokens(text)).isEqualTo(Tokens.of(text));
        }
    }

    @Test
    void aWordIsHeldOnce() {
        List<Token> tokens = wordings.tokens("Sails and more sails and oars.");

        assertThat(tokens.get(4).wording()).isSameAs(tokens.get(1).wording());
        assertThat(tokens.get(3).wording()).isNotEqualTo(tokens.get(0).wording());
    }
}
