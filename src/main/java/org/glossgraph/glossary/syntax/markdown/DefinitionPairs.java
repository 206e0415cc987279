package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/**
 * Finds the definition lists of PHP Markdown Extra and pandoc: a term, then lines after a colon.
 */
final class DefinitionPairs {
    private static final int MOST_TERMS = 5;

    private final List<Block> result = new ArrayList<>();

    private DefinitionPairs() {}

    static List<Block> in(List<Block> blocks) {
        DefinitionPairs pairs = new DefinitionPairs();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph && hasColonLine(paragraph)) {
                pairs.split(paragraph);
            } else {
                pairs.result.add(block);
            }
        }
        return pairs.result;
    }

    private static boolean hasColonLine(Block.Paragraph paragraph) {
        return paragraph.text().lines().stream().anyMatch(DefinitionPairs::isText);
    }

    private static boolean isText(RichText line) {
        String text = line.plain();
        return text.length() > 2
                && (text.charAt(0) == ':' || text.charAt(0) == '~')
                && Character.isWhitespace(text.charAt(1));
    }

    private void split(Block.Paragraph paragraph) {
        List<RichText> lines = paragraph.text().lines();
        List<RichText> run = new ArrayList<>();
        if (isText(lines.get(0))) {
            previousAsTerms();
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean term =
                    !isText(lines.get(i)) && i + 1 < lines.size() && isText(lines.get(i + 1));
            if (isText(lines.get(i)) || (term && !isTermRun(run))) {
                close(run);
            }
            run.add(lines.get(i));
        }
        close(run);
    }

    /** Whether the lines collected so far are several terms with one text. */
    private static boolean isTermRun(List<RichText> run) {
        return !run.isEmpty() && !isText(run.get(0));
    }

    private void close(List<RichText> run) {
        if (!run.isEmpty() && isText(run.get(0))) {
            RichText text = RichText.join(run);
            result.add(new Block.Description(text.line(), text.from(1).strip()));
        } else {
            run.forEach(line -> result.add(new Block.Term(line.line(), line)));
        }
        run.clear();
    }

    /** A short paragraph before a text is its term. */
    private void previousAsTerms() {
        int last = result.size() - 1;
        if (last >= 0
                && result.get(last) instanceof Block.Paragraph paragraph
                && paragraph.text().lines().size() <= MOST_TERMS) {
            result.remove(last);
            for (RichText line : paragraph.text().lines()) {
                result.add(new Block.Term(line.line(), line));
            }
        }
    }
}
