package org.glossgraph.export.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.layout.MapLayout.Box;
import org.glossgraph.export.layout.MapLayout.Line;
import org.glossgraph.export.layout.MapLayout.Point;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand on a map: what can be seen of a picture without looking at it. */
class MapLayoutTest {
    private static final int ENOUGH = 1;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 30, 60, 150, 700})
    void nothingOverlapsAndNothingIsCut(int concepts) {
        for (ConceptMap map : List.of(tree(concepts), web(concepts, concepts))) {
            MapLayout layout = MapLayout.of(map);

            assertThat(layout.boxes()).hasSize(map.nodes().size() + layout.fans().size());
            assertThat(overlaps(layout)).isEmpty();
            assertThat(layout.boxes().values())
                    .allMatch(box -> box.left() >= 0 && box.top() >= 0)
                    .allMatch(box -> box.left() + box.width() <= layout.width())
                    .allMatch(box -> box.top() + box.height() <= layout.height());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 20, 30})
    void theLinesOfANeighbourhoodAreStraightAndMeetNoBoxOfOthers(int concepts) {
        for (int seed = 0; seed < 10; seed++) {
            MapLayout layout = MapLayout.of(web(concepts, seed));

            assertThat(layout.lines()).isNotEmpty().allMatch(line -> line.points().size() == 2);
            assertThat(crossed(layout)).isEmpty();
        }
    }

    /** From concept to phrase and from phrase to concept: so each line is part of a sentence. */
    @Test
    void eachLineLeadsFromTheBorderOfABoxToThatOfAnother() {
        MapLayout layout = MapLayout.of(web(12, 3));
        int ends = 0;
        for (Fan fan : layout.fans()) {
            List<Line> lines =
                    layout.lines().stream().filter(each -> each.fan().equals(fan)).toList();
            Box phrase = layout.box(fan.id());

            assertThat(lines).hasSize(fan.from().size() + fan.to().size());
            for (Line line : lines) {
                Point atPhrase = line.points().get(line.toConcept() ? 0 : 1);
                assertThat(touches(phrase, atPhrase)).isTrue();
                Point atConcept = line.points().get(line.toConcept() ? 1 : 0);
                List<String> concepts = line.toConcept() ? fan.to() : fan.from();
                assertThat(concepts).anyMatch(each -> touches(layout.box(each), atConcept));
                ends++;
            }
        }
        assertThat(ends).isEqualTo(layout.lines().size()).isGreaterThan(12);
    }

    @Test
    void kindsStandInLayersFromLeftToRight() {
        MapLayout layout = MapLayout.of(tree(25));

        assertThat(layout.box("c20").x()).isLessThan(layout.box("c4").x());
        assertThat(layout.box("c4").x()).isLessThan(layout.box("c0").x());
    }

    @Test
    void aPhraseOfManyArrowsIsWrittenSeveralTimes() {
        List<Fan> fans = Fan.of(map(star("skos:broader")));

        assertThat(fans).extracting(fan -> fan.edges().size()).containsExactly(5, 5, 5, 5);
        assertThat(fans).flatExtracting(Fan::edges).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void aPhraseThatReadsBothWaysIsWrittenForEachLink() {
        assertThat(Fan.of(map(star("skos:related"))))
                .hasSize(20)
                .allMatch(Fan::symmetric)
                .extracting(fan -> fan.edges().size())
                .containsOnly(1);
    }

    private static StringBuilder star(String relation) {
        StringBuilder trig = new StringBuilder(concept(0));
        for (int i = 1; i <= 20; i++) {
            trig.append(concept(i))
                    .append("<concept/c%d> %s <concept/c0> .%n".formatted(i, relation));
        }
        return trig;
    }

    /** Concepts with names from short to very long, five of each kind. */
    private static ConceptMap tree(int concepts) {
        StringBuilder trig = new StringBuilder();
        for (int i = 0; i < concepts; i++) {
            trig.append(concept(i));
            if (i > 0) {
                trig.append("<concept/c%d> skos:broader <concept/c%d> .%n".formatted(i, i / 5));
            }
        }
        return map(trig);
    }

    /** Concepts each of which is related to one before it, and some to another one. */
    private static ConceptMap web(int concepts, int seed) {
        Random random = new Random(seed);
        StringBuilder trig = new StringBuilder();
        for (int i = 0; i < concepts; i++) {
            trig.append(concept(i));
            for (int n = 0; i > 0 && n <= random.nextInt(2); n++) {
                trig.append(
                        "<concept/c%d> skos:related <concept/c%d> .%n"
                                .formatted(i, random.nextInt(i)));
            }
        }
        return map(trig);
    }

    private static String concept(int i) {
        return "<concept/c%d> a skos:Concept ; skos:prefLabel \"%s\" .%n"
                .formatted(i, "long ".repeat(1 + i * i % 7));
    }

    private static ConceptMap map(StringBuilder trig) {
        return ConceptMap.all(Vocabulary.of(Samples.trig(trig.toString())));
    }

    private static List<String> overlaps(MapLayout layout) {
        List<Map.Entry<String, Box>> boxes = List.copyOf(layout.boxes().entrySet());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (rectangle(boxes.get(i).getValue(), 0)
                        .intersects(rectangle(boxes.get(j).getValue(), 0))) {
                    found.add(boxes.get(i).getKey() + " " + boxes.get(j).getKey());
                }
            }
        }
        return found;
    }

    /** Boxes under lines that neither begin nor end there. */
    private static List<String> crossed(MapLayout layout) {
        List<String> found = new ArrayList<>();
        for (Line line : layout.lines()) {
            Point from = line.points().get(0);
            Point to = line.points().get(1);
            Line2D drawn = new Line2D.Double(from.x(), from.y(), to.x(), to.y());
            layout.boxes()
                    .forEach(
                            (id, box) -> {
                                if (!touches(box, from)
                                        && !touches(box, to)
                                        && drawn.intersects(rectangle(box, 0))) {
                                    found.add(line.fan().id() + " over " + id);
                                }
                            });
        }
        return found;
    }

    private static boolean touches(Box box, Point point) {
        return rectangle(box, ENOUGH).contains(point.x(), point.y());
    }

    private static Rectangle2D rectangle(Box box, int more) {
        return new Rectangle2D.Double(
                box.left() - more,
                box.top() - more,
                box.width() + 2.0 * more,
                box.height() + 2.0 * more);
    }
}
