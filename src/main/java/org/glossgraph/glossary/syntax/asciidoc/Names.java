package org.glossgraph.glossary.syntax.asciidoc;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/** What a reference without words of its own shows: the title or term that it leads to. */
final class Names {
    /** No names: each reference shows where it leads. */
    static final Names NONE = new Names(Map.of());

    private final Map<String, String> names;

    private Names(Map<String, String> names) {
        this.names = names;
    }

    /**
     * The names that a document gives.
     *
     * @param stated those that stand beside the anchors themselves
     * @param blocks its headings, terms and tables name what their anchors lead to
     */
    static Names of(Map<String, String> stated, List<Block> blocks) {
        Map<String, String> names = new HashMap<>(stated);
        for (Block block : blocks) {
            if (block instanceof Block.Heading || block instanceof Block.Term) {
                RichText text = block.text();
                names.putIfAbsent(key(text.plain()), text.plain());
                text.anchors().forEach(anchor -> names.putIfAbsent(anchor, text.plain()));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> addCell(cell, names)));
            }
        }
        return new Names(names);
    }

    /** An anchor in a cell names its first line. */
    private static void addCell(RichText cell, Map<String, String> names) {
        List<RichText> lines = cell.anchors().isEmpty() ? List.of() : cell.lines();
        if (!lines.isEmpty()) {
            cell.anchors().forEach(anchor -> names.putIfAbsent(anchor, lines.get(0).plain()));
        }
    }

    /** The words for a reference. */
    String of(String target) {
        String anchor = target.substring(target.indexOf('#') + 1);
        String known = names.getOrDefault(anchor, names.get(key(anchor)));
        if (known != null) {
            return known;
        }
        return anchor.replaceFirst("^_+", "").replace('_', ' ').strip();
    }

    /** The letters and digits of a title, as addresses have them. */
    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
