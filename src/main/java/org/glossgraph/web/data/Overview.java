package org.glossgraph.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Visit;

/**
 * The vocabulary at a glance.
 *
 * @param counts how much there is of everything
 * @param subjects the largest of the broadest concepts, by name
 * @param glossaries what it was made from
 * @param example the concept that most is said of; empty where there is none
 */
public record Overview(
        Vocabulary.Counts counts,
        List<Concept> subjects,
        List<Glossary> glossaries,
        Optional<Concept> example) {
    private static final int SUBJECTS = 24;

    /** The vocabulary that is served. */
    public static Optional<Overview> of(Visit visit) {
        Vocabulary vocabulary = visit.vocabulary();
        return Optional.of(
                new Overview(
                        vocabulary.counts(),
                        subjects(vocabulary),
                        vocabulary.glossaries(),
                        vocabulary.hub()));
    }

    private static List<Concept> subjects(Vocabulary vocabulary) {
        List<Concept> broad =
                vocabulary.topConcepts().stream()
                        .filter(top -> !vocabulary.narrower(top).isEmpty())
                        .toList();
        Set<Concept> largest =
                new HashSet<>(
                        broad.stream()
                                .sorted(Comparator.comparingInt(vocabulary::countBelow).reversed())
                                .limit(SUBJECTS)
                                .toList());
        return broad.stream().filter(largest::contains).toList();
    }

    /** As JSON. */
    public static Answer json(Visit visit, Overview overview) {
        Vocabulary vocabulary = visit.vocabulary();
        ObjectNode node = Json.object();
        node.put("title", vocabulary.title());
        node.put("uri", vocabulary.scheme());
        node.put("lang", vocabulary.lang());
        vocabulary.imported().ifPresent(time -> node.put("imported", time.toString()));
        Vocabulary.Counts counts = overview.counts();
        node.putObject("counts")
                .put("concepts", counts.concepts())
                .put("mentioned", counts.mentioned())
                .put("glossaries", counts.glossaries())
                .put("entries", counts.entries())
                .put("links", counts.links());
        ArrayNode subjects = node.putArray("subjects");
        for (Concept each : overview.subjects()) {
            ObjectNode subject = subjects.addObject();
            Json.concept(subject, vocabulary, each);
            subject.put("below", vocabulary.countBelow(each));
        }
        ArrayNode glossaries = node.putArray("glossaries");
        for (Glossary each : overview.glossaries()) {
            ObjectNode glossary = glossaries.addObject();
            SourceData.head(glossary, each);
            glossary.put("entries", each.entries().size());
        }
        return Json.answer(node);
    }

    /** The description of the dataset: what it holds and where it is to be had. */
    public Graph dataset(Vocabulary vocabulary) {
        return vocabulary
                .describe(vocabulary.base() + "dataset")
                .orElseGet(() -> vocabulary.describe(subjects, List.of()));
    }
}
