package org.glossgraph.glossary.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/**
 * Records of labelled lines, of which each begins with the same label: {@code Term: …}, or {@code
 * Q: …} with its answer.
 */
final class LabelledTerms {
    private static final Pattern TERM =
            Pattern.compile(
                    "(?i)^\\W{0,3}(term|word|headword|entry|concept|name|phrase|keyword|acronym|abbreviation"
                            + "|question|q|begriff|stichwort|frage|término|terme|mot)\\.?\\s?\\d{0,4}\\s*[:：.)]\\s*(?=\\S)");
    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?i)^\\W{0,3}(?:answer|ans|a|antwort|réponse)\\.?\\s?\\d{0,4}\\s*[:：]\\s*(?=\\S)");

    private final Drafts drafts = new Drafts();
    private String label = "";
    private int terms;
    private int other;

    private LabelledTerms() {}

    static Explanation explain(List<Block> blocks) {
        LabelledTerms reader = new LabelledTerms();
        blocks.forEach(reader::add);
        List<Draft> all = reader.drafts.all();
        long good = all.stream().filter(draft -> !draft.body().isEmpty()).count();
        double score = good < 2 ? 0 : (good + 0.5) / (reader.terms + 0.5 + 0.5 * reader.other);
        return new Explanation(Layout.LABELLED_TERMS, score, all, List.of());
    }

    private void add(Block block) {
        boolean text = block instanceof Block.Paragraph || block instanceof Block.Item;
        if (block instanceof Block.Rule) {
            drafts.end();
        } else if (!text || block.text().isBlank()) {
            drafts.add(block);
        } else {
            addLines(block);
        }
    }

    private void addLines(Block block) {
        List<RichText> open = new ArrayList<>();
        for (RichText line : block.text().lines()) {
            Matcher matcher = TERM.matcher(line.plain());
            if (matcher.find() && isOwn(matcher.group(1))) {
                close(block, open);
                terms++;
                drafts.begin(line.from(matcher.end()).strip());
            } else {
                open.add(line);
            }
        }
        close(block, open);
    }

    /** Whether a label is the one that the records of this text begin with. */
    private boolean isOwn(String found) {
        String name = found.toLowerCase(Locale.ROOT);
        label = label.isEmpty() ? name : label;
        return label.equals(name);
    }

    private void close(Block block, List<RichText> lines) {
        if (lines.isEmpty()) {
            return;
        }
        RichText text = RichText.join(lines);
        Matcher answer = ANSWER.matcher(text.plain());
        RichText words = answer.find() ? text.from(answer.end()).strip() : text;
        other += terms > 0 && !drafts.isOpen() ? 1 : 0;
        drafts.add(
                block instanceof Block.Item
                        ? new Block.Item(words.line(), block.depth(), words)
                        : new Block.Paragraph(words.line(), 0, words));
        lines.clear();
    }
}
