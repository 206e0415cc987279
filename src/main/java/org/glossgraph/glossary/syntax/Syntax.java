package org.glossgraph.glossary.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.syntax.asciidoc.AsciiDocSyntax;
import org.glossgraph.glossary.syntax.html.HtmlSyntax;
import org.glossgraph.glossary.syntax.latex.LatexSyntax;
import org.glossgraph.glossary.syntax.markdown.MarkdownSyntax;
import org.glossgraph.glossary.syntax.rst.RstSyntax;
import org.glossgraph.glossary.syntax.text.PlainTextSyntax;

/** The syntaxes that can be read; where a file's extension leaves it open, the first that fits. */
public enum Syntax {
    /** HTML, by the parsing rules of the WHATWG standard. */
    HTML("HTML", List.of("html", "htm", "xhtml"), HtmlSyntax::looksLike, HtmlSyntax::read),
    /** reStructuredText with the directives and roles of Sphinx. */
    RST("reStructuredText", List.of("rst", "rest", "inc"), RstSyntax::looksLike, RstSyntax::read),
    /** AsciiDoc as Asciidoctor reads it. */
    ASCIIDOC(
            "AsciiDoc",
            List.of("adoc", "asciidoc", "asc"),
            AsciiDocSyntax::looksLike,
            AsciiDocSyntax::read),
    /** LaTeX with the packages that define glossaries. */
    LATEX(
            "LaTeX",
            List.of("tex", "ltx", "latex", "gls", "glsdefs"),
            LatexSyntax::looksLike,
            LatexSyntax::read),
    /** CommonMark with GFM tables, front matter, math and definition lists. */
    MARKDOWN(
            "Markdown",
            List.of("md", "markdown", "mdown", "mkd", "mdx", "rmd", "qmd"),
            MarkdownSyntax::looksLike,
            MarkdownSyntax::read),
    /** Plain text with blank lines, items and underlined headings. */
    TEXT("plain text", List.of(), text -> true, PlainTextSyntax::read);

    private static final List<String> OPEN = List.of("", "txt", "text");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> extensions;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Predicate<String> looksLike;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Function<String, Document> reader;

    Syntax(
            String label,
            List<String> extensions,
            Predicate<String> looksLike,
            Function<String, Document> reader) {
        this.label = label;
        this.extensions = extensions;
        this.looksLike = looksLike;
        this.reader = reader;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** How the names of its files end, the usual ending first; none where any ending will do. */
    public List<String> extensions() {
        return extensions;
    }

    /** The document that a text is in this syntax; its lines end in line feeds. */
    public Document read(String text) {
        return reader.apply(text);
    }

    /** The syntax of a file, by its extension or, where that says nothing, by its text. */
    public static Optional<Syntax> of(String path, String text) {
        String extension = extension(path);
        if (OPEN.contains(extension)) {
            return Arrays.stream(values()).filter(s -> s.looksLike.test(text)).findFirst();
        }
        return Arrays.stream(values()).filter(s -> s.extensions.contains(extension)).findFirst();
    }

    /** Whether the name of a file leaves open what it is written in. */
    public static boolean isOpen(String path) {
        return OPEN.contains(extension(path));
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
