package org.glossgraph.link.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;

/** Gives concepts the labels that the texts use for them beside their names. */
public final class FurtherLabels {
    private FurtherLabels() {}

    /**
     * The concepts of a corpus with their further labels. A label that another concept has or gets
     * as well is nobody's.
     */
    public static List<Concept> added(Corpus corpus) {
        Corpus shorter = corpus.among(added(corpus, List.of(new ShorterNames())));
        return added(shorter, LabelSource.ALL);
    }

    private static List<Concept> added(Corpus corpus, List<LabelSource> sources) {
        Map<String, List<FoundLabel>> byKey = new TreeMap<>();
        for (LabelSource source : sources) {
            source.find(
                    corpus,
                    found ->
                            byKey.computeIfAbsent(key(found.label()), any -> new ArrayList<>())
                                    .add(found));
        }
        Map<String, List<FoundLabel>> byConcept = new TreeMap<>();
        byKey.values().stream()
                .filter(same -> isOne(corpus, same))
                .map(FurtherLabels::best)
                .forEach(
                        found ->
                                byConcept
                                        .computeIfAbsent(found.concept(), any -> new ArrayList<>())
                                        .add(found));
        return corpus.index().concepts().stream()
                .map(each -> with(each, byConcept.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static String key(LangString label) {
        return NormalForm.solid(label.text());
    }

    private static boolean isOne(Corpus corpus, List<FoundLabel> same) {
        return same.stream().map(FoundLabel::concept).distinct().count() == 1
                && !corpus.index().isLabel(same.get(0).label().text());
    }

    /** One spelling of a label, one that is used before all others. */
    private static FoundLabel best(List<FoundLabel> same) {
        return same.stream()
                .min(
                        Comparator.comparing((FoundLabel each) -> !each.used())
                                .thenComparing(each -> each.label().text()))
                .orElseThrow();
    }

    private static Concept with(Concept concept, List<FoundLabel> found) {
        if (found.isEmpty()) {
            return concept;
        }
        Set<LangString> known = new HashSet<>(ConceptIndex.labels(concept));
        List<LangString> others = new ArrayList<>(concept.altLabels());
        List<LangString> hidden = new ArrayList<>(concept.hiddenLabels());
        for (FoundLabel each : found) {
            if (known.add(each.label())) {
                (each.used() ? others : hidden).add(each.label());
            }
        }
        return concept.with(others, hidden);
    }
}
