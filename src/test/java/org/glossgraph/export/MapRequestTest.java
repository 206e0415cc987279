package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.glossgraph.export.ConceptMap.Limits;
import org.glossgraph.export.MapRequest.Show;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;

class MapRequestTest {
    private final Vocabulary vocabulary = Vocabulary.of(Samples.dataset());

    private static MapRequest about(String... concepts) {
        return new MapRequest(
                List.of(concepts), Show.AROUND, OptionalInt.empty(), "", "", "", MapFilter.ALL);
    }

    private static MapRequest shown(String concept, Show show) {
        return new MapRequest(
                List.of(concept), show, OptionalInt.empty(), "", "", "", MapFilter.ALL);
    }

    private static MapRequest in(String glossary, String section) {
        return new MapRequest(
                List.of(), Show.AROUND, OptionalInt.empty(), "", glossary, section, MapFilter.ALL);
    }

    private List<String> ids(MapRequest request) {
        return request.map(vocabulary, Limits.NONE).nodes().stream()
                .map(ConceptMap.Node::id)
                .toList();
    }

    @Test
    void findsConceptsByAnyNameAndReachesOneLink() {
        assertThat(ids(about("adaptive moment estimation")))
                .containsExactly("adam", "momentum", "optimizer", "rmsprop");
    }

    @Test
    void ofSeveralConceptsShowsTheLinksAmongThem() {
        ConceptMap map = about("adam", "rmsprop").map(vocabulary, Limits.NONE);
        assertThat(map.title()).isEqualTo("Adam, RMSProp");
        assertThat(map.focus()).isEmpty();
        assertThat(map.edges()).extracting(ConceptMap.Edge::phrase).containsExactly("combines");
    }

    @Test
    void goesDownAndBack() {
        assertThat(ids(shown("optimizer", Show.BELOW)))
                .containsExactly(
                        "optimizer", "adam", "momentum", "rmsprop", "stochastic-gradient-descent");
        assertThat(ids(shown("adam", Show.BEFORE))).startsWith("adam").contains("optimizer");
    }

    @Test
    void showsOnlyTheLinksOfAWay() {
        MapRequest way =
                new MapRequest(
                        List.of("rmsprop"),
                        Show.AROUND,
                        OptionalInt.empty(),
                        "learning-rate",
                        "",
                        "",
                        MapFilter.ALL);
        assertThat(ids(way)).startsWith("rmsprop").contains("optimizer", "learning-rate");
        MapRequest none =
                new MapRequest(
                        List.of("adam"),
                        Show.AROUND,
                        OptionalInt.empty(),
                        "overfitting",
                        "",
                        "",
                        MapFilter.ALL);
        assertThat(ids(none)).containsExactly("adam", "overfitting");
    }

    @Test
    void showsAGlossaryOrASection() {
        assertThat(ids(in("practice", "")))
                .contains("overfitting", "early-stopping")
                .doesNotContain("momentum");
        assertThat(ids(in("optimisation", "First-order methods")))
                .containsExactlyInAnyOrder(
                        "adam", "learning-rate", "momentum", "stochastic-gradient-descent");
    }

    @Test
    void keepsTheLinksThatAreAskedFor() {
        MapFilter combines = new MapFilter(Set.of("combines"), 0.92);
        MapRequest request =
                new MapRequest(
                        List.of("adam"), Show.AROUND, OptionalInt.of(3), "", "", "", combines);
        assertThat(ids(request)).containsExactly("adam", "momentum");
    }

    @Test
    void saysWhatThereIsNot() {
        assertThatThrownBy(() -> ids(about("adamm"))).hasMessageContaining("Near: Adam");
        assertThatThrownBy(() -> ids(in("none", "")))
                .hasMessageContaining("There are optimisation, practice.");
        assertThatThrownBy(() -> ids(in("practice", "none")))
                .hasMessage("There is no section none in the glossary practice.");
    }

    @Test
    void tellsWhatWasLeftOut() {
        ConceptMap map = about("adam").map(vocabulary, new Limits(2, 9));
        assertThat(map.remark())
                .isEqualTo("Left out: 2 concepts (Momentum, RMSProp) with 4 links.");
        assertThat(ConceptMap.all(vocabulary).remark()).isEmpty();
    }
}
