package org.glossgraph.glossary.syntax.rst;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Span;

/** What the roles of interpreted text make of it; the words of an unknown role are text. */
enum Role {
    /** Words. */
    TEXT,
    /** Words that stress or quote. */
    EMPHASIS,
    STRONG,
    /** Code, names in code, and what is typed. */
    CODE,
    MATH,
    /** A link to an entry of a glossary. */
    TERM,
    /** A link to a place in a document. */
    REFERENCE,
    /** A link to another document. */
    DOCUMENT,
    /** The number of a document of a series. */
    PEP,
    RFC,
    /** The key of a work. */
    CITATION,
    /** Text for one output format, and what points at nothing that can be read. */
    NOISE;

    private static final Map<String, Role> NAMES =
            Map.ofEntries(
                    Map.entry("emphasis", EMPHASIS),
                    Map.entry("title-reference", EMPHASIS),
                    Map.entry("title", EMPHASIS),
                    Map.entry("t", EMPHASIS),
                    Map.entry("dfn", EMPHASIS),
                    Map.entry("strong", STRONG),
                    Map.entry("math", MATH),
                    Map.entry("term", TERM),
                    Map.entry("ref", REFERENCE),
                    Map.entry("numref", REFERENCE),
                    Map.entry("any", REFERENCE),
                    Map.entry("doc", DOCUMENT),
                    Map.entry("pep", PEP),
                    Map.entry("rfc", RFC),
                    Map.entry("cite", CITATION),
                    Map.entry("raw", NOISE),
                    Map.entry("raw-html", NOISE),
                    Map.entry("raw-latex", NOISE),
                    Map.entry("footcite", NOISE));

    /** The names of the roles for code, of docutils and of the domains of Sphinx. */
    private static final String CODE_NAMES =
            " code literal func function class meth method mod module attr attribute exc obj data"
                    + " const property decorator type var variable macro member enum enumerator struct"
                    + " union concept expr file samp kbd option envvar makevar regexp token mimetype"
                    + " mailheader source confval setting ";

    private static final int LONGEST_CODE_NAME = 80;
    private static final Pattern ONE_WORD = Pattern.compile("~?[\\w.]+(?:\\(\\))?");

    /** A sign or a capital inside, as no word of a language has. */
    private static final Pattern CODE_SIGN = Pattern.compile("\\w[._]\\w|[a-z][A-Z]|\\(\\)$");

    static Role of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(':') + 1);
        if (lower.startsWith("cite:") || lower.startsWith("footcite:")) {
            return NAMES.get(lower.substring(0, lower.indexOf(':')));
        }
        if (last.isEmpty()) {
            return EMPHASIS;
        }
        boolean elsewhere = lower.startsWith("external") && NAMES.get(last) == TERM;
        Role other = CODE_NAMES.contains(" " + last + " ") ? CODE : TEXT;
        return elsewhere ? TEXT : NAMES.getOrDefault(last, other);
    }

    /** Writes what stands in the source between backquotes. */
    void write(String raw, Names names, RunWriter out) {
        boolean bare = raw.startsWith("!");
        String text = bare ? raw.substring(1) : raw;
        Phrase phrase = Phrase.of(text);
        switch (this) {
            case TEXT -> link(phrase, phrase.explicit() ? address(phrase) : "", out);
            case EMPHASIS -> emphasis(phrase, text, out);
            case STRONG -> out.words(text, RunWriter.Style.STRONG, "");
            case CODE -> out.verbatim(Span.Kind.CODE, "`" + code(phrase) + "`");
            case MATH -> out.verbatim(Span.Kind.MATH, "$" + raw.strip() + "$");
            case TERM -> link(phrase, bare ? "" : Span.TERM + phrase.target(), out);
            case REFERENCE -> reference(phrase, names, out);
            case DOCUMENT -> link(phrase, "doc:/" + phrase.target(), out);
            case PEP -> out.plain("PEP " + phrase.title());
            case RFC -> out.plain("RFC " + phrase.title());
            case CITATION -> out.plain("[" + phrase.title() + "]");
            case NOISE -> out.skip(raw);
        }
    }

    private static void link(Phrase phrase, String target, RunWriter out) {
        out.words(phrase.title(), RunWriter.Style.PLAIN, target);
    }

    /** Only a web address is known to be one where the role is not. */
    private static String address(Phrase phrase) {
        return phrase.target().contains("://") ? phrase.target() : "";
    }

    /** A link whose last mark was forgotten is a link, and a name in code is code. */
    private static void emphasis(Phrase phrase, String text, RunWriter out) {
        if (!address(phrase).isEmpty()) {
            link(phrase, phrase.target(), out);
        } else if (isCodeName(text)) {
            out.verbatim(Span.Kind.CODE, "`" + code(phrase) + "`");
        } else {
            out.words(text, RunWriter.Style.EMPHASIS, "");
        }
    }

    private static boolean isCodeName(String text) {
        return text.length() <= LONGEST_CODE_NAME
                && ONE_WORD.matcher(text).matches()
                && CODE_SIGN.matcher(text).find();
    }

    private static void reference(Phrase phrase, Names names, RunWriter out) {
        String label = Phrase.name(phrase.target());
        String title = phrase.explicit() ? phrase.title() : names.title(label).orElse("");
        String words = title.isEmpty() ? phrase.title() : title;
        out.words(words, RunWriter.Style.PLAIN, "ref:#" + label);
    }

    /** A tilde stands for all of a name but its last part. */
    private static String code(Phrase phrase) {
        String name = phrase.title();
        return name.startsWith("~") ? name.substring(name.lastIndexOf('.') + 1) : name;
    }
}
