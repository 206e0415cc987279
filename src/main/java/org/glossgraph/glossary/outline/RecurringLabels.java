package org.glossgraph.glossary.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.layout.Explanation;
import org.glossgraph.glossary.layout.Rubric;

/**
 * Names that a layout finds under one heading after the other, or beside one that says that its
 * text is the definition: labels, and no entries.
 */
final class RecurringLabels {
    private static final int FEWEST = 3;
    private static final Pattern LABEL = Pattern.compile("([^:：]{1,40})[:：]");

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
        long lists = parts.stream().filter(part -> !drafts(part).isEmpty()).count();
        return parts.stream()
                .map(
                        part ->
                                isDefined(part) || isLabelled(part, names, lists)
                                        ? part.with(Optional.empty(), part.scores())
                                        : part)
                .toList();
    }

    /** Whether one of the items below a heading is labelled as what it means. */
    private static boolean isDefined(Part part) {
        return part.heading().isPresent()
                && part.body().stream().filter(RecurringLabels::isDefinition).count() == 1;
    }

    private static boolean isDefinition(Block block) {
        Matcher label = LABEL.matcher(block.text().plain());
        return block instanceof Block.Item
                && block.depth() == 0
                && label.lookingAt()
                && Rubric.of(label.group(1)).filter(Rubric.DEFINITION::equals).isPresent();
    }

    private static List<Draft> drafts(Part part) {
        return part.heading().isEmpty()
                ? List.of()
                : part.explanation().map(Explanation::drafts).orElse(List.of());
    }

    /**
     * Whether half of a part's names stand under several headings, or one under most.
     *
     * @param lists under how many headings there are names
     */
    private static boolean isLabelled(Part part, Map<String, Integer> names, long lists) {
        List<Draft> drafts = drafts(part);
        List<Integer> counts =
                drafts.stream()
                        .flatMap(draft -> draft.headings().stream())
                        .map(name -> names.get(key(name)))
                        .filter(count -> count >= FEWEST)
                        .toList();
        return !counts.isEmpty()
                && (2 * counts.size() >= drafts.size()
                        || counts.stream().anyMatch(count -> 2 * count > lists));
    }

    private static String key(RichText name) {
        return name.plain().strip().toLowerCase(Locale.ROOT);
    }
}
