package org.glossgraph.view.learning;

import java.util.List;
import java.util.Optional;
import org.glossgraph.view.Concept;

/**
 * What to understand before a concept, in an order in which each lesson rests only on those before.
 *
 * @param goal the concept
 * @param lessons the lessons, the last of them the goal's own
 * @param next the concepts that rest on the goal most, strongest first
 * @param leftOut how many concepts the goal also rests on, too faintly or too far away to be here
 */
public record Course(Concept goal, List<Lesson> lessons, List<Step> next, int leftOut) {
    /** Keeps its own copies of the lists. */
    public Course {
        lessons = List.copyOf(lessons);
        next = List.copyOf(next);
    }

    /**
     * Concepts to be understood together: one, or several that explain each other.
     *
     * @param stage how many lessons at least come one after the other before this one, from 0
     * @param steps its concepts; of several, the better supported order decides
     */
    public record Lesson(int stage, List<Step> steps) {
        /** Keeps its own copy of the list. */
        public Lesson {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A concept on the way.
     *
     * @param concept the concept
     * @param because what leans on it, and by which link; empty for the goal
     */
    public record Step(Concept concept, Optional<Support> because) {}
}
