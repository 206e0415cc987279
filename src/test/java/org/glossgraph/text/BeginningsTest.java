package org.glossgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BeginningsTest {
    private static final List<Pattern> PATTERNS =
            List.of(
                    Pattern.compile("see(?: also)?|\\d+|a?b"),
                    Pattern.compile("(?i)^(?:q\\d*:\\s)?what (?:is|are)(?! it\\b)\\b.*"),
                    Pattern.compile(".*\\bit\\b.*"));

    @Test
    void passesOverWhatCannotMatch() {
        Beginnings beginnings = Beginnings.of(PATTERNS.get(0));
        assertThat(beginnings.mayBegin("see also")).isTrue();
        assertThat(beginnings.mayBegin("See")).isTrue();
        assertThat(beginnings.mayBegin("12")).isTrue();
        assertThat(beginnings.mayBegin("sail")).isFalse();
        assertThat(beginnings.mayBegin("boat")).isFalse();
    }

    @Property
    void neverPassesOverAMatch(
            @ForAll @StringLength(max = 4) @CharRange(from = 'a', to = 'b') String end) {
        for (Pattern pattern : PATTERNS) {
            Beginnings beginnings = Beginnings.of(pattern);
            for (String start : List.of("", "see", "see also", "what is ", "q1: what are ", "1")) {
                String text = start + end;
                if (pattern.matcher(text).matches()) {
                    assertThat(beginnings.mayBegin(text)).isTrue();
                }
            }
        }
    }
}
