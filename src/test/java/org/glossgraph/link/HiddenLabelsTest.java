package org.glossgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.concept.Concept;
import org.glossgraph.concept.ConceptMerger;
import org.glossgraph.concept.Sample;
import org.glossgraph.text.LangString;
import org.junit.jupiter.api.Test;

/** Labels to be found by and not shown. */
class HiddenLabelsTest {
    private static final Sample HARBOUR =
            Sample.named("harbour")
                    .entry("Cleat", "A fitting that holds a rope.")
                    .entry("Salvage value", "The amount that a wreck would fetch.")
                    .entry("Point of sail", "The direction of a boat to the wind.")
                    .entry("Seamanship", "The skill of handling a boat.")
                    .entry("Careening", "The cleaning of a hull on the beach.")
                    .entry("Low-water mark", "A line on the shore.")
                    .entry("CLASS-B", "A small transmitter.")
                    .entry("Weights & Measures", "A club of sailors.");

    private static List<Concept> concepts(Sample sample) {
        return Linker.link(ConceptMerger.merge(List.of(sample.glossary())), 0.5).concepts();
    }

    private static List<String> hidden(Sample sample, String id) {
        return concepts(sample).stream()
                .filter(concept -> concept.id().equals(id))
                .flatMap(concept -> concept.hiddenLabels().stream())
                .map(LangString::text)
                .toList();
    }

    @Test
    void whatADefinitionCallsAThingHasAPlural() {
        assertThat(hidden(HARBOUR, "cleat")).containsExactly("Cleats");
        assertThat(hidden(HARBOUR, "salvage-value")).containsExactly("Salvage values");
        assertThat(hidden(HARBOUR, "low-water-mark"))
                .contains("Low-water marks", "Low water mark", "Low water marks");
    }

    @Test
    void deedsSkillsAndProperNamesHaveNone() {
        assertThat(hidden(HARBOUR, "careening")).isEmpty();
        assertThat(hidden(HARBOUR, "seamanship")).isEmpty();
        assertThat(hidden(HARBOUR, "weights-and-measures")).containsExactly("Weights and Measures");
    }

    @Test
    void aCapitalBehindAHyphenStaysOne() {
        assertThat(hidden(HARBOUR, "class-b")).contains("CLASSB").doesNotContain("CLASSb");
    }

    @Test
    void aSmallWordBetweenNounsMayBeJoined() {
        assertThat(hidden(HARBOUR, "point-of-sail")).contains("Point-of-sail");
    }

    @Test
    void otherLanguagesGetNoEnglishForms() {
        Sample german =
                Sample.named("kueche")
                        .entry("Pfanne", "Ein flaches Gefäß zum Braten, das einen Stiel hat.")
                        .entry("Topf", "Ein hohes Gefäß, das zwei Griffe und einen Deckel hat.")
                        .entry("Sieb", "Ein Gerät, mit dem man Mehl von der Kleie trennt.")
                        .entry("Kelle", "Ein Löffel mit langem Stiel, mit dem man schöpft.")
                        .entry("Reibe", "Ein Blech mit scharfen Löchern, das Käse zerkleinert.");
        assertThat(concepts(german)).allMatch(concept -> concept.hiddenLabels().isEmpty());
    }

    @Test
    void noLabelIsThatOfAnotherOrSaidTwice() {
        Sample sample =
                Sample.named("a")
                        .entry("Time table", "A list of tides.")
                        .entry("Time tables", "A game that is played at sea.")
                        .entry("Re-fit", "A repair of a ship.")
                        .entry("Halyard", "A rope that hoists a sail.");
        List<Concept> concepts = concepts(sample);
        for (Concept concept : concepts) {
            for (LangString label : concept.hiddenLabels()) {
                assertThat(concepts)
                        .filteredOn(each -> !each.equals(concept))
                        .noneMatch(
                                each ->
                                        each.prefLabels().contains(label)
                                                || each.altLabels().contains(label)
                                                || each.hiddenLabels().contains(label));
                assertThat(concept.prefLabels()).doesNotContain(label);
                assertThat(concept.altLabels()).doesNotContain(label);
            }
        }
        assertThat(hidden(sample, "halyard")).containsExactly("Halyards");
    }

    @Test
    void aNameIsNotCutInsideACompoundWithAHyphen() {
        Sample sample =
                Sample.named("a")
                        .entry("Rope-driven winch gear", "A winch gear that a rope drives.")
                        .entry("Capstan", "A rope-driven winch gear.")
                        .entry("Windlass", "A driven winch gear.")
                        .entry("Donkey", "A driven winch gear on deck.");
        assertThat(concepts(sample))
                .flatExtracting(Concept::altLabels)
                .extracting(LangString::text)
                .doesNotContain("driven winch gear");
    }

    @Test
    void anAcronymBehindAnArticleIsNoMaker() {
        Sample sample =
                Sample.named("a")
                        .entry("Antenna", "The GPS's ear on deck.")
                        .entry("Fix", "A position that a GPS receiver finds.")
                        .entry("Waypoint", "A mark for GPS navigation.");
        assertThat(concepts(sample)).extracting(Concept::id).contains("gps");
    }

    @Test
    void aPhraseOfItsOwnIsNoShortName() {
        Sample sample =
                Sample.named("a")
                        .entry("Sail formation", "A way to sail in company.")
                        .entry("Jib", "A triangle whose size depends on the sail form of the main.")
                        .entry("Main", "A big sail. The sail form matters.");
        assertThat(concepts(sample))
                .flatExtracting(Concept::altLabels)
                .extracting(LangString::text)
                .doesNotContain("sail form");
    }

    @Test
    void stuffsHaveNoPluralAndKnivesTheirOwn() {
        Sample kitchen =
                Sample.named("a")
                        .entry("Clarified butter", "Butter without water.")
                        .entry("Software", "A programme. A software-driven oven.")
                        .entry("Bread knife", "A knife with teeth.")
                        .entry("Batch size", "A number. The lot is resized.");
        assertThat(hidden(kitchen, "clarified-butter")).isEmpty();
        assertThat(hidden(kitchen, "software")).isEmpty();
        assertThat(hidden(kitchen, "bread-knife")).contains("Bread knives");
        assertThat(hidden(kitchen, "batch-size")).doesNotContain("Batch sise");
    }
}
