package org.glossgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossgraph.link.Graphs.links;

import org.glossgraph.concept.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what the words between two names speak. */
class PhrasesTest {
    private static Sample mast(String definition) {
        return Sample.named("a").entry("Mast", definition).entry("Stay", "").entry("Sway", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A pole. It is a spar which consists of a stay and wood. | stay partOf mast",
                "A pole. A mast lowers the sway. | mast reduces sway",
                "A pole. A mast needs an offer and a stay. | mast requires stay",
                "A pole. It is the main cause of sway. | mast causes sway",
                "A pole. Its lean is countered by a stay. | mast related stay",
                "A pole. It is countered by a stay. | stay reduces mast",
                "A pole. Its height is its worth. It is measured by sway. | sway measures mast",
                "A pole. It is made by a stay. | stay produces mast"
            })
    void theSubjectOfTheWordsHasTheRelation(String definition, String link) {
        assertThat(links(mast(definition))).contains(link);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A pole. It is held by the rigging, which consists of a stay. | stay partOf mast",
                "A pole. Due to the sway of ships, work is slow. | sway causes mast",
                "A pole. To reduce this, sway is measured. | mast reduces sway",
                "A pole made by pulling a stay. | stay produces mast"
            })
    void wordsOfAnotherSubjectSayNothingOfIt(String definition, String link) {
        assertThat(links(mast(definition))).doesNotContain(link);
    }
}
