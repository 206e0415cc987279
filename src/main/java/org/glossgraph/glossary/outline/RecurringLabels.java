package org.glossgraph.glossary.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.layout.Explanation;

/** Names that a layout finds under one heading after the other: labels, and no entries. */
final class RecurringLabels {
    private static final int FEWEST = 3;

    private RecurringLabels() {}

    /** The parts; one whose entries are such labels is explained by no layout. */
    static List<Part> removed(List<Part> parts) {
        Map<String, Integer> names = new HashMap<>();
        parts.forEach(
                part ->
                        drafts(part).stream()
                                .flatMap(draft -> draft.headings().stream())
                                .map(RecurringLabels::key)
                                .distinct()
                                .forEach(name -> names.merge(name, 1, Integer::sum)));
        return parts.stream()
                .map(
                        part ->
                                isLabelled(part, names)
                                        ? part.with(Optional.empty(), part.scores())
                                        : part)
                .toList();
    }

    private static List<Draft> drafts(Part part) {
        return part.heading().isEmpty()
                ? List.of()
                : part.explanation().map(Explanation::drafts).orElse(List.of());
    }

    private static boolean isLabelled(Part part, Map<String, Integer> names) {
        List<Draft> drafts = drafts(part);
        long labels =
                drafts.stream()
                        .flatMap(draft -> draft.headings().stream())
                        .filter(name -> names.get(key(name)) >= FEWEST)
                        .count();
        return labels > 0 && 2 * labels >= drafts.size();
    }

    private static String key(RichText name) {
        return name.plain().strip().toLowerCase(Locale.ROOT);
    }
}
