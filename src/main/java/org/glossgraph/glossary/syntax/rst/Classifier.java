package org.glossgraph.glossary.syntax.rst;

import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.text.Acronyms;

/** What follows a term behind a colon between blanks: the kind of thing it is, or an index key. */
final class Classifier {
    private static final String SEPARATOR = " : ";
    private static final int LONGEST_SHORT_FORM = 12;
    private static final int LONGEST_LONG_FORM = 120;

    private Classifier() {}

    /** The term alone; a short form or a long one behind the colon is part of it. */
    static RichText removed(RichText term) {
        int start = 0;
        for (Span span : term.spans()) {
            int at = span.kind() == Span.Kind.TEXT ? span.text().indexOf(SEPARATOR) : -1;
            if (at >= 0) {
                int cut = start + at;
                return isName(term.plain(), cut) ? term : term.slice(0, cut).strip();
            }
            start += span.text().length();
        }
        return term;
    }

    private static boolean isName(String plain, int cut) {
        String before = plain.substring(0, cut).strip();
        String after = plain.substring(cut + SEPARATOR.length()).strip();
        return expands(before, after) || expands(after, before);
    }

    private static boolean expands(String shortForm, String longForm) {
        return shortForm.length() <= LONGEST_SHORT_FORM
                && longForm.length() <= LONGEST_LONG_FORM
                && Acronyms.expands(shortForm, longForm);
    }
}
