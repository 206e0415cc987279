package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads commands that nothing is known of: what is in their last braces. One with two arguments
 * that begins texts again and again gives a term and its text.
 */
final class UnknownCommands {
    private static final int LONGEST_TERM = 90;
    private static final int MOST_TERM_WORDS = 8;
    private static final int MOST_ARGUMENTS = 4;

    /** Commands that set something up say nothing to the reader. */
    private static final Pattern SETTING =
            Pattern.compile(
                    "(?:set|new|renew|provide|[dD]eclare|[dD]efine|print|make|use|Gls|KOMA|Set|New)"
                            + "[a-zA-Z]*");

    private final LatexReader reader;
    private final Map<String, Integer> uses = new HashMap<>();

    UnknownCommands(LatexReader reader, TokenList tokens) {
        this.reader = reader;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean used =
                    tokens.get(i).is(Token.Kind.COMMAND) && tokens.get(i + 1).is(Token.Kind.OPEN);
            if (used) {
                uses.merge(tokens.get(i).text(), 1, Integer::sum);
            }
        }
    }

    void read(String name) {
        Input input = reader.input();
        input.skipOptions();
        if (!input.hasGroupNext()) {
            input.skipBlanks();
            return;
        }
        boolean atStart =
                reader.blocks().isAtLineStart()
                        && !reader.blocks().isInEntry()
                        && uses.getOrDefault(name, 0) > 1;
        List<Slice> arguments = new ArrayList<>();
        arguments.add(input.argument());
        while (arguments.size() < MOST_ARGUMENTS
                && (input.hasGroupNext() || (atStart && input.hasGroup()))) {
            arguments.add(input.argument());
        }
        Slice last = arguments.get(arguments.size() - 1);
        Slice term = term(arguments);
        if (atStart && arguments.size() > 1 && isTerm(term.plain()) && isText(last.plain())) {
            define(term, last);
        } else if (!SETTING.matcher(name).matches()) {
            reader.read(last, () -> {}, () -> {});
        }
    }

    /** The argument before the text, unless that is the part of speech behind the term. */
    private static Slice term(List<Slice> arguments) {
        int place = Math.max(0, arguments.size() - 2);
        boolean abbreviation = place > 0 && arguments.get(place).plain().endsWith(".");
        return arguments.get(abbreviation ? place - 1 : place);
    }

    private static boolean isTerm(String plain) {
        boolean letters = plain.codePoints().anyMatch(Character::isLetter);
        return letters
                && plain.charAt(0) != '\\'
                && plain.length() <= LONGEST_TERM
                && plain.split("\\s+").length <= MOST_TERM_WORDS
                && plain.indexOf('=') < 0;
    }

    private static boolean isText(String plain) {
        return plain.split("\\s+").length > 1 && plain.codePoints().anyMatch(Character::isLetter);
    }

    private void define(Slice term, Slice text) {
        LatexBlocks blocks = reader.blocks();
        int line = reader.input().line();
        blocks.openEntry();
        reader.input().push(text, blocks::beginDescription, blocks::closeEntry);
        reader.read(term, blocks::capture, () -> blocks.addTerm(blocks.captured(), line));
    }
}
