package org.glossgraph.glossary.syntax.latex;

import java.util.Optional;
import org.glossgraph.glossary.block.Marks;
import org.glossgraph.glossary.block.Span;

/** Reads commands that stand in texts: characters, marks, line ends, and what is not shown. */
final class TextCommands {
    private final LatexReader reader;
    private final Input input;
    private final Environments environments;
    private final EntryCommands entries;

    TextCommands(LatexReader reader, Environments environments, EntryCommands entries) {
        this.reader = reader;
        this.input = reader.input();
        this.environments = environments;
        this.entries = entries;
    }

    /** Reads the command, if it is one of these. */
    boolean read(String name) {
        return readMark(name) || readWords(name) || readSymbol(name);
    }

    /** Reads a command that stands for a character, if it is one. */
    boolean readSign(String name) {
        boolean word =
                name.length() > 1 || Character.isLetter(name.isEmpty() ? ' ' : name.charAt(0));
        String sign = word ? null : Vocabulary.ESCAPES.get(name);
        if (sign != null) {
            reader.add(sign);
            return true;
        }
        if (Vocabulary.ACCENTS.containsKey(name) && (!word || input.hasLetter())) {
            reader.accents().begin(Vocabulary.ACCENTS.get(name));
            input.skipBlanks();
            return true;
        }
        return false;
    }

    private boolean readMark(String name) {
        Marks marks = reader.marks();
        Optional<Marks> marked = Optional.empty();
        switch (name) {
            case "textbf", "strong", "alert" -> marked = Optional.of(marks.bold());
            case "emph", "textit", "textsl" -> marked = Optional.of(marks.italic());
            case "texttt", "code", "lstinline", "verb", "mintinline" ->
                    marked = Optional.of(marks.asCode());
            case "bfseries", "bf" -> reader.setMarks(marks.bold());
            case "itshape", "it", "em", "slshape", "sl" -> reader.setMarks(marks.italic());
            case "ttfamily", "tt" -> reader.setMarks(marks.asCode());
            case "normalfont", "upshape", "mdseries" -> reader.setMarks(Marks.NONE);
            default -> {
                if (!Vocabulary.setsTerm(name)) {
                    return false;
                }
                marked = Optional.of(marks.bold());
            }
        }
        input.skipOverlay();
        if (marked.isPresent()) {
            reader.readMarked(input.argument(), marked.get());
        } else {
            input.skipBlanks();
        }
        return true;
    }

    private boolean readWords(String name) {
        switch (name) {
            case "xspace", "protect" -> {}
            case "par" -> reader.blocks().endParagraph();
            case "\\", "newline", "linebreak", "tabularnewline" -> environments.endLine(name);
            case "ensuremath" -> {
                String formula = "$" + Formulas.literal(input.argument().plain()) + "$";
                reader.blocks().addVerbatim(Span.Kind.MATH, formula, reader.marks(), input.line());
            }
            case "SI", "qty" -> {
                Slice number = input.argument();
                Slice unit = input.argument();
                reader.read(unit, () -> reader.add(" "), () -> {});
                reader.read(number, () -> {}, () -> {});
            }
            case "acroextra" -> entries.addExtra(input.argument());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readSymbol(String name) {
        if (Vocabulary.SYMBOLS.containsKey(name)) {
            input.skipBlanks();
            reader.add(Vocabulary.SYMBOLS.get(name));
        } else if (Vocabulary.GAPS.contains(name)) {
            reader.add(" ");
            if (name.equals("hspace")) {
                input.skipStar();
                input.argument();
            }
        } else if (Vocabulary.IGNORED.containsKey(name)) {
            input.skipStar();
            for (int i = 0; i < Vocabulary.IGNORED.get(name); i++) {
                input.skipOptions();
                input.argument();
            }
            reader.trimBeforeSign();
        } else {
            return false;
        }
        return true;
    }
}
