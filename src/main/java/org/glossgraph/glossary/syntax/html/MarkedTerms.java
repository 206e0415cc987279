package org.glossgraph.glossary.syntax.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Turns the terms that a page shows, and marks as such in microdata or RDFa, into definition lists:
 * so their texts keep links and marks.
 */
final class MarkedTerms {
    private static final Pattern SENTENCE = Pattern.compile("\\S+(?:\\s+\\S+){3,}");

    private static final String TERM =
            "[itemtype$=/DefinedTerm], [typeof=DefinedTerm], [typeof=schema:DefinedTerm]";

    private MarkedTerms() {}

    private static String property(String name) {
        return "[itemprop=%1$s], [property=%1$s], [property=schema:%1$s]".formatted(name);
    }

    /** Rewrites every defined term below an element that has a name and a text. */
    static void toLists(Element root, Sizes sizes) {
        for (Element term : root.select(TERM)) {
            if (!sizes.isSmall(term)) {
                continue;
            }
            Element name = term.selectFirst(property("name"));
            Element text = term.selectFirst(property("description"));
            if (name != null && text != null && term.parent() != null) {
                term.replaceWith(list(term, name, text));
            }
        }
    }

    private static Element list(Element term, Element name, Element text) {
        Element list = new Element("dl");
        list.appendChild(item("dt", term, name));
        for (Element other : term.select(property("alternateName"))) {
            list.appendChild(item("dt", other, other));
        }
        list.appendChild(item("dd", text, text));
        for (Element more : more(term)) {
            list.appendChild(item("dd", more, more));
        }
        return list;
    }

    /** The sentences of a term outside of what is marked. */
    private static List<Element> more(Element term) {
        return term.select("p, li, blockquote").stream()
                .filter(element -> element.closest(property("description")) == null)
                .filter(element -> element.selectFirst("[itemprop], [property]") == null)
                .filter(element -> SENTENCE.matcher(element.text()).matches())
                .toList();
    }

    /** A new element around another's content, with the place that links name. */
    private static Element item(String tag, Element place, Element content) {
        Element item = new Element(tag);
        if (!place.id().isEmpty()) {
            item.attr("id", place.id());
        }
        if (content.hasAttr("content")) {
            item.appendChild(new TextNode(content.attr("content")));
        } else {
            content.removeAttr("itemprop").removeAttr("property");
            item.appendChild(content);
        }
        return item;
    }
}
