package org.glossgraph.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.glossgraph.view.Link;
import org.glossgraph.view.learning.Course;
import org.glossgraph.view.learning.Support;
import org.glossgraph.view.learning.Way;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Visit;

/** Courses and ways as JSON. */
public final class LearningData {
    private LearningData() {}

    /** A course: its lessons, each with its stage and concepts, and why each concept is there. */
    public static Answer course(Course course) {
        ObjectNode node = Json.object();
        Json.concept(node.putObject("goal"), course.goal());
        ArrayNode lessons = node.putArray("lessons");
        for (Course.Lesson lesson : course.lessons()) {
            ObjectNode one = lessons.addObject().put("stage", lesson.stage());
            steps(one.putArray("concepts"), lesson.steps());
        }
        steps(node.putArray("next"), course.next());
        node.put("leftOut", course.leftOut());
        return Json.answer(node);
    }

    /** The concepts of a course, and the links that put them there, with their evidence. */
    public static Graph graph(Visit visit, Course course) {
        List<Course.Step> steps =
                Stream.concat(
                                course.lessons().stream()
                                        .flatMap(lesson -> lesson.steps().stream()),
                                course.next().stream())
                        .toList();
        return visit.vocabulary()
                .describe(
                        steps.stream().map(Course.Step::concept).toList(),
                        steps.stream()
                                .map(Course.Step::because)
                                .flatMap(Optional::stream)
                                .map(Support::link)
                                .toList());
    }

    /** The concepts and links of some ways, with their evidence. */
    public static Graph graph(Visit visit, List<Way> ways) {
        List<Way.Leg> legs = ways.stream().flatMap(way -> way.legs().stream()).toList();
        return visit.vocabulary()
                .describe(
                        legs.stream()
                                .flatMap(leg -> Stream.of(leg.from(), leg.to()))
                                .distinct()
                                .toList(),
                        legs.stream().map(Way.Leg::link).toList());
    }

    private static void steps(ArrayNode array, List<Course.Step> steps) {
        for (Course.Step step : steps) {
            ObjectNode node = array.addObject();
            Json.concept(node, step.concept());
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
        ObjectNode node = Json.object();
        ArrayNode array = node.putArray("ways");
        for (Way way : ways) {
            ObjectNode one = array.addObject().put("confidence", rounded(way.confidence()));
            ArrayNode legs = one.putArray("links");
            for (Way.Leg leg : way.legs()) {
                ObjectNode link = legs.addObject();
                Json.concept(link.putObject("from"), leg.from());
                link.put("phrase", leg.phrase());
                Json.concept(link.putObject("to"), leg.to());
                link(link, leg.link());
            }
        }
        return Json.answer(node);
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
}
