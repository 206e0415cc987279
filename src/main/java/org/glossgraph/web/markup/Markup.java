package org.glossgraph.web.markup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.UncheckedIOException;

/** Markup that may stand in a page as it is, because of how it was made. */
public final class Markup implements Content {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String markup;

    Markup(String markup) {
        this.markup = markup;
    }

    /** Linked data for search engines. No sign of HTML is left in it, so it cannot end early. */
    public static Markup linkedData(JsonNode data) {
        try {
            String json =
                    JSON.writeValueAsString(data)
                            .replace("<", "\\u003c")
                            .replace(">", "\\u003e")
                            .replace("&", "\\u0026");
            return new Markup("<script type=\"application/ld+json\">" + json + "</script>");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }

    @Override
    public String toString() {
        return markup;
    }
}
