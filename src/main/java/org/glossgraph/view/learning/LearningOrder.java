package org.glossgraph.view.learning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.graph.Components;

/**
 * The order in which the concepts of a vocabulary are to be learned: each after those that it rests
 * on, those that rest on each other together.
 */
public final class LearningOrder {
    /** A course that is longer than this is not taken. */
    public static final int LONGEST = 24;

    /** What the goal leans on less than this, over all steps between, is not needed for it. */
    private static final double FAINTEST = 0.25;

    /** Where everything is ordered at once, only what leans on something this much follows it. */
    private static final double FIRM = 0.5;

    private static final int MOST_NEXT = 8;

    private final Vocabulary vocabulary;
    private final Foundations foundations;

    /** The order of a vocabulary. */
    public LearningOrder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.foundations = vocabulary.foundations();
    }

    /**
     * All concepts, each after those that it rests on strongly; those that rest on each other stand
     * together.
     */
    public List<List<Concept>> all() {
        List<String> slugs = vocabulary.concepts().stream().map(Concept::slug).toList();
        return Components.of(slugs, this::firmlyBelow).stream().map(this::concepts).toList();
    }

    private List<String> firmlyBelow(String slug) {
        return foundations.below(slug).stream()
                .filter(each -> each.strength() >= FIRM)
                .map(Support::rests)
                .toList();
    }

    private List<String> below(String slug) {
        return foundations.below(slug).stream().map(Support::rests).toList();
    }

    private List<Concept> concepts(List<String> slugs) {
        return slugs.stream().map(slug -> vocabulary.concept(slug).orElseThrow()).toList();
    }

    /**
     * What to understand before a concept.
     *
     * @param most how many concepts there may be, with the goal; at least one, and no more than
     *     {@link #LONGEST}
     */
    public Course course(Concept goal, int most) {
        int limit = Math.max(1, Math.min(most, LONGEST));
        Map<String, Support> reasons = new HashMap<>();
        Set<String> chosen = nearest(goal.slug(), limit, reasons);
        List<Course.Lesson> lessons = lessons(goal, chosen, reasons);
        List<Course.Step> next =
                foundations.above(goal.slug()).stream()
                        .filter(each -> !chosen.contains(each.concept()))
                        .limit(MOST_NEXT)
                        .map(each -> step(each.concept(), Optional.of(each)))
                        .toList();
        return new Course(goal, lessons, next, reachable(goal.slug()) - chosen.size());
    }

    /**
     * Something the goal rests on.
     *
     * @param strength the product of the strengths along the best chain from the goal
     */
    private record Reached(String slug, double strength, Optional<Support> by) {}

    /** The concepts that the goal leans on most, over any number of steps, with the goal itself. */
    private Set<String> nearest(String goal, int limit, Map<String, Support> reasons) {
        Comparator<Reached> order =
                Comparator.comparingDouble(Reached::strength)
                        .reversed()
                        .thenComparing(Reached::slug);
        PriorityQueue<Reached> waiting = new PriorityQueue<>(order);
        waiting.add(new Reached(goal, 1, Optional.empty()));
        Set<String> chosen = new LinkedHashSet<>();
        while (!waiting.isEmpty() && chosen.size() < limit) {
            Reached reached = waiting.remove();
            if (chosen.add(reached.slug())) {
                reached.by().ifPresent(by -> reasons.put(reached.slug(), by));
                for (Support support : foundations.below(reached.slug())) {
                    double strength = reached.strength() * support.strength();
                    if (strength >= FAINTEST) {
                        waiting.add(new Reached(support.rests(), strength, Optional.of(support)));
                    }
                }
            }
        }
        return chosen;
    }

    private int reachable(String goal) {
        Set<String> reached = new HashSet<>(Set.of(goal));
        Deque<String> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            for (Support support : foundations.below(waiting.remove())) {
                if (reached.add(support.rests())) {
                    waiting.add(support.rests());
                }
            }
        }
        return reached.size();
    }

    /** The goal comes last, even if something on the way to it speaks of it. */
    private List<Course.Lesson> lessons(
            Concept goal, Set<String> chosen, Map<String, Support> reasons) {
        List<String> before = chosen.stream().filter(slug -> !slug.equals(goal.slug())).toList();
        Set<String> inside = new HashSet<>(before);
        Map<String, Integer> stages = new HashMap<>();
        List<Course.Lesson> lessons = new ArrayList<>();
        for (List<String> group :
                Components.of(
                        before, slug -> below(slug).stream().filter(inside::contains).toList())) {
            int stage =
                    group.stream()
                            .flatMap(slug -> below(slug).stream())
                            .filter(slug -> inside.contains(slug) && !group.contains(slug))
                            .mapToInt(slug -> stages.get(slug) + 1)
                            .max()
                            .orElse(0);
            group.forEach(slug -> stages.put(slug, stage));
            lessons.add(new Course.Lesson(stage, steps(group, reasons)));
        }
        lessons.sort(Comparator.comparingInt(Course.Lesson::stage));
        int last = lessons.isEmpty() ? 0 : lessons.get(lessons.size() - 1).stage() + 1;
        lessons.add(new Course.Lesson(last, List.of(step(goal.slug(), Optional.empty()))));
        return lessons;
    }

    /** Those that lean on each other: first what the others lean on more than it on them. */
    private List<Course.Step> steps(List<String> group, Map<String, Support> reasons) {
        Map<String, Double> balance = new HashMap<>();
        for (String slug : group) {
            for (Support support : foundations.below(slug)) {
                if (group.contains(support.rests())) {
                    balance.merge(slug, -support.strength(), Double::sum);
                    balance.merge(support.rests(), support.strength(), Double::sum);
                }
            }
        }
        Comparator<String> order =
                Comparator.comparingDouble((String slug) -> -balance.getOrDefault(slug, 0.0))
                        .thenComparing(Comparator.naturalOrder());
        return group.stream()
                .sorted(order)
                .map(slug -> step(slug, Stream.ofNullable(reasons.get(slug)).findFirst()))
                .toList();
    }

    private Course.Step step(String slug, Optional<Support> because) {
        return new Course.Step(vocabulary.concept(slug).orElseThrow(), because);
    }
}
