package org.glossgraph.web.page.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.learning.Course;
import org.glossgraph.view.learning.Support;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Words;

/**
 * What to understand before a concept, as a numbered list in stages.
 *
 * @param frame what stands around it
 * @param goal the concept
 * @param path the way down to it in the hierarchy
 * @param lead how long the list is, in a sentence
 * @param stages the stages, the goal's own last
 * @param next what can be learned after it
 * @param leftOut what is not in the list, in a sentence; empty for nothing
 * @param map the order as a map
 */
public record LearnPage(
        Frame frame,
        Name goal,
        List<Name> path,
        String lead,
        List<Stage> stages,
        List<Item> next,
        String leftOut,
        String map) {
    private static final List<String> ORDINALS =
            List.of("Ground", "Second stage", "Third stage", "Fourth stage", "Fifth stage");

    /**
     * Concepts that can be learned side by side.
     *
     * @param id its anchor
     * @param title what it is called
     * @param note what is to be said about it; empty for nothing
     * @param items its concepts
     * @param goal whether this is the goal
     */
    public record Stage(String id, String title, String note, List<Item> items, boolean goal) {
        /** The classes of its list; null, and so left out, where there are none. */
        public String style() {
            return goal ? "goal" : null;
        }
    }

    /**
     * A concept on the list.
     *
     * @param name the concept
     * @param gloss what it is, in a few words
     * @param reason why it is on the list; empty for the goal
     */
    public record Item(Name name, String gloss, Optional<Reason> reason) {}

    /** The page for a course. */
    public static LearnPage of(Frame frame, Vocabulary vocabulary, Course course) {
        List<Stage> stages = stages(vocabulary, course);
        int total = stages.stream().mapToInt(stage -> stage.items().size()).sum();
        List<Item> next =
                course.next().stream().map(step -> item(vocabulary, step, Reason::after)).toList();
        return new LearnPage(
                frame,
                Name.of(course.goal()),
                vocabulary.path(course.goal()).stream().map(Name::of).toList(),
                lead(course.goal(), total),
                stages,
                next,
                leftOut(course),
                Paths.map("of", course.goal().slug(), "show", "before"));
    }

    private static String lead(Concept goal, int total) {
        return total == 1
                ? "Nothing has to come before "
                        + goal.prefLabel()
                        + " yet: a definition that leans on other concepts would tell."
                : Words.capital(Words.number(total))
                        + " concepts, each resting only on those above it. Begin where your own"
                        + " knowledge ends.";
    }

    private static String leftOut(Course course) {
        return course.leftOut() == 0
                ? ""
                : Words.capital(Words.count(course.leftOut(), "more concept", "more concepts"))
                        + " are left out: they stand further away, or are spoken of only in passing.";
    }

    private static List<Stage> stages(Vocabulary vocabulary, Course course) {
        List<Stage> stages = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        int stage = 0;
        int total = 0;
        for (Course.Lesson lesson : course.lessons()) {
            if (lesson.stage() > stage && !items.isEmpty()) {
                stages.add(stage(stages.size(), items));
                items = new ArrayList<>();
            }
            stage = lesson.stage();
            total += lesson.steps().size();
            for (Course.Step step : lesson.steps()) {
                items.add(item(vocabulary, step, Reason::before));
            }
        }
        String note = total == 1 ? "" : "number " + total;
        stages.add(new Stage("here", "Here", note, items, true));
        return stages;
    }

    private static Stage stage(int number, List<Item> items) {
        String title = number < ORDINALS.size() ? ORDINALS.get(number) : "Stage " + (number + 1);
        return new Stage("stage-" + (number + 1), title, "", items, false);
    }

    private static Item item(Vocabulary vocabulary, Course.Step step, Wording wording) {
        return new Item(
                Name.of(step.concept()),
                vocabulary.gloss(step.concept()),
                step.because().map(support -> wording.of(support, vocabulary)));
    }

    /** Says why. */
    private interface Wording {
        Reason of(Support support, Vocabulary vocabulary);
    }
}
