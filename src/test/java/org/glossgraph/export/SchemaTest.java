package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Maps with names that would break a file are valid by the schemas of their formats. */
class SchemaTest {
    private static final Vocabulary VOCABULARY = HostileMap.vocabulary();

    @Test
    void graphmlIsValid() throws Exception {
        Schema schema = schema("xlink.xsd", "graphml.xsd");

        validate(schema, written(MapFormat.GRAPHML));
        assertThatThrownBy(
                        () -> validate(schema, written(MapFormat.GRAPHML).replace("<key ", "<no ")))
                .isInstanceOf(SAXException.class);
    }

    /** The schema at hand is that of GEXF 1.2; what 1.3 changed in it is changed here. */
    @Test
    void gexfIsValid() throws Exception {
        Schema schema = schema("viz.xsd", "gexf.xsd");

        validate(schema, written(MapFormat.GEXF));
        assertThatThrownBy(
                        () ->
                                validate(
                                        schema,
                                        written(MapFormat.GEXF).replace("creator>", "title>")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void cxlIsAsItsDescriptionDemands() throws Exception {
        Schema schema = own("cxl.xsd");

        validate(schema, written(MapFormat.CXL));
        assertThatThrownBy(
                        () ->
                                validate(
                                        schema,
                                        written(MapFormat.CXL).replace("to-id=\"p0", "to-id=\"q")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void opmlIsAsItsSpecificationDemands() throws Exception {
        Schema schema = own("opml.xsd");

        validate(schema, written(MapFormat.OPML));
        assertThatThrownBy(
                        () -> validate(schema, written(MapFormat.OPML).replace(" text=", " name=")))
                .isInstanceOf(SAXException.class);
    }

    private static Schema own(String name) throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SchemaTest.class.getResource(name));
    }

    private static String written(MapFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(VOCABULARY, ConceptMap.all(VOCABULARY), out);
        assertThat(out.size()).isPositive();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void validate(Schema schema, String xml) throws SAXException, IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
    }

    private static Schema schema(String imported, String name) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newSchema(
                List.of(source(imported, ""), source(name, imported)).toArray(Source[]::new));
    }

    /** A schema that looks for no other file: those that it imports are given with it. */
    private static Source source(String name, String imported) throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/" + name)) {
            String text =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace(" schemaLocation=\"" + imported + "\"", "")
                            .replace("http://www.gexf.net/1.2draft", "http://gexf.net/1.3")
                            .replace(
                                    "<xs:enumeration value=\"1.2\"/>",
                                    "<xs:enumeration value=\"1.3\"/>")
                            .replace(
                                    "<xs:attribute name=\"weight\"",
                                    "<xs:attribute name=\"kind\" type=\"xs:string\"/>"
                                            + "<xs:attribute name=\"weight\"");
            return new StreamSource(new StringReader(text));
        }
    }
}
