package org.glossgraph.glossary.syntax.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The terms that a page states in JSON-LD of schema.org, as a definition list.
 *
 * @param names their names
 * @param blocks the list
 */
record JsonLd(List<String> names, List<Block> blocks) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The terms in the scripts of a page, in order; what is no JSON is passed over. */
    static JsonLd of(Element page) {
        JsonLd found = new JsonLd(new ArrayList<>(), new ArrayList<>());
        for (Element script : page.select("script[type=application/ld+json]")) {
            int line = Math.max(1, script.sourceRange().start().lineNumber());
            try {
                found.addAll(JSON.readTree(script.data()), line);
            } catch (JsonProcessingException e) {
                // No JSON says nothing.
            }
        }
        return found;
    }

    /** Whether a text shows fewer than half of the terms. */
    boolean exceeds(String text) {
        String shown = text.toLowerCase(Locale.ROOT);
        long known = names.stream().filter(n -> shown.contains(n.toLowerCase(Locale.ROOT))).count();
        return 2 * known < names.size();
    }

    private void addAll(JsonNode root, int line) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (isTerm(node)) {
                add(node, line);
            } else {
                List<JsonNode> children = new ArrayList<>();
                node.forEach(children::add);
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
            }
        }
    }

    private static boolean isTerm(JsonNode node) {
        JsonNode type = node.path("@type");
        List<JsonNode> types = new ArrayList<>(List.of(type));
        type.forEach(types::add);
        return node.path("name").isTextual()
                && types.stream().anyMatch(t -> t.asText().endsWith("DefinedTerm"));
    }

    private void add(JsonNode term, int line) {
        names.add(term.path("name").asText());
        addTerm(term.path("name"), line);
        JsonNode others = term.path("alternateName");
        if (others.isArray()) {
            others.forEach(other -> addTerm(other, line));
        } else {
            addTerm(others, line);
        }
        String text = Jsoup.parse(term.path("description").asText()).text();
        if (!text.isBlank()) {
            blocks.add(new Block.Description(line, RichText.of(text, line)));
        }
    }

    private void addTerm(JsonNode name, int line) {
        if (!name.asText().isBlank()) {
            blocks.add(new Block.Term(line, RichText.of(name.asText().strip(), line)));
        }
    }
}
