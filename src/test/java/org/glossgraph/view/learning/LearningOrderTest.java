package org.glossgraph.view.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;

class LearningOrderTest {
    private static final String RELATED = "skos:related";

    private static List<List<String>> course(Kitchen kitchen, String goal) {
        return course(kitchen, goal, LearningOrder.LONGEST);
    }

    private static List<List<String>> course(Kitchen kitchen, String goal, int most) {
        Vocabulary vocabulary = kitchen.vocabulary();
        return new LearningOrder(vocabulary)
                .course(Kitchen.concept(vocabulary, goal), most).lessons().stream()
                        .map(LearningOrderTest::slugs)
                        .toList();
    }

    private static List<String> slugs(Course.Lesson lesson) {
        return lesson.steps().stream().map(step -> step.concept().slug()).toList();
    }

    private static Kitchen roux() {
        return new Kitchen()
                .defines("bechamel", "A sauce of milk thickened with a roux. Lasagne needs it.")
                .defines("roux", "Flour cooked in butter.")
                .defines("flour", "Ground grain.")
                .defines("sauce", "A thick liquid that is served with a dish.")
                .defines("lasagne", "Sheets of pasta baked in layers.")
                .links(
                        "bechamel",
                        "skos:broader",
                        "sauce",
                        "A sauce of milk thickened with a roux.")
                .links("bechamel", "gg:uses", "roux", "A sauce of milk thickened with a roux.")
                .links("roux", RELATED, "flour", "Flour cooked in butter.")
                .links("bechamel", RELATED, "lasagne", "Lasagne needs it.");
    }

    @Test
    void whatADefinitionRestsOnComesBeforeIt() {
        assertThat(course(roux(), "bechamel"))
                .containsSubsequence(List.of("flour"), List.of("roux"), List.of("bechamel"))
                .contains(List.of("sauce"));
    }

    @Test
    void theGoalComesLastAndSaysNothingOfItself() {
        List<List<String>> lessons = course(roux(), "bechamel");

        assertThat(lessons.get(lessons.size() - 1)).containsExactly("bechamel");
    }

    @Test
    void whatALaterSentenceSpeaksOfCountsLessThanTheFirst() {
        Foundations foundations = roux().vocabulary().foundations();

        assertThat(foundations.below("bechamel"))
                .extracting(Support::rests)
                .containsExactly("sauce", "roux", "lasagne");
        assertThat(foundations.above("lasagne"))
                .extracting(Support::concept)
                .containsExactly("bechamel");
    }

    @Test
    void aKindRestsOnItsGenusEvenWhereTheGenusNamesIt() {
        Kitchen kitchen =
                new Kitchen()
                        .defines("knot", "A tangle in a rope, such as a hitch.")
                        .defines("hitch", "Ties a rope to a post.")
                        .sayingOf("knot")
                        .links(
                                "hitch",
                                "skos:broader",
                                "knot",
                                "A tangle in a rope, such as a hitch.");

        assertThat(course(kitchen, "hitch")).containsExactly(List.of("knot"), List.of("hitch"));
        assertThat(course(kitchen, "knot")).containsExactly(List.of("knot"));
    }

    @Test
    void whatStandsInContrastIsNotLearnedBefore() {
        Kitchen kitchen =
                new Kitchen()
                        .defines("hitch", "Unlike a bend, it ties a rope to a post.")
                        .defines("bend", "Ties two ropes.")
                        .links(
                                "hitch",
                                "gg:contrastsWith",
                                "bend",
                                "Unlike a bend, it ties a rope to a post.");

        assertThat(course(kitchen, "hitch")).containsExactly(List.of("hitch"));
    }

    @Test
    void aReferenceOutsideTheTextIsNoGround() {
        Kitchen kitchen =
                new Kitchen()
                        .defines("hitch", "Ties a rope to a post.")
                        .defines("bend", "Ties two ropes.")
                        .links("hitch", RELATED, "bend", "See also Bend.");

        assertThat(course(kitchen, "hitch")).containsExactly(List.of("hitch"));
    }

    @Test
    void whatLeansOnEachOtherIsOneLesson() {
        Kitchen kitchen =
                new Kitchen()
                        .defines("buyer", "Pays the seller.")
                        .defines("seller", "Is paid by the buyer.")
                        .defines("sale", "A contract of buyer and seller.")
                        .links("buyer", RELATED, "seller", "Pays the seller.")
                        .links("seller", RELATED, "buyer", "Is paid by the buyer.")
                        .links("sale", RELATED, "buyer", "A contract of buyer and seller.")
                        .links("sale", RELATED, "seller", "A contract of buyer and seller.");

        assertThat(course(kitchen, "sale"))
                .containsExactly(List.of("buyer", "seller"), List.of("sale"));
    }

    @Test
    void aCourseIsNoLongerThanAskedForAndSaysWhatItLeavesOut() {
        Vocabulary vocabulary = roux().vocabulary();
        Course course =
                new LearningOrder(vocabulary).course(Kitchen.concept(vocabulary, "bechamel"), 2);

        assertThat(course.lessons()).hasSize(2);
        assertThat(slugs(course.lessons().get(0))).containsExactly("sauce");
        assertThat(course.leftOut()).isEqualTo(3);
    }

    @Test
    void afterAConceptComesWhatRestsOnIt() {
        Vocabulary vocabulary = roux().vocabulary();
        Course course =
                new LearningOrder(vocabulary)
                        .course(Kitchen.concept(vocabulary, "roux"), LearningOrder.LONGEST);

        assertThat(course.next())
                .extracting(step -> step.concept().slug())
                .containsExactly("bechamel");
    }

    /** Whatever links there are: all concepts once, and each after those that it rests on. */
    @Property(tries = 200)
    void everyConceptStandsOnceAndAfterItsGround(
            @ForAll @Size(max = 40) List<@IntRange(max = 63) Integer> pairs) {
        Kitchen kitchen = new Kitchen();
        for (int i = 0; i < 8; i++) {
            kitchen.defines("c" + i, "It needs all that.");
        }
        pairs.stream()
                .filter(pair -> pair / 8 != pair % 8)
                .forEach(
                        pair ->
                                kitchen.links(
                                        "c" + pair / 8,
                                        RELATED,
                                        "c" + pair % 8,
                                        "It needs all that."));
        Vocabulary vocabulary = kitchen.vocabulary();
        List<List<Concept>> order = new LearningOrder(vocabulary).all();

        assertThat(order.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(vocabulary.concepts());
        List<String> seen = new ArrayList<>();
        for (List<Concept> group : order) {
            group.forEach(concept -> seen.add(concept.slug()));
            for (Concept concept : group) {
                vocabulary.foundations().below(concept.slug()).stream()
                        .filter(support -> support.strength() >= 0.5)
                        .forEach(support -> assertThat(seen).contains(support.rests()));
            }
        }
    }
}
