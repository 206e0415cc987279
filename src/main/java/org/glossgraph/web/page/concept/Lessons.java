package org.glossgraph.web.page.concept;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.learning.Foundations;
import org.glossgraph.view.learning.Support;
import org.glossgraph.web.page.concept.ConceptPage.Learning;
import org.glossgraph.web.page.concept.ConceptPage.Lesson;
import org.glossgraph.web.page.learn.Reason;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;

/** Finds what to learn right before a concept, and right after it. */
final class Lessons {
    private static final int MOST = 4;

    /** What is spoken of more faintly is no preparation. */
    private static final double FAINTEST = 0.3;

    private Lessons() {}

    static Learning of(Vocabulary vocabulary, Concept concept) {
        Foundations foundations = vocabulary.foundations();
        return new Learning(
                lessons(vocabulary, foundations.below(concept.slug()), Side.BEFORE),
                lessons(vocabulary, foundations.above(concept.slug()), Side.AFTER),
                Paths.learn(concept));
    }

    /** Which of the two concepts is shown, and how the reason is put. */
    private enum Side {
        BEFORE(Support::rests, Reason::before),
        AFTER(Support::concept, Reason::after);

        @SuppressWarnings("ImmutableEnumChecker") // a function without state
        private final Function<Support, String> shown;

        @SuppressWarnings("ImmutableEnumChecker") // a function without state
        private final BiFunction<Support, Vocabulary, Reason> reason;

        Side(Function<Support, String> shown, BiFunction<Support, Vocabulary, Reason> reason) {
            this.shown = shown;
            this.reason = reason;
        }
    }

    private static List<Lesson> lessons(Vocabulary vocabulary, List<Support> supports, Side side) {
        return supports.stream()
                .filter(each -> each.strength() >= FAINTEST)
                .limit(MOST)
                .map(each -> lesson(vocabulary, each, side))
                .toList();
    }

    private static Lesson lesson(Vocabulary vocabulary, Support support, Side side) {
        Concept shown = vocabulary.concept(side.shown.apply(support)).orElseThrow();
        return new Lesson(Name.of(shown), side.reason.apply(support, vocabulary));
    }
}
