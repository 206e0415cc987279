package org.glossgraph.glossary.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Passage;
import org.glossgraph.glossary.Place;
import org.glossgraph.text.LangString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody sees. */
class HiddenCharactersTest {
    @ParameterizedTest
    @ValueSource(strings = {"Bo\u202ew", "Bo\u202dw", "Bow\udb40\udc41", "Bo\u0007w"})
    void areTakenOutAndToldWhereTheyHideSomething(String name) {
        HiddenCharacters.Result result = removed(entry(name, "The front."));
        assertThat(result.entries()).containsExactly(entry("Bow", "The front."));
        assertThat(result.problems()).hasSize(1).first().asString().startsWith("a.md:3: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo\u00adw",
                "Bo\u200bw",
                "Bo\u2060w",
                "Bow\ufeff",
                "Bo\u200cw",
                "\u200eBow\u200f",
                "\u2067Bow\u2069"
            })
    void areTakenOutOfNamesWithoutAWordWhereTheyOnlyLayOut(String name) {
        HiddenCharacters.Result result = removed(entry(name, "The front."));
        assertThat(result.entries()).containsExactly(entry("Bow", "The front."));
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "خادم\u200f (HTTP)",
                "\u2067خادم\u2069",
                "می\u200cشود",
                "क्\u200dष",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "Bow \ud83d\ude00"
            })
    void stayWhereAScriptNeedsThem(String name) {
        HiddenCharacters.Result result = removed(entry(name, name));
        assertThat(result.entries()).containsExactly(entry(name, name));
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void stayInATextWhereTheyAreClosed() {
        String closed = "The \u2067خادم\u2069 serves.";
        assertThat(removed(entry("a", closed)).entries()).containsExactly(entry("a", closed));
        assertThat(removed(entry("a", "The \u2067خادم serves.")).entries())
                .containsExactly(entry("a", "The خادم serves."));
    }

    @Test
    void halfASurrogatePairBecomesTheSignOfALostCharacter() {
        HiddenCharacters.Result result = removed(entry("B\ud800w", "x"));
        assertThat(result.entries()).containsExactly(entry("B\ufffdw", "x"));
        assertThat(result.problems()).hasSize(1);
    }

    private static HiddenCharacters.Result removed(Entry entry) {
        return HiddenCharacters.removed(List.of(entry));
    }

    private static Entry entry(String name, String text) {
        return new Entry(
                new Place("a.md", 3),
                name,
                List.of(new LangString(name, "en")),
                List.of(),
                List.of(new Definition("en", List.of(new Passage(4, text)))),
                List.of(),
                "",
                List.of(),
                Entry.Kind.ENTRY);
    }
}
