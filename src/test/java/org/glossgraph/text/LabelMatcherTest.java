package org.glossgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelMatcherTest {
    private final LabelMatcher<String> matcher = new LabelMatcher<>();

    private List<String> found(String text) {
        List<Token> tokens = Tokens.of(text);
        return matcher.match(tokens).stream()
                .map(
                        match ->
                                text.substring(
                                        tokens.get(match.from()).start(),
                                        tokens.get(match.to() - 1).end()))
                .toList();
    }

    @Test
    void theLongestLabelWins() {
        matcher.add("sail", "sail");
        matcher.add("sail plan", "plan");
        assertThat(found("A sail plan shows each sail.")).containsExactly("sail plan", "sail");
    }

    @Test
    void onlyWholeWordsMatch() {
        matcher.add("sail", "sail");
        assertThat(found("The sailor assails.")).isEmpty();
    }

    @Test
    void numberCaseHyphenAndClosedCompoundsDoNotMatter() {
        matcher.add("Life-boat drill", "drill");
        matcher.add("rope end", "end");
        assertThat(found("Lifeboat drills, LIFE BOAT DRILL; ropeends and rope ends"))
                .containsExactly("Lifeboat drills", "LIFE BOAT DRILL", "ropeends", "rope ends");
    }

    @Test
    void anAcronymMatchesOnlyInCapitals() {
        matcher.add("OR", "operations research");
        assertThat(found("this or that, ORs and OR")).containsExactly("ORs", "OR");
    }

    @Test
    void aPossessiveMatchesWhereTheLabelHasOne() {
        matcher.add("Plimsoll's mark", "mark");
        matcher.add("sailors' home", "home");
        matcher.add("ship log", "log");
        assertThat(found("Plimsoll’s marks, a Plimsoll mark, the ship's log, the sailors' home"))
                .containsExactly("Plimsoll’s marks", "Plimsoll mark", "sailors' home");
    }

    @Test
    void aLabelOfSeveralThingsHasThemAll() {
        matcher.add("bank", "river");
        matcher.add("bank", "money");
        assertThat(matcher.match(Tokens.of("a bank")).get(0).values())
                .containsExactly("river", "money");
    }
}
