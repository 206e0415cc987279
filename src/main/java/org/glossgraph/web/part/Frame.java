package org.glossgraph.web.part;

import java.util.List;
import org.glossgraph.web.markup.Markup;
import org.glossgraph.web.route.Form;

/**
 * What stands around the content of every page.
 *
 * @param title what the page is about; the name of the service follows
 * @param description what the page says, in a sentence
 * @param section the entry of the main navigation that the page belongs to; empty for none
 * @param query what stands in the search box
 * @param forms the other forms in which it can be had
 * @param canonical the address that search engines keep; empty for a page that they pass over
 * @param data what the page says, for search engines; null where that is nothing
 * @param about what the vocabulary is made from, for the foot
 * @param style the address of the style sheet
 * @param script the address of the script
 */
public record Frame(
        String title,
        String description,
        String section,
        String query,
        List<Form> forms,
        String canonical,
        Markup data,
        String about,
        String style,
        String script) {
    /** Keeps its own copy of the list. */
    public Frame {
        forms = List.copyOf(forms);
    }

    /**
     * The value of {@code aria-current} of a navigation entry; null, and so left out, for others.
     */
    public String current(String entry) {
        return section.equals(entry) ? "page" : null;
    }

    /** The same in a section of the site. */
    public Frame in(String other) {
        return new Frame(
                title, description, other, query, forms, canonical, data, about, style, script);
    }

    /** The same with words in the search box. */
    public Frame asking(String words) {
        return new Frame(
                title, description, section, words, forms, canonical, data, about, style, script);
    }

    /** The same with what it says for search engines. */
    public Frame saying(Markup what) {
        return known(canonical, what);
    }

    /** The same with the address that search engines keep, and what it says for them. */
    public Frame known(String uri, Markup what) {
        return new Frame(
                title, description, section, query, forms, uri, what, about, style, script);
    }
}
