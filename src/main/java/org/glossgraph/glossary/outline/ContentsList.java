package org.glossgraph.glossary.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.headword.Headword;
import org.glossgraph.glossary.headword.HeadwordReader;

/**
 * The tables of contents of a document: lists of links to places in it. They hold no entries, but
 * may give the long form of a name whose heading gives the short one.
 *
 * @param lines what the lists say, by each name that it holds
 */
record ContentsList(Map<String, RichText> lines) {

    static ContentsList of(List<Block> blocks) {
        Map<String, RichText> lines = new HashMap<>();
        blocks.stream().filter(ContentsList::isLine).map(Block::text).forEach(l -> put(lines, l));
        return new ContentsList(lines);
    }

    private static void put(Map<String, RichText> lines, RichText line) {
        List<String> names = names(line);
        if (names.size() > 1) {
            names.forEach(name -> lines.putIfAbsent(key(name), line));
        }
    }

    /** What the contents have for a heading, where that gives more names than the heading does. */
    Optional<RichText> longer(RichText heading) {
        return names(heading).size() > 1
                ? Optional.empty()
                : Optional.ofNullable(lines.get(key(heading.plain())));
    }

    private static List<String> names(RichText line) {
        Headword headword = HeadwordReader.read(line.plain(), "");
        List<String> names = new ArrayList<>(headword.others());
        names.add(headword.name());
        return names;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The blocks without tables of contents. */
    static List<Block> removed(List<Block> blocks) {
        return blocks.stream().filter(block -> !isLine(block)).toList();
    }

    /** Whether all words of an item or a paragraph are links to places in the document. */
    private static boolean isLine(Block block) {
        boolean text = block instanceof Block.Item || block instanceof Block.Paragraph;
        List<Span> words = block.text().spans().stream().filter(ContentsList::hasWords).toList();
        return text && !words.isEmpty() && words.stream().allMatch(span -> isPlace(span.target()));
    }

    private static boolean hasWords(Span span) {
        return span.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isPlace(String target) {
        return target.indexOf('#') >= 0 && !target.contains("://");
    }
}
