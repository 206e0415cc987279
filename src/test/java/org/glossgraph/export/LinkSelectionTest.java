package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.export.ConceptMap.Limits;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;

/** Which links stay on a map that cannot hold all of them. */
class LinkSelectionTest {
    /** A ring of six, each related to the next and to the one after, and a kind of tool. */
    private static final Vocabulary RING =
            Vocabulary.of(
                    Samples.trig(
                            """
                            <concept/a> a skos:Concept ; skos:prefLabel "Awl" ;
                              skos:related <concept/b> , <concept/c> .
                            <concept/b> a skos:Concept ; skos:prefLabel "Bobbin" ;
                              skos:related <concept/c> , <concept/d> .
                            <concept/c> a skos:Concept ; skos:prefLabel "Comb" ;
                              skos:related <concept/d> , <concept/e> .
                            <concept/d> a skos:Concept ; skos:prefLabel "Distaff" ;
                              skos:related <concept/e> , <concept/f> .
                            <concept/e> a skos:Concept ; skos:prefLabel "Eyelet" ;
                              skos:related <concept/f> .
                            <concept/f> a skos:Concept ; skos:prefLabel "Frame" ;
                              skos:related <concept/a> .
                            """));

    private static ConceptMap map(int nodes, int edges) {
        return ConceptMap.of(RING, new Choice.All(), new Limits(nodes, edges));
    }

    @Test
    void noConceptStandsAloneAsLongAsThereIsRoomForALinkToIt() {
        ConceptMap map = map(6, 5);

        assertThat(map.edges()).hasSize(5);
        assertThat(map.nodes())
                .allSatisfy(
                        node ->
                                assertThat(map.edges())
                                        .anyMatch(
                                                edge ->
                                                        List.of(edge.from(), edge.to())
                                                                .contains(node.id())));
    }

    @Test
    void linksOfConceptsLeftOutAndLinksBetweenThoseShownAreCountedApart() {
        assertThat(map(6, 5).remark())
                .isEqualTo("Left out: 5 less telling links between the concepts shown.");
        assertThat(map(6, 9).remark())
                .isEqualTo("Left out: 1 less telling link between the concepts shown.");
        assertThat(map(6, 10).remark()).isEmpty();

        ConceptMap part = map(5, 5);
        int joining = part.edgesHidden() + part.edges().size();
        assertThat(part.remark())
                .isEqualTo(
                        "Left out: 1 concept (%s) with %d links; %d less telling link%s between the concepts shown."
                                .formatted(
                                        part.leftOut().get(0).prefLabel(),
                                        10 - joining,
                                        part.edgesHidden(),
                                        part.edgesHidden() == 1 ? "" : "s"));
    }
}
