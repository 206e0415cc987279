package org.glossgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {
    @ParameterizedTest
    @CsvSource({
        "RAM, Random access memory, true",
        "HTTP, Hypertext Transfer Protocol, true",
        "radar, Radio detection and ranging, true",
        "VRAM, Video RAM, true",
        "DoF, degrees of freedom, true",
        "XML, Extensible Markup Language, false",
        "RAM, memory of random access, false",
        "CPU, power unit, false",
        "AI, A small boat, false"
    })
    void aLongFormHoldsTheLettersInOrder(String shortForm, String longForm, boolean expected) {
        assertThat(Acronyms.expands(shortForm, longForm)).isEqualTo(expected);
    }
}
