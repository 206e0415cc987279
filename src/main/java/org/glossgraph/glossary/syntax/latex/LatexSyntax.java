package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.block.Remark;

/**
 * LaTeX, as far as glossaries need it: entries that packages define, lists, tables, headings,
 * marks, references, accents and macros that only stand for text. Nothing is run, and other files
 * are not included. Formulas stay as written.
 */
public final class LatexSyntax {
    private static final Pattern SIGNS =
            Pattern.compile(
                    "(?m)^\\s{0,20}\\\\(?:documentclass|(?:sub)*section\\*?|chapter\\*?|paragraph"
                            + "|(?:long)?newglossaryentry|newacronym|newabbreviation|DeclareAcronym"
                            + "|acro|item|usepackage|makeglossaries"
                            + "|begin\\{(?:document|description|itemize|enumerate|acronym|tabular"
                            + "|longtable|definition)\\})(?![a-zA-Z])");
    private static final Pattern REFERENCE =
            Pattern.compile("\\\\(?:[cCaAgG]?gls|Gls|[aA]c|[a-zA-Z]*ref)(?![b-z]*add)");
    private static final Pattern INCLUSION =
            Pattern.compile(
                    "(?m)^[^%\\n]{0,200}\\\\(?:input|include|subfile|loadglsentries)\\s?\\{");
    private static final int SAMPLE = 100_000;

    private LatexSyntax() {}

    /** Whether two or more lines of a text begin with commands that only LaTeX has. */
    public static boolean looksLike(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        return SIGNS.matcher(sample).results().limit(2).count() == 2;
    }

    /** The document that a text is; what is never closed, and what is not included, is a remark. */
    public static Document read(String text) {
        List<Remark> remarks = new ArrayList<>();
        TokenList tokens = TokenList.of(text, remarks);
        Names names = new Names();
        if (REFERENCE.matcher(text).find()) {
            new LatexReader(tokens, new Names(), names).read();
        }
        LatexReader reader = new LatexReader(tokens, names, new Names());
        List<Block> blocks = reader.read();
        remarks.addAll(inclusions(text));
        return new Document(reader.title(), Languages.main(text), blocks, remarks);
    }

    private static List<Remark> inclusions(String text) {
        List<Integer> places =
                INCLUSION.matcher(text).results().map(result -> result.end()).toList();
        if (places.isEmpty()) {
            return List.of();
        }
        long line = 1 + text.substring(0, places.get(0)).chars().filter(c -> c == '\n').count();
        String others =
                places.size() > 1 ? " (here and in " + (places.size() - 1) + " more places)" : "";
        String message =
                "another file is included" + others + "; it is not read unless it is given";
        return List.of(new Remark((int) line, message));
    }
}
