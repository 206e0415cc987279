package org.glossgraph.view.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossgraph.view.learning.Kitchen.concept;

import java.util.List;
import java.util.stream.Collectors;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;

class WaysTest {
    private static final Kitchen KNOTS =
            new Kitchen()
                    .defines("knot", "A tangle.")
                    .defines("hitch", "A knot at a post.")
                    .defines("bend", "A knot of two ropes.")
                    .defines("rope", "A thick line.")
                    .defines("moon", "A light.")
                    .links("hitch", "skos:broader", "knot", "A knot at a post.")
                    .links("bend", "skos:broader", "knot", "A knot of two ropes.")
                    .links("bend", "gg:uses", "rope", "A knot of two ropes.")
                    .links("hitch", "skos:related", "rope", "A knot at a post.");

    private static List<String> ways(String from, String to, int most) {
        Vocabulary vocabulary = KNOTS.vocabulary();
        return new Ways(vocabulary)
                .between(concept(vocabulary, from), concept(vocabulary, to), most).stream()
                        .map(WaysTest::sentence)
                        .toList();
    }

    private static String sentence(Way way) {
        return way.legs().stream()
                .map(leg -> leg.from().slug() + " " + leg.phrase() + " " + leg.to().slug())
                .collect(Collectors.joining(", "));
    }

    @Test
    void theShortestWayComesFirstAndReadsForward() {
        assertThat(ways("hitch", "bend", 3))
                .containsExactly(
                        "hitch is a kind of knot, knot has as a kind bend",
                        "hitch is related to rope, rope is used by bend");
    }

    @Test
    void theWayBackReadsBack() {
        assertThat(ways("rope", "knot", 1))
                .containsExactly("rope is used by bend, bend is a kind of knot");
    }

    @Test
    void aDirectLinkIsAWayAndNotTheOnlyOne() {
        assertThat(ways("hitch", "rope", 2))
                .containsExactly(
                        "hitch is related to rope",
                        "hitch is a kind of knot, knot has as a kind bend, bend uses rope");
    }

    @Test
    void thereMayBeNone() {
        assertThat(ways("hitch", "moon", 3)).isEmpty();
    }
}
