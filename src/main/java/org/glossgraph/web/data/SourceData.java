package org.glossgraph.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Link;
import org.glossgraph.view.Rights;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Visit;

/** Glossaries, their entries, and the links read from them, as JSON. */
public final class SourceData {
    private SourceData() {}

    /** A page of a glossary. */
    public static Answer glossary(Visit visit, AskedGlossary asked) {
        Glossary glossary = asked.glossary();
        ObjectNode node = Json.object();
        head(node, glossary);
        rights(node, glossary.rights());
        Json.place(node, asked.entries());
        ArrayNode entries = node.putArray("entries");
        asked.entries().items().forEach(each -> line(entries.addObject(), each));
        return Json.answer(node);
    }

    static void head(ObjectNode node, Glossary glossary) {
        node.put("name", glossary.name());
        node.put("uri", glossary.uri());
        node.put("title", glossary.title());
        node.put("source", glossary.source());
        node.put("layout", glossary.layout());
    }

    private static void rights(ObjectNode node, Rights rights) {
        node.put("license", rights.license());
        node.put("attribution", rights.attribution());
    }

    private static void line(ObjectNode node, Entry entry) {
        node.put("uri", entry.uri());
        node.put("heading", entry.heading().text());
        node.put("section", entry.section());
        node.put("line", entry.line());
        node.put("concept", entry.concept());
    }

    /** An entry, verbatim. */
    public static Answer entry(Visit visit, Entry entry) {
        ObjectNode node = Json.object();
        line(node, entry);
        node.put("glossary", entry.glossary());
        node.put("source", entry.source());
        node.put("kind", entry.kind());
        node.put("lang", entry.definition().lang());
        node.put("definition", entry.definition().text());
        texts(node.putArray("examples"), entry.examples());
        rights(node, visit.vocabulary().rights(entry));
        return Json.answer(node);
    }

    private static void texts(ArrayNode array, List<LangString> texts) {
        texts.forEach(each -> array.add(each.text()));
    }

    /** A link with the sentences behind it. */
    public static Answer link(Visit visit, Link link) {
        ObjectNode node = Json.object().put("uri", link.uri());
        end(node.putObject("subject"), visit.vocabulary(), link.subject());
        node.put("property", link.relation().uri());
        node.put("phrase", link.relation().phrase());
        end(node.putObject("object"), visit.vocabulary(), link.object());
        node.put("status", link.status());
        node.put("confidence", link.confidence());
        node.put("rule", link.rule());
        Json.evidence(node.putArray("evidence"), link);
        node.put("rejectedBy", link.rejection());
        return Json.answer(node);
    }

    private static void end(ObjectNode node, Vocabulary vocabulary, String slug) {
        Concept concept = vocabulary.concept(slug).orElseThrow();
        Json.concept(node, concept);
    }
}
