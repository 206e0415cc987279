package org.glossgraph.glossary.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.block.RichText;

/**
 * A flat list in which a term and its text take turns. A term glued to the end of the text before
 * it, a lost term and a lost text are repaired, as long as the rest takes turns.
 */
final class AlternateItems {
    private static final Pattern RUN_ON =
            Pattern.compile("(?<=[.!?…。][\"')\\]”’]{0,2})\\s+[-*•·–]\\s+(\\S[^.!?]{0,80})$");

    private static final Pattern EXAMPLE = Pattern.compile("(?i)^(?:e\\.g|eg|ex|for example)\\b");
    private static final int MOST_WORDS = 6;

    private final List<RichText> items = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Drafts drafts = new Drafts();
    private int other;
    private int regular;
    private int texts;
    private int longTexts;
    private int lastTerm;

    private AlternateItems() {}

    static Explanation explain(List<Block> blocks) {
        AlternateItems reader = new AlternateItems();
        blocks.forEach(reader::collect);
        if (reader.items.size() < 4) {
            return Explanation.none(Layout.ALTERNATE_ITEMS);
        }
        boolean sentences = reader.textsAreSentences();
        reader.pair(sentences);
        if (2 * reader.longTexts < reader.texts) {
            return Explanation.none(Layout.ALTERNATE_ITEMS);
        }
        double share = (double) reader.regular / (reader.items.size() + 0.5 * reader.other);
        return new Explanation(Layout.ALTERNATE_ITEMS, share, reader.drafts.all(), reader.remarks);
    }

    private void collect(Block block) {
        if (block instanceof Block.Item && block.depth() == 0) {
            addItem(block.text());
        } else if (!items.isEmpty()) {
            other++;
        }
    }

    private void addItem(RichText text) {
        Matcher runOn = RUN_ON.matcher(text.plain());
        if (runOn.find() && Shape.isTerm(runOn.group(1))) {
            RichText term = text.from(runOn.start(1)).strip();
            items.add(text.slice(0, runOn.start()).strip());
            items.add(term);
            String message = "the term ‘" + term.plain() + "’ runs on from the text before it";
            remarks.add(new Remark(term.line(), message + "; give it an item of its own"));
        } else {
            items.add(text);
        }
    }

    /** Whether the texts can be told from the terms because they are sentences. */
    private boolean textsAreSentences() {
        long prose = items.stream().filter(AlternateItems::isSentence).count();
        return prose >= 0.4 * items.size();
    }

    private static boolean isSentence(RichText item) {
        return Shape.endsSentence(item.plain()) && Shape.words(item.plain()) > 2;
    }

    /** Without sentences to set them off, terms must be short, and no examples. */
    private static boolean isTerm(RichText item) {
        String text = item.plain();
        return Shape.isTerm(text)
                && Shape.words(text) <= MOST_WORDS
                && !EXAMPLE.matcher(text).find();
    }

    private void pair(boolean sentences) {
        boolean expectsText = false;
        for (int i = 0; i < items.size(); i++) {
            RichText item = items.get(i);
            boolean text = expectsText;
            if (sentences) {
                text = isText(i, expectsText);
            }
            if (text) {
                addText(item, expectsText);
            } else {
                drafts.begin(item);
                lastTerm = Shape.words(item.plain());
                regular += isTerm(item) && !expectsText ? 1 : 0;
            }
            expectsText = !text;
        }
    }

    /** What looks like a sentence is a text; what looks like neither goes by its turn. */
    private boolean isText(int i, boolean expectsText) {
        String item = items.get(i).plain();
        if (isSentence(items.get(i)) || !Shape.isTerm(item)) {
            return true;
        }
        boolean textFollows = i + 1 < items.size() && isSentence(items.get(i + 1));
        return expectsText && !textFollows;
    }

    private void addText(RichText item, boolean expected) {
        if (!expected) {
            drafts.beginHeadless();
            String message = "this text has no term before it; add one";
            remarks.add(new Remark(item.line(), message));
        }
        boolean longer = isSentence(item) || Shape.words(item.plain()) > lastTerm + 1;
        regular += expected && longer ? 1 : 0;
        texts++;
        longTexts += longer ? 1 : 0;
        drafts.add(new Block.Paragraph(item.line(), 0, item));
    }
}
