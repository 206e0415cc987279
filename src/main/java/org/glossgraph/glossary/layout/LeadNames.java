package org.glossgraph.glossary.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** The names that lines lead with under one layout: which are headwords, which are labels. */
final class LeadNames {
    /** Among so many headwords, a label would stand more than once. */
    private static final int MANY = 5;

    private final Layout layout;

    /** The leads of lines that were looked at before. */
    private final IdentityHashMap<RichText, Optional<Lead>> known = new IdentityHashMap<>();

    private final Set<String> labels;
    private final Set<String> nouns;

    LeadNames(Layout layout, List<Block> blocks) {
        this.layout = layout;
        List<Lead> leads =
                blocks.stream()
                        .flatMap(block -> block.text().lines().stream())
                        .flatMap(line -> read(line).stream())
                        .toList();
        labels = RecurringNames.labels(leads);
        Map<String, Integer> doubtful = new HashMap<>();
        leads.stream()
                .filter(Lead::doubtful)
                .forEach(lead -> doubtful.merge(lead.key(), 1, Integer::sum));
        doubtful.values().removeIf(count -> count > 1);
        long sure =
                leads.stream()
                        .filter(lead -> !lead.doubtful() && !labels.contains(lead.key()))
                        .count();
        nouns = sure < MANY ? Set.of() : doubtful.keySet();
    }

    private Optional<Lead> read(RichText line) {
        return known.computeIfAbsent(line, each -> Lead.of(layout, each));
    }

    /**
     * The headword that a line leads with, if it is no label. A name that may be one is none where
     * it occurs once among many that cannot: as a label it would recur.
     */
    Optional<Lead> lead(RichText line) {
        return read(line)
                .filter(found -> !found.doubtful() || nouns.contains(found.key()))
                .filter(found -> labels.isEmpty() || !labels.contains(found.key()));
    }

    /** Whether a text begins with a label in bold, or with one that recurs. */
    boolean isLabelled(RichText text) {
        int bold = text.prefix(Span::strong);
        boolean rubric = bold > 0 && Rubric.of(text.plain().substring(0, bold)).isPresent();
        return rubric || read(text).filter(found -> labels.contains(found.key())).isPresent();
    }

    /**
     * Bold lines that head a list of entries each, as all bold lines of the part do: they name
     * sections.
     */
    Set<Block> categories(List<Block> blocks) {
        Set<Block> heads = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph line && lead(line.text()).isPresent()) {
                if (hasText(line) || !headsList(blocks, i)) {
                    return Set.of();
                }
                heads.add(line);
            }
        }
        return heads.size() > 1 ? heads : Set.of();
    }

    private boolean hasText(Block block) {
        return lead(block.text()).filter(found -> !found.rest().isBlank()).isPresent();
    }

    private boolean headsList(List<Block> blocks, int i) {
        int end = i + 1;
        while (end < blocks.size()
                && blocks.get(end) instanceof Block.Item item
                && (item.depth() > 0 || hasText(item))) {
            end++;
        }
        boolean whole = end == blocks.size() || !(blocks.get(end) instanceof Block.Item);
        return end > i + 1 && whole;
    }
}
