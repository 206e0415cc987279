package org.glossgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void countsWords() {
        assertThat(Words.count("")).isZero();
        assertThat(Words.count("  sheet bend\n")).isEqualTo(2);
    }

    @Property
    void putsOneBlankBetweenWords(
            @ForAll @CharRange(from = '\t', to = '\r') @CharRange(from = ' ', to = '"')
                    String text) {
        assertThat(Words.spaced(text)).isEqualTo(text.replaceAll("\\s+", " ").strip());
    }
}
