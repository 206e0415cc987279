package org.glossgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> texts(String text) {
        return Sentences.of(text).stream().map(Sentences.Sentence::text).toList();
    }

    @Test
    void abbreviationsDecimalsCodeAndMathDoNotEndASentence() {
        assertThat(texts("Small boats, e.g. Dinghies, cost 3.5 each. `a. B` is code, $a. B$ math."))
                .containsExactly(
                        "Small boats, e.g. Dinghies, cost 3.5 each.",
                        "`a. B` is code, $a. B$ math.");
    }

    @Test
    void aClosingQuoteBelongsToItsSentence() {
        assertThat(texts("He said \"stop.\" Then (as always) it went on.)"))
                .containsExactly("He said \"stop.\"", "Then (as always) it went on.)");
    }

    @Test
    void aLineEndsASentence() {
        assertThat(texts("one\ntwo")).containsExactly("one", "two");
    }

    @Property
    void tokensAreThoseOfTheSentenceByItself(
            @ForAll
                    @Chars({'a', 'B', '5', '\'', 's', '`', '-', '$', '.', '。', ')', ' ', '\n'})
                    @StringLength(max = 30)
                    String text) {
        for (Sentences.Sentence sentence : Sentences.of(text)) {
            assertThat(sentence.tokens()).isEqualTo(Tokens.of(sentence.text()));
            assertThat(text).startsWith(text.substring(0, sentence.start()) + sentence.text());
        }
    }

    @Property
    void nothingIsLostButWhiteSpace(@ForAll String text) {
        assertThat(solid(String.join("", texts(text)))).isEqualTo(solid(text));
    }

    private static String solid(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
