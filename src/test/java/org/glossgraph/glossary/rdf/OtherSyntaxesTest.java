package org.glossgraph.glossary.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.GlossaryReader;
import org.glossgraph.glossary.SourceFile;
import org.junit.jupiter.api.Test;

/** The syntaxes that few people write by hand. */
class OtherSyntaxesTest {
    private static Glossary glossary(String name, String text) {
        SourceFile file = new SourceFile(name, text.getBytes(UTF_8));
        return new GlossaryReader("en").read(List.of(file)).glossaries().get(0);
    }

    private static String text(Entry entry) {
        return entry.definition().map(each -> each.text()).orElse("");
    }

    @Test
    void readsQuadsTrixAndXmlOfUnknownName() {
        String quads =
                """
                <http://example.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "keel"@en <http://example.org/g> .
                <http://example.org/a> <http://www.w3.org/2004/02/skos/core#definition> "The spine of a boat."@en <http://example.org/h> .
                """;
        String trix =
                """
                <TriX xmlns="http://www.w3.org/2004/03/trix/trix-1/"><graph>
                <triple><uri>http://example.org/a</uri>
                <uri>http://www.w3.org/2004/02/skos/core#prefLabel</uri>
                <plainLiteral xml:lang="en">keel</plainLiteral></triple>
                <triple><uri>http://example.org/a</uri>
                <uri>http://www.w3.org/2004/02/skos/core#definition</uri>
                <plainLiteral xml:lang="en">The spine of a boat.</plainLiteral></triple>
                </graph></TriX>
                """;
        for (Entry entry :
                List.of(
                        glossary("a.nq", quads).entries().get(0),
                        glossary("-", quads).entries().get(0),
                        glossary("a.xml", trix).entries().get(0))) {
            assertThat(entry.heading()).isEqualTo("keel");
            assertThat(text(entry)).isEqualTo("The spine of a boat.");
        }
    }
}
