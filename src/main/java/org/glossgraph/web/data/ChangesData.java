package org.glossgraph.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.change.Change;
import org.glossgraph.view.change.Edition;
import org.glossgraph.view.change.Wording;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/** What the generations changed, as data: whole as JSON, for readers of news as a feed. */
public final class ChangesData {
    /** A feed. */
    public static final Media ATOM = new Media("atom", "application/atom+xml", "Atom");

    private static final int MOST = 200;

    private ChangesData() {}

    /** All changes of all generations, the latest first. */
    public static Answer json(List<Edition> history) {
        ArrayNode all = Json.array();
        for (Edition edition : history) {
            ObjectNode one =
                    all.addObject()
                            .put("generation", edition.number())
                            .put("made", edition.made().toString())
                            .put("first", edition.first());
            ArrayNode changes = one.putArray("changes");
            edition.changes().forEach(change -> put(change, changes.addObject()));
        }
        return Json.answer(all);
    }

    /**
     * All changes as notes on the concepts they are about (SKOS Reference, section 7.1, with a
     * resource for each note).
     */
    public static Graph graph(Vocabulary vocabulary, List<Edition> history) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(vocabulary.prefixes());
        for (Edition edition : history) {
            Node when =
                    NodeFactory.createLiteralDT(edition.made().toString(), XSDDatatype.XSDdateTime);
            for (Change change : edition.changes()) {
                Node note = NodeFactory.createBlankNode();
                String address = vocabulary.base() + Paths.concept(change.slug()).substring(1);
                String text = Wording.verb(change) + " " + Wording.object(change);
                graph.add(NodeFactory.createURI(address), SKOS.changeNote.asNode(), note);
                graph.add(note, RDF.value.asNode(), NodeFactory.createLiteralLang(text, "en"));
                graph.add(note, DCTerms.created.asNode(), when);
            }
        }
        return graph;
    }

    private static void put(Change change, ObjectNode to) {
        to.put("what", change.what().name().toLowerCase(Locale.ROOT))
                .put("how", change.how().name().toLowerCase(Locale.ROOT))
                .put("id", change.slug())
                .put("name", change.name())
                .put("before", change.before())
                .put("after", change.after());
    }

    /** A feed with an entry for each generation (RFC 4287); of its changes, the first 200. */
    public static Answer atom(Vocabulary vocabulary, List<Edition> history) {
        return Xml.answer(ATOM, xml -> feed(xml, vocabulary, history));
    }

    private static void feed(XMLStreamWriter xml, Vocabulary vocabulary, List<Edition> history)
            throws XMLStreamException {
        String title = vocabulary.title().isEmpty() ? "Glossary" : vocabulary.title();
        Instant updated =
                history.stream()
                        .map(Edition::made)
                        .findFirst()
                        .or(vocabulary::imported)
                        .orElse(Instant.EPOCH);
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        Xml.element(xml, "id", vocabulary.base() + "changes");
        Xml.element(xml, "title", "Changes: " + title);
        Xml.element(xml, "updated", updated.toString());
        xml.writeStartElement("author");
        Xml.element(xml, "name", title);
        xml.writeEndElement();
        Xml.element(xml, "generator", "Glossgraph");
        link(xml, "self", ATOM.type(), vocabulary.base() + "changes.atom");
        link(xml, "alternate", Media.HTML.type(), vocabulary.base() + "changes.html");
        for (Edition edition : history) {
            entry(xml, vocabulary, edition);
        }
        xml.writeEndElement();
    }

    /** The time belongs to the name: after a rollback, a number may come again. */
    private static void entry(XMLStreamWriter xml, Vocabulary vocabulary, Edition edition)
            throws XMLStreamException {
        String page = vocabulary.base() + "changes.html#generation-" + edition.number();
        xml.writeStartElement("entry");
        Xml.element(
                xml,
                "id",
                vocabulary.base() + "changes#" + edition.number() + "-" + edition.made());
        Xml.element(xml, "title", "Generation " + edition.number());
        Xml.element(xml, "updated", edition.made().toString());
        link(xml, "alternate", Media.HTML.type(), page);
        Xml.element(xml, "summary", summary(edition));
        if (!edition.changes().isEmpty()) {
            content(xml, vocabulary, edition.changes());
        }
        xml.writeEndElement();
    }

    /** What a generation changed, in numbers. */
    public static String summary(Edition edition) {
        if (edition.number() == 1) {
            return "The first import.";
        }
        return edition.first()
                ? "The first that is kept; what it changed is not known any more."
                : Wording.summary(edition.changes());
    }

    private static void content(XMLStreamWriter xml, Vocabulary vocabulary, List<Change> changes)
            throws XMLStreamException {
        xml.writeStartElement("content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace("http://www.w3.org/1999/xhtml");
        xml.writeStartElement("ul");
        for (Change change : changes.subList(0, Math.min(MOST, changes.size()))) {
            xml.writeStartElement("li");
            xml.writeCharacters(Wording.verb(change) + " ");
            xml.writeStartElement("a");
            xml.writeAttribute(
                    "href", vocabulary.base() + Paths.concept(change.slug()).substring(1));
            xml.writeCharacters(Xml.whole(Wording.object(change)));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        if (changes.size() > MOST) {
            Xml.element(xml, "p", "and " + (changes.size() - MOST) + " more.");
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }
}
