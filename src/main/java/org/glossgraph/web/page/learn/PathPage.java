package org.glossgraph.web.page.learn;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.learning.Way;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Quote;
import org.glossgraph.web.part.Words;

/**
 * How two concepts hang together.
 *
 * @param frame what stands around it
 * @param question what was asked
 * @param title the question, or its answer, as a heading
 * @param hint what is missing to answer, in a sentence; empty for nothing
 * @param ways the ways, the shortest first
 */
public record PathPage(
        Frame frame, Question question, String title, String hint, List<Shown> ways) {
    private static final int NEAR = 4;

    /**
     * Two names, and what they stand for.
     *
     * @param from the first name as asked
     * @param to the second name as asked
     * @param near for a name that nobody has, the names that are close to it
     */
    public record Question(String from, String to, List<Name> near) {
        /** The same as a query of this page's address. */
        public String query() {
            return "from=" + encoded(from) + "&to=" + encoded(to);
        }

        /** The ways as a map. */
        public String map() {
            return Paths.map("of", from, "to", to);
        }

        /** The question the other way round. */
        public String back() {
            return "from=" + encoded(to) + "&to=" + encoded(from);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    /**
     * A way.
     *
     * @param legs its links
     * @param end where it leads
     * @param extent how long it is and how sure, in words
     */
    public record Shown(List<Leg> legs, Name end, String extent) {}

    /**
     * One link of a way.
     *
     * @param from where it begins
     * @param phrase how it reads
     * @param quotes the sentence that proves it; several only where asked for
     */
    public record Leg(Name from, String phrase, List<Quote> quotes) {}

    /** The page for an answer. */
    public static PathPage of(Frame frame, Vocabulary vocabulary, Ask ask) {
        Question question = new Question(ask.from(), ask.to(), near(vocabulary, ask));
        List<Shown> ways = ask.ways().stream().map(way -> shown(vocabulary, way)).toList();
        return new PathPage(frame, question, ask.title(), hint(ask), ways);
    }

    private static String hint(Ask ask) {
        if (ask.from().isEmpty() || ask.to().isEmpty()) {
            return "Write two concepts into the fields: the page shows how one leads to the other.";
        }
        for (Ask.End end : List.of(ask.start(), ask.goal())) {
            if (end.concept().isEmpty()) {
                return "No concept is called “" + end.asked() + "”.";
            }
        }
        return ask.ways().isEmpty()
                ? "No chain of links leads from one to the other yet: a definition that names a"
                        + " concept of both sides would join them."
                : "";
    }

    /** The same question with a name that is close to the one that nobody has. */
    private static List<Name> near(Vocabulary vocabulary, Ask ask) {
        List<Name> near = new ArrayList<>();
        for (Concept each : near(vocabulary, ask.start())) {
            near.add(asking(each, each.slug(), ask.to()));
        }
        for (Concept each : near(vocabulary, ask.goal())) {
            near.add(asking(each, ask.from(), each.slug()));
        }
        return near;
    }

    private static List<Concept> near(Vocabulary vocabulary, Ask.End end) {
        return end.concept().isPresent() || end.asked().isEmpty()
                ? List.of()
                : vocabulary.near(end.asked(), NEAR);
    }

    private static Name asking(Concept meant, String from, String to) {
        return new Name(
                "/path?" + new Question(from, to, List.of()).query(),
                meant.prefLabel(),
                meant.mentioned());
    }

    private static Shown shown(Vocabulary vocabulary, Way way) {
        List<Leg> legs = way.legs().stream().map(leg -> leg(vocabulary, leg)).toList();
        Concept end = way.legs().get(way.legs().size() - 1).to();
        String extent =
                Words.count(legs.size(), "link", "links")
                        + (legs.size() == 1 ? ", confidence " : "; the weakest is ")
                        + Quote.confidence(way.confidence());
        return new Shown(legs, Name.of(end), extent);
    }

    private static Leg leg(Vocabulary vocabulary, Way.Leg leg) {
        List<String> names = new ArrayList<>();
        List.of(leg.from(), leg.to())
                .forEach(
                        concept -> {
                            concept.prefLabels().forEach(label -> names.add(label.text()));
                            concept.altLabels().forEach(label -> names.add(label.text()));
                        });
        List<Quote> quotes =
                leg.link().evidence().stream()
                        .limit(1)
                        .map(each -> Quote.of(each, names, vocabulary.base()))
                        .toList();
        return new Leg(Name.of(leg.from()), leg.phrase(), quotes);
    }
}
