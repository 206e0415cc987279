package org.glossgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static List<String> texts(String text) {
        return Tokens.of(text).stream().map(Token::text).toList();
    }

    @Test
    void hyphensSeparateAndPossessivesSplit() {
        assertThat(texts("The crew's long-term plan, don't ask"))
                .containsExactly("The", "crew", "'s", "long", "term", "plan", ",", "don't", "ask");
        assertThat(Tokens.of("long-term").get(1).hyphened()).isTrue();
        assertThat(Tokens.of("a - b")).noneMatch(Token::hyphened);
    }

    @Test
    void codeMathematicsAndAddressesStayWhole() {
        assertThat(texts("run `a b` for $x + y$ at https://example.org/a.b now"))
                .containsExactly(
                        "run", "`a b`", "for", "$x + y$", "at", "https://example.org/a.b", "now");
    }

    @Test
    void amountsOfMoneyAreNoMathematics() {
        assertThat(Tokens.of("from $500 to $700 a day"))
                .noneMatch(token -> token.kind() == Token.Kind.VERBATIM);
    }

    @Test
    void marksInsideWordsStay() {
        assertThat(texts("R&D in C++, Node.js 3.5 and 16,000 snake_case"))
                .contains("R&D", "C++", "Node.js", "3.5", "16,000", "snake_case");
    }

    @Property
    void everyTokenIsWhatStandsAtItsOffsets(@ForAll String text) {
        int last = 0;
        for (Token token : Tokens.of(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
            assertThat(token.text()).isNotBlank();
            last = token.end();
        }
    }
}
