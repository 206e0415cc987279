package org.glossgraph.web.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Locale;
import java.util.Set;
import org.glossgraph.text.DirectionSigns;

/**
 * Writes texts into a page as text, whatever they hold. Signs by which a text could make itself or
 * its surroundings look like something else are written out, and marked.
 */
final class PlainSight extends OwaspHtmlTemplateOutput {
    private static final Set<String> WITHOUT_MARKUP = Set.of("title", "option", "text", "tspan");

    /** What a form or link sends goes there as it is. */
    private static final Set<String> SENT = Set.of("value", "href", "src", "action");

    private String tag = "";
    private String attribute = "";

    PlainSight(TemplateOutput output) {
        super(output);
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        super.setContext(tagName, attributeName);
        tag = tagName == null ? "" : tagName.toLowerCase(Locale.ROOT);
        attribute = attributeName == null ? "" : attributeName.toLowerCase(Locale.ROOT);
    }

    @Override
    public void writeUserContent(String value) {
        boolean sent = SENT.contains(attribute) || (attribute.isEmpty() && tag.equals("textarea"));
        if (value == null || sent || !DirectionSigns.deceive(value)) {
            super.writeUserContent(value);
            return;
        }
        boolean marked = attribute.isEmpty() && !WITHOUT_MARKUP.contains(tag);
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (DirectionSigns.isSign(c)) {
                super.writeUserContent(value.substring(from, i));
                sign(c, marked);
                from = i + 1;
            }
        }
        super.writeUserContent(value.substring(from));
    }

    private void sign(char sign, boolean marked) {
        String code = DirectionSigns.shown(sign);
        String name = Character.getName(sign).toLowerCase(Locale.ROOT);
        writeContent(
                marked
                        ? "<abbr class=\"sign\" title=\"%s\">%s</abbr>".formatted(name, code)
                        : "[" + code + "]");
    }
}
