package org.glossgraph.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final Vocabulary SAMPLE = Vocabulary.of(Samples.dataset());

    @ParameterizedTest
    @CsvSource({
        "adam, adam, NAME",
        "ADAM, adam, NAME",
        "rms prop, rmsprop, NAME",
        "RMS-Prop, rmsprop, NAME",
        "rmsprops, rmsprop, NAME",
        "optimisers, optimizer, NAME",
        "over fitting, overfitting, NAME",
        "Lernrate, learning-rate, NAME",
        "learning rates, learning-rate, NAME",
        "SGDs, stochastic-gradient-descent, OTHER_NAME",
        "adaptive-moment estimation, adam, OTHER_NAME",
        "معدل التعلم, learning-rate, NAME",
        "stoch, stochastic-gradient-descent, PART_OF_NAME",
        "gradient, stochastic-gradient-descent, PART_OF_NAME",
        "gradient desc, stochastic-gradient-descent, PART_OF_NAME",
        "descent gradient, stochastic-gradient-descent, PART_OF_NAME",
        "by heart, overfitting, DEFINITION",
        "parameter moves, learning-rate, DEFINITION",
        "script, script-alert-1, PART_OF_NAME"
    })
    void findsFirst(String query, String slug, Hit.Field field) {
        List<Hit> hits = SAMPLE.search(query, 10);
        assertThat(hits.get(0))
                .extracting(hit -> hit.concept().slug(), Hit::field)
                .containsExactly(slug, field);
    }

    @Test
    void aHiddenLabelFindsAndIsNotShown() {
        Vocabulary vocabulary =
                Vocabulary.of(
                        Samples.trig(
                                """
                                <scheme> a skos:ConceptScheme .
                                <concept/roux> a skos:Concept ; skos:prefLabel "Roux"@en ;
                                  skos:hiddenLabel "Butter thickener"@en .
                                """));
        assertThat(vocabulary.search("butter thickener", 10))
                .extracting(Hit::matched, Hit::field)
                .containsExactly(tuple("Roux", Hit.Field.NAME));
        assertThat(vocabulary.search("thick", 10))
                .extracting(Hit::matched, Hit::field)
                .containsExactly(tuple("Roux", Hit.Field.PART_OF_NAME));
        assertThat(vocabulary.index()).doesNotContainKey("B");
    }

    @Test
    void putsTheNameBeforeOtherNamesAndTexts() {
        assertThat(SAMPLE.search("adam", 10))
                .extracting(hit -> hit.concept().slug(), Hit::matched, Hit::field)
                .containsExactly(tuple("adam", "Adam", Hit.Field.NAME));
        assertThat(SAMPLE.search("optimizer", 10))
                .extracting(hit -> hit.concept().slug(), Hit::field)
                .containsExactly(
                        tuple("optimizer", Hit.Field.NAME),
                        tuple("adam", Hit.Field.DEFINITION),
                        tuple("stochastic-gradient-descent", Hit.Field.DEFINITION));
        assertThat(SAMPLE.search("optimizer", 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "zzz", "\u0000", "((((", "*", "\uD800"})
    void findsNothingInNothing(String query) {
        assertThat(SAMPLE.search(query, 10)).isEmpty();
        assertThat(SAMPLE.near(query, 10)).isEmpty();
    }

    @Test
    void knowsNamesThatAreCloseInSpelling() {
        assertThat(SAMPLE.near("adamm", 3)).extracting(Concept::slug).startsWith("adam");
        assertThat(SAMPLE.near("lernraten", 1))
                .extracting(Concept::slug)
                .containsExactly("learning-rate");
        assertThat(SAMPLE.near("momnetum", 3))
                .extracting(Concept::slug)
                .containsExactly("momentum");
    }

    @Test
    void aSharedNameLeadsToAllWhoHaveIt() {
        Vocabulary vocabulary =
                Vocabulary.of(
                        Samples.trig(
                                """
                                <concept/bias-b> a skos:Concept ; skos:prefLabel "Bias (b)"@en ; skos:altLabel "biases"@en .
                                <concept/bias-a> a skos:Concept ; skos:prefLabel "Bias (a)"@en ; skos:altLabel "Bias"@en .
                                """));
        assertThat(vocabulary.named("bias"))
                .extracting(Concept::slug)
                .containsExactly("bias-a", "bias-b");
    }

    @Test
    void answersAtOnceFromTenThousandConcepts() {
        StringBuilder trig = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            trig.append(
                    String.format(
                            Locale.ROOT,
                            "<concept/c%d> a skos:Concept ; skos:prefLabel \"Unit %d of layer %d\"@en ;"
                                    + " skos:definition \"A part of layer %d that adds up its inputs.\"@en ;"
                                    + " skos:broader <concept/c%d> .%n",
                            i,
                            i,
                            i % 100,
                            i % 100,
                            i / 10));
        }
        Vocabulary vocabulary = Vocabulary.of(Samples.trig(trig.toString()));
        vocabulary.search("unit", 20);
        long start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            assertThat(vocabulary.search("unit " + i, 20)).hasSize(20);
            assertThat(vocabulary.search("inputs layer " + i, 5)).hasSize(5);
        }
        vocabulary.near("unit 77 of layre 7", 5);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }
}
