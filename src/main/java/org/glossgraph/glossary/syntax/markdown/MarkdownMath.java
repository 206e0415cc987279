package org.glossgraph.glossary.syntax.markdown;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.glossgraph.glossary.block.Formula;

/** A formula in Markdown, kept as written: no escape, emphasis or link is read inside it. */
final class MarkdownMath extends CustomNode {
    private final String literal;

    private MarkdownMath(String literal) {
        this.literal = literal;
    }

    String literal() {
        return literal;
    }

    /** Makes the parser of formulas, which keeps no state. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$', '\\');
        }

        @Override
        public InlineContentParser create() {
            return MarkdownMath::tryParse;
        }
    }

    private static ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Optional<String> formula = Formula.read(new ScannerCursor(scanner));
        return formula.map(f -> ParsedInline.of(new MarkdownMath(f), scanner.position()))
                .orElseGet(ParsedInline::none);
    }

    /** A scanner as a cursor; the parser resets it where no formula is read. */
    private record ScannerCursor(Scanner scanner) implements Formula.Cursor {
        @Override
        public char peek() {
            return scanner.peek();
        }

        @Override
        public void next() {
            scanner.next();
        }
    }
}
