package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;

class ConceptMapTest {
    private final Vocabulary vocabulary = Vocabulary.of(Samples.dataset());
    private final Concept adam = vocabulary.concept("adam").orElseThrow();

    private static List<String> ids(ConceptMap map) {
        return map.nodes().stream().map(ConceptMap.Node::id).toList();
    }

    private static List<String> sentences(ConceptMap map) {
        return map.edges().stream()
                .map(edge -> edge.from() + " " + edge.phrase() + " " + edge.to())
                .toList();
    }

    @Test
    void atDepthZeroStandsAlone() {
        ConceptMap map = ConceptMap.around(vocabulary, adam, 0);
        assertThat(ids(map)).containsExactly("adam");
        assertThat(map.edges()).isEmpty();
        assertThat(map.title()).isEqualTo("Adam");
    }

    @Test
    void showsTheNeighboursWithTheLinksAmongThem() {
        ConceptMap map = ConceptMap.around(vocabulary, adam, 1);
        assertThat(ids(map)).containsExactly("adam", "momentum", "optimizer", "rmsprop");
        assertThat(sentences(map))
                .containsExactly(
                        "adam combines momentum",
                        "adam combines rmsprop",
                        "adam is a kind of optimizer",
                        "momentum is a kind of optimizer",
                        "rmsprop is a kind of optimizer");
    }

    @Test
    void reachesFurtherWithDepthAndEndsByItself() {
        assertThat(ids(ConceptMap.around(vocabulary, adam, 2)))
                .endsWith("learning-rate", "stochastic-gradient-descent");
        assertThat(ids(ConceptMap.around(vocabulary, adam, Integer.MAX_VALUE)))
                .hasSize(6)
                .doesNotContain("overfitting");
    }

    @Test
    void keepsTheNearestAndSurestAndCountsTheRest() {
        ConceptMap map =
                ConceptMap.of(
                        vocabulary,
                        new Choice.Around(List.of(adam), 2),
                        new ConceptMap.Limits(3, 2));
        assertThat(ids(map)).containsExactly("adam", "momentum", "optimizer");
        assertThat(sentences(map))
                .containsExactly("adam combines momentum", "adam is a kind of optimizer");
        assertThat(map.leftOut()).extracting(Concept::slug).contains("rmsprop").hasSize(3);
        assertThat(map.edgesLeftOut()).isEqualTo(5);
    }

    @Test
    void ofAllKeepsTheBestLinked() {
        ConceptMap map = ConceptMap.of(vocabulary, new Choice.All(), new ConceptMap.Limits(2, 9));
        assertThat(ids(map)).containsExactly("optimizer", "adam");
        assertThat(map.nodesLeftOut()).isEqualTo(7);
        assertThat(map.focus()).isEmpty();
    }
}
