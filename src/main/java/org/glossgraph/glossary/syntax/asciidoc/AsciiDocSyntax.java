package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.block.Remark;

/**
 * AsciiDoc as Asciidoctor 2 reads it, as far as glossaries need it: lists, tables, blocks, inline
 * marks, references, attributes and conditions. Other files are not included.
 */
public final class AsciiDocSyntax {
    private static final Pattern SURE =
            Pattern.compile("(?m)^\\[glossary\\]$|\\A\\s{0,20}= \\S.*[^=\\s]\\s*\\n");
    private static final Pattern SIGNS =
            Pattern.compile(
                    "(?m)^(?:={2,5} \\S[^=\\n]*|\\|={3,}|\\[\\[[\\w-]+\\]\\]|:[a-z][\\w-]*:(?: .*)?"
                            + "|\\[(?:horizontal|qanda|cols=|%header|options=|#\\w).*\\]"
                            + "|include::\\S+\\[.*\\])$"
                            + "|^\\S[^\\n:]{0,80}::(?:[ \\t]+\\S|\\n[ \\t]+\\S)"
                            + "|\\{(?:empty|blank|nbsp|zwsp)\\}"
                            + "|<<[\\w#-]+(?:,[^>\\n]*)?>>|\\bxref:[\\w#.-]+\\[");
    private static final int SAMPLE = 100_000;

    private AsciiDocSyntax() {}

    /** Whether a text has a title, or two or more of the marks, that only AsciiDoc uses. */
    public static boolean looksLike(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        return SURE.matcher(sample).find() || SIGNS.matcher(sample).results().limit(2).count() == 2;
    }

    /** The document that a text is; what is never closed, and what is not included, is a remark. */
    public static Document read(String text) {
        boolean refers = text.contains("<<") || text.contains("xref:");
        Names names = Names.NONE;
        if (refers) {
            Attributes attributes = attributes(text);
            BlockReader first =
                    new BlockReader(new SourceLines(text, attributes), attributes, Names.NONE);
            first.read();
            names = first.names();
        }
        return read(text, names);
    }

    private static Document read(String text, Names names) {
        Attributes attributes = attributes(text);
        SourceLines lines = new SourceLines(text, attributes);
        BlockReader reader = new BlockReader(lines, attributes, names);
        List<Block> blocks = reader.read();
        List<Remark> remarks = new ArrayList<>(lines.remarks());
        remarks.addAll(reader.remarks());
        return new Document(Optional.empty(), attributes.value("lang"), blocks, remarks);
    }

    private static Attributes attributes(String text) {
        return new Attributes(10L * text.length() + 100_000);
    }
}
