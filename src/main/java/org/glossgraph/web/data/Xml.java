package org.glossgraph.web.data;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/** Writes XML documents. */
final class Xml {
    private Xml() {}

    /** Writes the elements of a document. */
    interface Content {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    static Answer answer(Media media, Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.to(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return Answer.of(media, text.toString());
    }

    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(whole(text));
        xml.writeEndElement();
    }

    /** Without the characters that no XML document may hold (XML 1.0, section 2.2). */
    static String whole(String text) {
        return text.replaceAll(
                "[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
