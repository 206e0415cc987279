package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/**
 * Reads the abbreviations of PHP Markdown Extra, {@code *[SHORT]: long form}, as definition lists.
 * One that the document explains under a heading or as a term is left to that explanation; behind
 * entries with headings they are a section.
 */
final class Abbreviations {
    private static final String HEADING = "Abbreviations";
    private static final Pattern LINE = Pattern.compile("\\*\\[([^\\[\\]]{1,80})\\]:\\s*(?=\\S)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&/-]*");

    private final Set<String> explained = new HashSet<>();
    private final List<Block> result = new ArrayList<>();

    private boolean listed;

    private Abbreviations() {}

    static List<Block> in(List<Block> blocks) {
        Abbreviations reader = new Abbreviations();
        if (blocks.stream().noneMatch(Abbreviations::isList)) {
            return blocks;
        }
        blocks.forEach(reader::addExplained);
        blocks.forEach(reader::add);
        return reader.result;
    }

    private static boolean isList(Block block) {
        return block instanceof Block.Paragraph
                && block.text().plain().startsWith("*[")
                && block.text().lines().stream().anyMatch(l -> matcher(l).lookingAt());
    }

    private static Matcher matcher(RichText line) {
        return LINE.matcher(line.plain());
    }

    private void addExplained(Block block) {
        if (block instanceof Block.Heading || block instanceof Block.Term) {
            WORD.matcher(block.text().plain())
                    .results()
                    .forEach(word -> explained.add(key(word.group())));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void add(Block block) {
        if (!isList(block)) {
            result.add(block);
            return;
        }
        if (!listed && isAmongTerms()) {
            result.add(new Block.Heading(block.line(), 1, RichText.of(HEADING, block.line())));
        }
        listed = true;
        List<RichText> entry = new ArrayList<>();
        for (RichText line : block.text().lines()) {
            if (matcher(line).lookingAt()) {
                close(entry);
                entry.clear();
            }
            entry.add(line);
        }
        close(entry);
    }

    /** Whether the list would belong to the text of the heading before it. */
    private boolean isAmongTerms() {
        return result.stream().filter(block -> block instanceof Block.Heading).count() > 1;
    }

    private void close(List<RichText> lines) {
        RichText entry = RichText.join(lines);
        Matcher matcher = matcher(entry);
        if (!lines.isEmpty() && matcher.lookingAt() && !explained.contains(key(matcher.group(1)))) {
            RichText name = entry.slice(matcher.start(1), matcher.end(1));
            RichText text = entry.from(matcher.end());
            result.add(new Block.Term(name.line(), name));
            result.add(new Block.Description(text.line(), text));
        }
    }
}
