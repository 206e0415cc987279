package org.glossgraph.glossary.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files are vocabularies, and in which syntax. */
class RdfSyntaxTest {
    @ParameterizedTest
    @CsvSource({
        "a.ttl, TURTLE",
        "a.n3, TURTLE",
        "a.trig, TRIG",
        "a.nt, N_TRIPLES",
        "a.nq, N_QUADS",
        "a.rdf, RDF_XML",
        "a.owl, RDF_XML",
        "a.trix, TRIX",
        "a.jsonld, JSON_LD"
    })
    void knowsSyntaxesByExtension(String name, RdfSyntax syntax) {
        assertThat(RdfSyntax.of(name, "")).contains(syntax);
    }

    @Test
    void knowsSyntaxesByTheirTextWhereTheExtensionSaysLittle() {
        String turtle = "\n# Boats.\n@prefix a: <http://example.org/> .\na:b a:c a:d .";
        String xml = "<?xml version='1.0'?>\n<!-- boats -->\n<rdf:RDF xmlns:rdf='x'>";
        String line = "<http://example.org/a> <http://example.org/b> \"c\" .\n";
        assertThat(RdfSyntax.of("-", turtle)).contains(RdfSyntax.TURTLE);
        assertThat(RdfSyntax.of("a.owl", turtle)).contains(RdfSyntax.TURTLE);
        assertThat(RdfSyntax.of("a.txt", "PREFIX a: <http://a/>\n")).contains(RdfSyntax.TURTLE);
        assertThat(RdfSyntax.of("a.xml", xml)).contains(RdfSyntax.RDF_XML);
        assertThat(RdfSyntax.of("a.xml", "<TriX xmlns='x'>")).contains(RdfSyntax.TRIX);
        assertThat(RdfSyntax.of("-", line)).contains(RdfSyntax.N_QUADS);
        assertThat(RdfSyntax.of("a.json", "{\"@context\": {}, \"a\": 1}"))
                .contains(RdfSyntax.JSON_LD);
        assertThat(RdfSyntax.of("a.ndjson", "{\"prefLabel\": {\"en\": \"bow\"}}\n"))
                .contains(RdfSyntax.JSON_LINES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md|@prefix a: <http://a/> .",
                "a.txt|Bow. The front of a boat.",
                "a.xml|<glossary><term>bow</term></glossary>",
                "a.json|[{\"term\": \"bow\", \"@id\": \"3\"}]",
                "a.json|{\"prefLabel\": \"bow\"}",
                "a.csv|term,definition",
                "-|[Bow] The front of a boat."
            })
    void leavesOtherFilesToOthers(String name, String text) {
        assertThat(RdfSyntax.of(name, text)).isEqualTo(Optional.empty());
    }
}
