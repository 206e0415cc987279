package org.glossgraph.view.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final String BEFORE =
            """
            <scheme> a skos:ConceptScheme .
            <concept/knot> a skos:Concept ; skos:prefLabel "Knot"@en ; skos:altLabel "Tie"@en .
            <concept/hitch> a skos:Concept ; skos:prefLabel "Hitch"@en ; skos:definition "Grips."@en ;
              skos:broader <concept/knot> .
            <concept/bend> a skos:Concept ; skos:prefLabel "Bend"@en ; skos:broader <concept/knot> .
            """;
    private static final String AFTER =
            """
            <scheme> a skos:ConceptScheme .
            <concept/knot> a skos:Concept ; skos:prefLabel "Knot"@en , "Knoten"@de .
            <concept/hitch> a skos:Concept ; skos:prefLabel "Post hitch"@en ;
              skos:definition "Grips a post."@en .
            <concept/loop> a skos:Concept ; skos:prefLabel "Loop"@en ; skos:broader <concept/knot> .
            """;

    private static List<String> changes(String before, String after) {
        return Changes.between(
                        Vocabulary.of(Samples.trig(before)), Vocabulary.of(Samples.trig(after)))
                .stream()
                .map(
                        each ->
                                each.what()
                                        + " "
                                        + each.how()
                                        + " "
                                        + each.slug()
                                        + ": "
                                        + each.before()
                                        + " > "
                                        + each.after())
                .toList();
    }

    @Test
    void tellsWhatCameWentAndChanged() {
        assertThat(changes(BEFORE, AFTER))
                .containsExactly(
                        "CONCEPT CAME loop:  > Loop",
                        "CONCEPT WENT bend: Bend > ",
                        "NAME CAME knot:  > Knoten@de",
                        "NAME WENT knot: Tie@en > ",
                        "NAME CHANGED hitch: Hitch > Post hitch",
                        "DEFINITION CHANGED hitch: Grips. > Grips a post.",
                        "LINK WENT hitch: Hitch is a kind of Knot > ");
    }

    @Test
    void theSameIsNoChange() {
        assertThat(changes(AFTER, AFTER)).isEmpty();
    }
}
