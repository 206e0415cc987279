package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.export.layout.MapLayout;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(ints = {60, 700})
    void isLaidOutWithoutOverlap(int concepts) {
        StringBuilder trig = new StringBuilder();
        for (int i = 0; i < concepts; i++) {
            trig.append(
                    "<concept/c%d> a skos:Concept ; skos:prefLabel \"%s\" ; skos:broader <concept/c%d> .%n"
                            .formatted(i, "long ".repeat(1 + i * i % 97), i / 5));
        }
        ConceptMap map = ConceptMap.all(Vocabulary.of(Samples.trig(trig.toString())));
        MapLayout layout = MapLayout.of(map);
        for (MapLayout.Box box : layout.boxes().values()) {
            assertThat(box.left()).isNotNegative();
            assertThat(box.top()).isNotNegative();
            assertThat(box.left() + box.width()).isLessThanOrEqualTo(layout.width());
            assertThat(box.top() + box.height()).isLessThanOrEqualTo(layout.height());
            assertThat(layout.boxes().values())
                    .filteredOn(other -> overlap(box, other))
                    .containsExactly(box);
        }
        assertThat(layout.boxes()).hasSize(map.nodes().size() + layout.fans().size());
    }

    private static boolean overlap(MapLayout.Box a, MapLayout.Box b) {
        return a.left() < b.left() + b.width()
                && b.left() < a.left() + a.width()
                && a.top() < b.top() + b.height()
                && b.top() < a.top() + a.height();
    }
}
