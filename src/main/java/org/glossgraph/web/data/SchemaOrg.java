package org.glossgraph.web.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Rights;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.markup.Markup;

/** What pages say for search engines: DefinedTerm and DefinedTermSet of schema.org, as JSON-LD. */
public final class SchemaOrg {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The most terms that a set names: the others stand in the site map. */
    private static final int MOST = 100;

    private static final int LONGEST = 300;
    private static final String CONTEXT = "https://schema.org";

    private SchemaOrg() {}

    /** A concept as a defined term, and the way down to it. */
    public static Markup term(Vocabulary vocabulary, Concept concept) {
        ObjectNode data = JSON.createObjectNode().put("@context", CONTEXT);
        ArrayNode graph = data.putArray("@graph");
        term(graph.addObject(), vocabulary, concept);
        List<Concept> way = new ArrayList<>(vocabulary.path(concept));
        if (!way.isEmpty()) {
            way.add(concept);
            way(
                    graph.addObject(),
                    way.stream()
                            .map(each -> new Step(each.prefLabel(), each.uri() + ".html"))
                            .toList());
        }
        return Markup.linkedData(data);
    }

    /** The way down to an entry: its glossary, then the entry under its heading. */
    public static Markup way(Glossary glossary, Entry entry, String heading) {
        ObjectNode data = JSON.createObjectNode().put("@context", CONTEXT);
        way(
                data,
                List.of(
                        new Step(glossary.title(), glossary.uri()),
                        new Step(heading, entry.uri())));
        return Markup.linkedData(data);
    }

    /** A step of a way down to something. */
    private record Step(String name, String address) {}

    /** The vocabulary, with its top concepts. */
    public static Markup set(Vocabulary vocabulary) {
        String uri = vocabulary.scheme().isEmpty() ? vocabulary.base() : vocabulary.scheme();
        ObjectNode set = begin("DefinedTermSet", uri).put("name", vocabulary.title());
        set.put("url", uri);
        if (!vocabulary.lang().isEmpty()) {
            set.put("inLanguage", vocabulary.lang());
        }
        vocabulary.imported().ifPresent(time -> set.put("dateModified", time.toString()));
        terms(set, vocabulary.topConcepts());
        return Markup.linkedData(set);
    }

    /** A glossary, with the terms that it defines, its licence and whose it is. */
    public static Markup set(Vocabulary vocabulary, Glossary glossary) {
        Rights rights = glossary.rights();
        ObjectNode set = begin("DefinedTermSet", glossary.uri()).put("name", glossary.title());
        set.put("url", glossary.uri());
        if (!glossary.lang().isEmpty()) {
            set.put("inLanguage", glossary.lang());
        }
        if (!rights.license().isEmpty()) {
            set.put(
                    "license",
                    rights.licenseUri().isEmpty() ? rights.license() : rights.licenseUri());
        }
        texts(set, "creditText", Stream.of(rights.attribution()).filter(by -> !by.isEmpty()));
        ArrayNode creators = JSON.createArrayNode();
        rights.creators()
                .forEach(by -> creators.addObject().put("@type", "Person").put("name", by));
        if (!creators.isEmpty()) {
            set.set("creator", creators);
        }
        terms(
                set,
                glossary.entries().stream()
                        .flatMap(entry -> vocabulary.concept(entry.concept()).stream())
                        .distinct()
                        .toList());
        return Markup.linkedData(set);
    }

    private static void term(ObjectNode term, Vocabulary vocabulary, Concept concept) {
        term.put("@type", "DefinedTerm").put("@id", concept.uri()).put("name", concept.prefLabel());
        texts(
                term,
                "alternateName",
                Stream.concat(concept.prefLabels().stream().skip(1), concept.altLabels().stream())
                        .map(LangString::text));
        concept.definitions().stream()
                .findFirst()
                .map(Entry::definition)
                .ifPresent(text -> term.put("description", shortened(text.text())));
        term.put("termCode", concept.notations().stream().findFirst().orElse(concept.slug()))
                .put("url", concept.uri() + ".html");
        texts(term, "sameAs", concept.matches().stream().filter(uri -> uri.matches("https?://.*")));
        if (!vocabulary.scheme().isEmpty()) {
            term.putObject("inDefinedTermSet")
                    .put("@type", "DefinedTermSet")
                    .put("@id", vocabulary.scheme())
                    .put("name", vocabulary.title());
        }
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    private static void way(ObjectNode list, List<Step> way) {
        ArrayNode items = list.put("@type", "BreadcrumbList").putArray("itemListElement");
        for (int i = 0; i < way.size(); i++) {
            items.addObject()
                    .put("@type", "ListItem")
                    .put("position", i + 1)
                    .put("name", way.get(i).name())
                    .put("item", way.get(i).address());
        }
    }

    private static ObjectNode begin(String type, String uri) {
        return JSON.createObjectNode().put("@context", CONTEXT).put("@type", type).put("@id", uri);
    }

    private static void terms(ObjectNode set, List<Concept> concepts) {
        ArrayNode terms = set.putArray("hasDefinedTerm");
        concepts.stream()
                .limit(MOST)
                .forEach(
                        concept ->
                                terms.addObject()
                                        .put("@type", "DefinedTerm")
                                        .put("@id", concept.uri())
                                        .put("name", concept.prefLabel()));
    }

    private static void texts(ObjectNode node, String property, Stream<String> texts) {
        List<String> all = texts.distinct().toList();
        if (!all.isEmpty()) {
            all.forEach(node.putArray(property)::add);
        }
    }
}
