package org.glossgraph.glossary.syntax.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of HTML or JSX in a line of Markdown.
 *
 * @param opens whether it opens an element
 * @param name the element's name in lower case
 * @param place the name of the place that it marks; empty for none
 * @param target where it links to; empty for none
 */
record InlineTag(boolean opens, String name, String place, String target) {
    private static final Pattern TAG = Pattern.compile("<\\s*(/?)\\s*([\\w.]+)");
    private static final Pattern PLACE = attribute("id|name");
    private static final Pattern LINK = attribute("href|to");

    /** How components of a site's own name the entry that they explain. */
    private static final Pattern ENTRY = attribute("term|termId|term_id|id|slug|word");

    private static final Pattern TERM = Pattern.compile(".*(?:term|gloss|defin|abbr).*");

    static Optional<InlineTag> of(String literal) {
        Matcher tag = TAG.matcher(literal);
        if (!tag.lookingAt()) {
            return Optional.empty();
        }
        boolean opens = tag.group(1).isEmpty() && !literal.endsWith("/>");
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        boolean component = Character.isUpperCase(tag.group(2).charAt(0));
        String target = value(LINK, literal);
        if (component && TERM.matcher(name).matches() && target.isEmpty()) {
            String entry = value(ENTRY, literal);
            target = entry.isEmpty() ? "" : "#" + entry;
        }
        return Optional.of(
                new InlineTag(opens, name, component ? "" : value(PLACE, literal), target));
    }

    private static Pattern attribute(String names) {
        return Pattern.compile("\\s(?:" + names + ")\\s*=\\s*[\"'{]*([^\"'\\s>{}]+)");
    }

    private static String value(Pattern attribute, String literal) {
        Matcher matcher = attribute.matcher(literal);
        return matcher.find() ? matcher.group(1) : "";
    }
}
