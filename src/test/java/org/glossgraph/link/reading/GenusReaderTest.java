package org.glossgraph.link.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.glossgraph.link.Genus;
import org.glossgraph.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenusReaderTest {
    private static Optional<Genus> read(String sentence) {
        Definiendum none = new Definiendum(List.of());
        return new GenusReader().read(sentence, Tokens.of(sentence), none).map(GenusPhrase::genus);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A sailing boat that carries one mast.|A sailing boat|boat|",
                "A sloop is a small boat with one mast.|a small boat|boat|",
                "In sailing, a jib (a foresail) is a triangular sail.|a triangular sail|sail|",
                "A type of knot used to tie a rope.|A type of knot|type|knot",
                "One of the oldest kinds of light, wooden boat.|One of the oldest kinds of light,"
                        + " wooden boat|kinds|boat",
                "The harbour's chief pilot.|The harbour's chief pilot|pilot|",
                "Ropes that hold the mast.|Ropes|Ropes|",
                "A fully rigged ship, once common.|A fully rigged ship|ship|",
                "A term for the wind's direction.|A term for the wind's direction|term|direction",
                "Refers to the left side of a ship.|the left side|side|",
                "A machine learning technique where crews train.|A machine learning technique|"
                        + "technique|",
                "A vessel returning water to the sea.|A vessel|vessel|",
                "Low wind; the opposite of storm.|Low wind|wind|",
                "A boat built of wood.|A boat|boat|"
            })
    void theHeadOfTheDefiningPhrase(String sentence, String phrase, String head, String of) {
        assertThat(read(sentence)).contains(new Genus(phrase, head, of == null ? "" : of));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turning the boat into the wind.",
                "Turns a boat into the wind.",
                "How far a boat leans.",
                "When the wind drops.",
                "Uses small sails in storms.",
                "speed = distance / time"
            })
    void whatIsNoNounPhraseHasNoGenus(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
