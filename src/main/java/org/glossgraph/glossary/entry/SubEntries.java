package org.glossgraph.glossary.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.layout.Lead;

/**
 * Entries inside an entry: two or more items in a row that each lead with a term of their own. What
 * stands below a heading inside an entry tells more about its term, and is no entry; nor is a name
 * that leads items of several entries: it says what they tell.
 */
final class SubEntries {
    private static final int FEWEST = 2;
    private static final int SHORTEST_TEXT = 3;
    private static final int SEVERAL = 3;

    private final Map<String, Integer> counts = new HashMap<>();

    private SubEntries() {}

    /** What tells sub-entries in these drafts, those of all files of a glossary. */
    static SubEntries among(List<Draft> drafts) {
        SubEntries entries = new SubEntries();
        drafts.forEach(entries::count);
        return entries;
    }

    private void count(Draft draft) {
        Set<String> names =
                draft.body().stream()
                        .filter(block -> block instanceof Block.Item && block.depth() == 0)
                        .flatMap(item -> Lead.ofItem(item.text()).stream())
                        .map(SubEntries::key)
                        .collect(Collectors.toSet());
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
    }

    private static String key(Lead lead) {
        return lead.heading().plain().strip().toLowerCase(Locale.ROOT);
    }

    /** The drafts of a file, each with its sub-entries behind it. */
    List<Draft> split(List<Draft> drafts) {
        return drafts.stream().flatMap(draft -> split(draft).stream()).toList();
    }

    /** The draft without its sub-entries, unless they are all that it says, and then these. */
    private List<Draft> split(Draft draft) {
        if (draft.headings().isEmpty()) {
            return List.of(draft);
        }
        List<Block> kept = new ArrayList<>();
        List<Draft> parts = new ArrayList<>();
        List<Block> body = draft.body();
        String parent = Labels.heading(draft.headings().get(0));
        int headed = firstHeading(body);
        int i = 0;
        while (i < body.size()) {
            int end = runEnd(body, i);
            List<Block> list = body.subList(i, i < headed ? end : i);
            List<Draft> run = entries(list, draft, parent);
            if (run.isEmpty()) {
                kept.addAll(body.subList(i, Math.max(end, i + 1)));
            }
            parts.addAll(run);
            i = Math.max(end, i + 1);
        }
        List<Block> text = kept.isEmpty() ? body : kept;
        Draft rest =
                new Draft(draft.line(), draft.headings(), text, draft.section(), draft.parent());
        parts.add(0, rest);
        return parts;
    }

    private static int firstHeading(List<Block> body) {
        int i = 0;
        while (i < body.size() && !(body.get(i) instanceof Block.Heading)) {
            i++;
        }
        return i;
    }

    /** Where the list that begins here ends. */
    private static int runEnd(List<Block> body, int start) {
        int end = start;
        while (end < body.size()
                && (body.get(end) instanceof Block.Item
                        || (end > start && body.get(end).depth() > 0))) {
            end++;
        }
        return end;
    }

    private List<Draft> entries(List<Block> list, Draft draft, String parent) {
        List<Lead> leads = new ArrayList<>();
        List<List<Block>> bodies = new ArrayList<>();
        int sure = 0;
        for (Block block : list) {
            if (block instanceof Block.Item && block.depth() == 0) {
                Optional<Lead> lead = Lead.ofItem(block.text()).filter(this::isEntry);
                if (lead.isEmpty()) {
                    return List.of();
                }
                RichText rest = lead.get().rest();
                leads.add(lead.get());
                bodies.add(new ArrayList<>(List.of(new Block.Paragraph(rest.line(), 0, rest))));
                sure += isSet(lead.get().heading()) ? 1 : 0;
            } else if (!leads.isEmpty()) {
                bodies.get(bodies.size() - 1).add(block);
            }
        }
        if (leads.size() < FEWEST || 2 * sure < leads.size()) {
            return List.of();
        }
        List<Draft> entries = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            entries.add(entry(leads.get(i), bodies.get(i), draft, parent));
        }
        return entries;
    }

    private boolean isEntry(Lead lead) {
        return lead.rest().plain().split("\\s+").length >= SHORTEST_TEXT
                && counts.getOrDefault(key(lead), 0) < SEVERAL;
    }

    /**
     * Whether a name is set off by bold or a capital; where most are, the others are names, too.
     */
    private static boolean isSet(RichText name) {
        boolean large = name.plain().codePoints().limit(1).anyMatch(c -> !Character.isLowerCase(c));
        return large || name.spans().stream().anyMatch(Span::strong);
    }

    private static Draft entry(Lead lead, List<Block> body, Draft draft, String parent) {
        List<RichText> names = new ArrayList<>(List.of(lead.heading()));
        names.addAll(lead.others());
        return new Draft(lead.heading().line(), names, body, draft.section(), Optional.of(parent));
    }
}
