package org.glossgraph.web.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.learning.Course;
import org.glossgraph.view.learning.Way;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/** Courses and ways as JSON. */
public final class LearningData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LearningData() {}

    /** A course: its lessons, each with its stage and concepts, and why each concept is there. */
    public static Answer course(Course course) {
        ObjectNode node = JSON.createObjectNode();
        concept(node.putObject("goal"), course.goal());
        ArrayNode lessons = node.putArray("lessons");
        for (Course.Lesson lesson : course.lessons()) {
            ObjectNode one = lessons.addObject().put("stage", lesson.stage());
            steps(one.putArray("concepts"), lesson.steps());
        }
        steps(node.putArray("next"), course.next());
        node.put("leftOut", course.leftOut());
        return answer(node);
    }

    private static void steps(ArrayNode array, List<Course.Step> steps) {
        for (Course.Step step : steps) {
            ObjectNode node = array.addObject();
            concept(node, step.concept());
            step.because()
                    .ifPresent(
                            support -> {
                                ObjectNode because = node.putObject("because");
                                because.put("concept", support.concept());
                                because.put("restsOn", support.rests());
                                because.put("strength", rounded(support.strength()));
                                link(because, support.link());
                            });
        }
    }

    /** Ways: their links in order, each with its phrase in the direction of the way. */
    public static Answer ways(List<Way> ways) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode array = node.putArray("ways");
        for (Way way : ways) {
            ObjectNode one = array.addObject().put("confidence", rounded(way.confidence()));
            ArrayNode legs = one.putArray("links");
            for (Way.Leg leg : way.legs()) {
                ObjectNode link = legs.addObject();
                concept(link.putObject("from"), leg.from());
                link.put("phrase", leg.phrase());
                concept(link.putObject("to"), leg.to());
                link(link, leg.link());
            }
        }
        return answer(node);
    }

    private static void concept(ObjectNode node, Concept concept) {
        node.put("id", concept.slug());
        node.put("uri", concept.uri());
        node.put("prefLabel", concept.prefLabel());
    }

    private static void link(ObjectNode node, Link link) {
        if (!link.uri().isEmpty()) {
            node.put("link", link.uri());
        }
        node.put("property", link.relation().uri());
        link.evidence().stream()
                .findFirst()
                .ifPresent(
                        evidence ->
                                node.putObject("evidence")
                                        .put("sentence", evidence.sentence())
                                        .put("source", evidence.source())
                                        .put("line", evidence.line()));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static Answer answer(ObjectNode node) {
        try {
            return Answer.of(Media.JSON, JSON.writeValueAsBytes(node));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
