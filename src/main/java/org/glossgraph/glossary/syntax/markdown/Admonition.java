package org.glossgraph.glossary.syntax.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A line that opens or closes a box around text, as site generators have them: {@code !!! note
 * "Title"}, {@code ??? note}, {@code :::tip Title}. What is in the box is read as if it were not.
 */
final class Admonition extends CustomBlock {
    private static final int LONGEST = 300;
    private static final Pattern MARKED =
            Pattern.compile("(?:!!!|\\?\\?\\?\\+?)(?:\\s+[\\w -]{1,60})?(?:\\s+\"([^\"]*)\")?\\s*");
    private static final Pattern FENCED =
            Pattern.compile(
                    ":{3,}\\s*(?:\\{[^{}]*\\}|[\\w-]*)\\s*(?:\\[([^\\[\\]]*)\\]|([^\\[\\]{}]*))\\s*:*");

    private final String title;

    private Admonition(String title) {
        this.title = title;
    }

    /** The title of the box; empty for none. */
    String title() {
        return title;
    }

    private static Optional<Admonition> of(String line) {
        Matcher marked = MARKED.matcher(line);
        if (marked.matches()) {
            return Optional.of(new Admonition(words(marked.group(1))));
        }
        Matcher fenced = FENCED.matcher(line);
        if (fenced.matches()) {
            return Optional.of(new Admonition(words(fenced.group(1)) + words(fenced.group(2))));
        }
        return Optional.empty();
    }

    private static String words(String group) {
        return group == null ? "" : group.strip();
    }

    /** Finds these lines, wherever a block can begin. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence content = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            boolean possible =
                    start < content.length()
                            && "!?:".indexOf(content.charAt(start)) >= 0
                            && content.length() - start <= LONGEST;
            if (!possible) {
                return BlockStart.none();
            }
            return of(content.subSequence(start, content.length()).toString().strip())
                    .map(box -> BlockStart.of(new Line(box)).atIndex(content.length()))
                    .orElseGet(BlockStart::none);
        }
    }

    /** A block of one line. */
    private static final class Line extends AbstractBlockParser {
        private final Admonition block;

        Line(Admonition block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
