package org.glossgraph.web.page.concept;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.markup.Markup;

/** What search engines are told of a concept, in the terms of schema.org. */
public final class LinkedData {
    private static final int LONGEST = 300;

    private LinkedData() {}

    /** The concept as a defined term, and the way down to it. */
    public static Markup of(Vocabulary vocabulary, Concept concept) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("@context", "https://schema.org");
        ArrayNode graph = data.putArray("@graph");
        term(graph.addObject(), vocabulary, concept);
        List<Concept> way = new ArrayList<>(vocabulary.path(concept));
        if (!way.isEmpty()) {
            way.add(concept);
            way(graph.addObject(), way);
        }
        return Markup.linkedData(data);
    }

    private static void term(ObjectNode term, Vocabulary vocabulary, Concept concept) {
        term.put("@type", "DefinedTerm");
        term.put("@id", concept.uri());
        term.put("url", concept.uri() + ".html");
        term.put("name", concept.prefLabel());
        if (!concept.altLabels().isEmpty()) {
            ArrayNode others = term.putArray("alternateName");
            concept.altLabels().stream().map(LangString::text).distinct().forEach(others::add);
        }
        concept.definitions().stream()
                .findFirst()
                .ifPresent(entry -> term.put("description", shortened(entry.definition().text())));
        List<String> elsewhere =
                concept.matches().stream().filter(uri -> uri.matches("https?://.*")).toList();
        if (!elsewhere.isEmpty()) {
            elsewhere.forEach(term.putArray("sameAs")::add);
        }
        if (!vocabulary.scheme().isEmpty()) {
            ObjectNode set = term.putObject("inDefinedTermSet");
            set.put("@type", "DefinedTermSet");
            set.put("@id", vocabulary.scheme());
            set.put("name", vocabulary.title());
        }
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    private static void way(ObjectNode list, List<Concept> way) {
        list.put("@type", "BreadcrumbList");
        ArrayNode items = list.putArray("itemListElement");
        for (int i = 0; i < way.size(); i++) {
            items.addObject()
                    .put("@type", "ListItem")
                    .put("position", i + 1)
                    .put("name", way.get(i).prefLabel())
                    .put("item", way.get(i).uri() + ".html");
        }
    }
}
