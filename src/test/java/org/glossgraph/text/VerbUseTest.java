package org.glossgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text has one word in capitals: the one that is asked for. */
class VerbUseTest {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");

    private static boolean isVerb(String text) {
        List<Token> tokens = Tokens.of(text);
        int at = 0;
        while (!CAPITALS.matcher(tokens.get(at).text()).matches()) {
            at++;
        }
        return VerbUse.isVerb(Tokens.of(text.toLowerCase(Locale.ROOT)), at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a jar to HOLD water",
                "POST it today.",
                "Sign the deed. POST the letter.",
                "it HOLDS the rope",
                "a pin that HOLDS a rope",
                "you can REST here",
                "do not HOLD a rope",
                "they POST letters",
                "stir and HOLD the pan"
            })
    void aWordBesideSubjectOrObjectIsAVerb(String text) {
        assertThat(isVerb(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the HOLD of a ship",
                "goods in the HOLD.",
                "exposed to FIRE and water",
                "HOLD: a room for goods",
                "a wooden POST",
                "the rail on which POSTS stand",
                "it needs a long HOLD to melt",
                "clay, SLIP, the brush",
                "a POST-office",
                "can SAUCE be frozen"
            })
    void aWordInANounPhraseIsNone(String text) {
        assertThat(isVerb(text)).isFalse();
    }
}
