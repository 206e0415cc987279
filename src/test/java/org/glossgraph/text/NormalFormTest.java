package org.glossgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {
    @ParameterizedTest
    @CsvSource({
        "Time series, time-series",
        "Matrices, matrix",
        "losses, Loss",
        "biases, bias",
        "sizes, size",
        "databases, database",
        "analyses, analysis",
        "categories, Category",
        "boxes, box",
        "movies, movie",
        "normalisation, normalization",
        "behaviours, behavior",
        "modelling, modeling",
        "APIs, API",
        "Ｆｕｌｌ width, full width",
        "R & D, R and D"
    })
    void spellingsOfOneNameAreEqual(String one, String other) {
        assertThat(NormalForm.of(one)).isEqualTo(NormalForm.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "bus, bu",
        "status, statu",
        "C, C++",
        "C, C#",
        "gas, ga",
        "class, clas",
        "prize, price",
        "general, generalization"
    })
    void namesOfDifferentThingsAreNot(String one, String other) {
        assertThat(NormalForm.of(one)).isNotEqualTo(NormalForm.of(other));
    }

    @ParameterizedTest
    @CsvSource({"time step, timesteps", "Multi-tool, multitool", "data base, Databases"})
    void blanksDoNotMatterInTheSolidForm(String one, String other) {
        assertThat(NormalForm.solid(one)).isEqualTo(NormalForm.solid(other));
    }
}
