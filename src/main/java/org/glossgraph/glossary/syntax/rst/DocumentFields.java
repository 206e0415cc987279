package org.glossgraph.glossary.syntax.rst;

import java.util.Locale;
import java.util.Set;

/**
 * The fields with which a document begins that speak of the document: the bibliographic ones of
 * docutils, the metadata of Sphinx, and those of site generators.
 */
final class DocumentFields {
    private static final Set<String> NAMES =
            Set.of(
                    "abstract",
                    "address",
                    "author",
                    "authors",
                    "category",
                    "contact",
                    "copyright",
                    "date",
                    "dedication",
                    "description",
                    "email",
                    "html_theme",
                    "keywords",
                    "lang",
                    "language",
                    "layout",
                    "license",
                    "licence",
                    "modified",
                    "nocomments",
                    "nosearch",
                    "organization",
                    "orphan",
                    "revision",
                    "slug",
                    "status",
                    "summary",
                    "tags",
                    "template",
                    "title",
                    "tocdepth",
                    "updated",
                    "version");

    private DocumentFields() {}

    /** Whether a field's name, up to a first dot, is one of them. */
    static boolean isOne(String name) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        return NAMES.contains(first.strip().toLowerCase(Locale.ROOT));
    }
}
