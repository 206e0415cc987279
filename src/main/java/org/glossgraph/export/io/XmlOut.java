package org.glossgraph.export.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.glossgraph.view.rdf.XmlText;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * XML as it is written. The serializer of the JDK behind it keeps line ends in attributes, which
 * its {@code XMLStreamWriter} does not.
 */
public final class XmlOut {
    private final TransformerHandler handler;
    private final OutputStream out;
    private final Deque<String> open = new ArrayDeque<>();

    private XmlOut(TransformerHandler handler, OutputStream out) {
        this.handler = handler;
        this.out = out;
    }

    /** Begins a document. */
    public static XmlOut to(OutputStream out) throws IOException {
        try {
            SAXTransformerFactory factory =
                    (SAXTransformerFactory) TransformerFactory.newDefaultInstance();
            TransformerHandler handler = factory.newTransformerHandler();
            handler.setResult(new StreamResult(out));
            handler.startDocument();
            return new XmlOut(handler, out);
        } catch (TransformerConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element; its attributes are names and values in turn. */
    public XmlOut start(String name, String... attributes) throws IOException {
        AttributesImpl list = new AttributesImpl();
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = XmlText.of(attributes[i + 1]);
            list.addAttribute("", attributes[i], attributes[i], "CDATA", value);
        }
        return write(
                () -> {
                    if (!open.isEmpty()) {
                        newLine();
                    }
                    handler.startElement("", name, name, list);
                    open.push(name);
                });
    }

    /** An element without content. */
    public XmlOut empty(String name, String... attributes) throws IOException {
        return start(name, attributes).closeTag();
    }

    /** An element with a text. */
    public XmlOut text(String text, String name, String... attributes) throws IOException {
        start(name, attributes);
        char[] clean = XmlText.of(text).toCharArray();
        write(() -> handler.characters(clean, 0, clean.length));
        return closeTag();
    }

    /** Closes the innermost element, on a line of its own. */
    public XmlOut end() throws IOException {
        return write(
                () -> {
                    String name = open.pop();
                    newLine();
                    handler.endElement("", name, name);
                });
    }

    /** Ends the document and flushes the stream. */
    public void finish() throws IOException {
        write(handler::endDocument);
        out.write('\n');
        out.flush();
    }

    private XmlOut closeTag() throws IOException {
        return write(
                () -> {
                    String name = open.pop();
                    handler.endElement("", name, name);
                });
    }

    private void newLine() throws SAXException {
        String indent = "\n" + " ".repeat(open.size());
        handler.ignorableWhitespace(indent.toCharArray(), 0, indent.length());
    }

    private XmlOut write(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (SAXException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private interface Step {
        void run() throws SAXException;
    }
}
