package org.glossgraph.glossary.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Faults;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.GlossaryReader;
import org.glossgraph.glossary.Reading;
import org.glossgraph.glossary.SourceFile;

/** What holds for any vocabulary. */
class VocabularyProperties {
    private static final List<String> PIECES =
            List.of(
                    "@prefix a: <http://a/> .\n",
                    "a:b ",
                    "<http://a/c> ",
                    "<#d> ",
                    "<bad iri> ",
                    "_:e ",
                    "[ ",
                    "] ",
                    "( ",
                    ") ",
                    "<< ",
                    "{ ",
                    "} ",
                    "a ",
                    "skos:Concept ",
                    "skos:prefLabel ",
                    "skos:broader ",
                    "skos:memberList ",
                    "\"bow\"@en ",
                    "\"Bug\"@d_e ",
                    "\"x ",
                    "\"\"\"",
                    "'",
                    "\\ud800",
                    "\"1\"^^<http://a/t> ",
                    ". ",
                    "; ",
                    ", ",
                    "# note\n",
                    "\n",
                    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                            + " xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">",
                    "<skos:Concept rdf:about=\"#a\">",
                    "<skos:prefLabel xml:lang=\"en\">bow",
                    "</skos:prefLabel>",
                    "</skos:Concept>",
                    "</rdf:RDF>",
                    "<!DOCTYPE a>",
                    "&x;",
                    "{\"@context\":\"https://schema.org\",\"@graph\":[",
                    "{\"@type\":\"DefinedTerm\",\"name\":\"bow\"}",
                    "{\"uri\":\"http://a/b\",\"prefLabel\":{\"en\":\"bow\",\"-\":\"\"}}",
                    "{\"@id\":",
                    "null",
                    "]}");

    @Provide
    Arbitrary<SourceFile> files() {
        Arbitrary<String> names =
                Arbitraries.of(
                        "a.ttl",
                        "a.trig",
                        "a.nt",
                        "a.nq",
                        "a.rdf",
                        "a.trix",
                        "a.jsonld",
                        "a.json",
                        "a.ndjson",
                        "a.owl",
                        "a");
        Arbitrary<String> texts =
                Arbitraries.of(PIECES).list().ofMaxSize(60).map(all -> String.join("", all));
        return Combinators.combine(names, texts)
                .as((name, text) -> new SourceFile(name, text.getBytes(UTF_8)));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void anyTextIsReadIntoPlacesThatExist(@ForAll("files") SourceFile file) {
        Reading reading = Faults.none(new GlossaryReader("en").read(List.of(file)));
        int lines = new String(file.bytes(), UTF_8).split("\n", -1).length;
        assertThat(reading.problems())
                .allMatch(each -> each.place().line() >= 0 && each.place().line() <= lines + 1);
        for (Glossary glossary : reading.glossaries()) {
            for (Entry entry : glossary.entries()) {
                assertThat(entry.place().line()).isBetween(1, lines);
                assertThat(entry.references()).allMatch(each -> !each.statement().isBlank());
            }
        }
    }

    @Provide
    Arbitrary<List<String>> labels() {
        return Arbitraries.strings()
                .withChars("aZé ß\"'\\<>&{}[]()#.;,@:日本א")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(each -> each.replaceAll("\\s+", " ").strip())
                .filter(each -> !each.isEmpty())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** The same concepts, each below the one before it, in every syntax that a library writes. */
    @Property(tries = 30)
    void everySyntaxSaysTheSame(@ForAll("labels") List<String> labels) {
        Model model = ModelFactory.createDefaultModel();
        for (int i = 0; i < labels.size(); i++) {
            model.createResource("http://example.org/" + i)
                    .addProperty(RDF.type, SKOS.Concept)
                    .addProperty(SKOS.prefLabel, labels.get(i), "fr")
                    .addProperty(
                            SKOS.broader,
                            ResourceFactory.createResource(
                                    "http://example.org/" + Math.max(0, i - 1)));
        }
        List<String> expected = labels.stream().sorted().toList();
        for (RDFFormat format :
                List.of(
                        RDFFormat.TURTLE_PRETTY,
                        RDFFormat.TRIG_BLOCKS,
                        RDFFormat.NTRIPLES_UTF8,
                        RDFFormat.NQUADS_ASCII,
                        RDFFormat.RDFXML_PLAIN,
                        RDFFormat.TRIX,
                        RDFFormat.JSONLD11_PRETTY,
                        RDFFormat.JSONLD11_PLAIN)) {
            String name = "a." + format.getLang().getFileExtensions().get(0).replace("11", "");
            String text = RDFWriter.source(model).format(format).asString();
            Reading reading =
                    new GlossaryReader("en")
                            .read(List.of(new SourceFile(name, text.getBytes(UTF_8))));
            assertThat(reading.problems()).as(name).isEmpty();
            List<Entry> entries = reading.glossaries().get(0).entries();
            assertThat(entries.stream().map(Entry::heading).sorted().collect(Collectors.toList()))
                    .as(name)
                    .isEqualTo(expected);
            assertThat(entries.stream().mapToInt(each -> each.references().size()).sum())
                    .as(name)
                    .isEqualTo(labels.size() - 1);
        }
    }
}
