package org.glossgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossgraph.link.Graphs.graph;
import static org.glossgraph.link.Graphs.links;

import org.glossgraph.concept.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clauses state of the names in them, and what they do not. */
class AssertionsTest {
    private static Sample kitchen(String definition) {
        return Sample.named("a")
                .entry("Dough", definition)
                .entry("Yeast", "")
                .entry("Batter", "")
                .entry("Kneading", "")
                .entry("Proving", "")
                .entry("Baking", "")
                .entry("Thirst", "")
                .entry("Store = keep", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A paste. The opposite of dough is batter. | batter contrastsWith dough",
                "A paste. Batter and sour bread need dough. | batter requires dough",
                "A paste. Dough needs care, whereas batter needs yeast. | batter requires yeast",
                "A paste. Too much of the dough causes thirst. | dough causes thirst",
                "A paste. Proving comes before baking. | proving precedes baking",
                "A paste. Proving follows kneading. | kneading precedes proving",
                "A paste. The usual ones are yeast and batter. | batter broader dough",
                "A soft mixture of batter and yeast. | dough combines yeast",
                "A paste. Do not confuse it with batter. | batter contrastsWith dough",
                "Describes batter that has stood. | batter related dough"
            })
    void aClauseStatesARelation(String definition, String link) {
        assertThat(links(kitchen(definition))).contains(link);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A paste. A lack of dough causes thirst. | dough causes thirst",
                "A paste. Batter does not need yeast. | batter requires yeast",
                "A cook who follows a batter. | batter precedes dough",
                "A paste. Do not confuse it with the dough of yeast that is sold. | dough related yeast",
                "A paste, not the paste of yeast. | dough related yeast",
                "A paste. It needs a jar to keep fresh. | dough related store",
                "Describes batter that has stood. | dough broader batter"
            })
    void whatIsNotStatedGivesNoLink(String definition, String link) {
        assertThat(links(kitchen(definition))).doesNotContain(link);
    }

    @Test
    void anotherNameIsQuotedFromItsSentence() {
        Sample sample =
                Sample.named("a")
                        .entry("Keel = fin beam", "A part of a ship.")
                        .entry("Beam", "A long piece of wood.")
                        .entry("Raft", "A float without mast. The fin beam is missing.");
        assertThat(graph(sample).links())
                .filteredOn(link -> link.subject().equals("keel") && link.object().equals("beam"))
                .flatExtracting(Link::evidence)
                .extracting(Evidence::sentence)
                .containsExactly("The fin beam is missing.");
    }
}
