package org.glossgraph.skos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Authority;
import org.glossgraph.glossary.Authority.Mapping;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.Passage;
import org.glossgraph.glossary.Place;
import org.glossgraph.link.ConceptGraph;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Link;
import org.glossgraph.link.Relation;
import org.glossgraph.text.LangString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkosWriterTest {
    private static final Iris IRIS = SampleScheme.SCHEME.iris();

    @Test
    void writesEveryGraphOfTheScheme() {
        DatasetGraph written = SampleScheme.dataset();
        DatasetGraph expected = RDFDataMgr.loadDatasetGraph("skos/sample.trig");
        written.removeGraph(IRIS.graph("ontology").asNode());

        assertThat(names(written)).containsExactlyInAnyOrderElementsOf(names(expected));
        assertThat(only(written.getDefaultGraph(), expected.getDefaultGraph())).isEmpty();
        assertThat(only(expected.getDefaultGraph(), written.getDefaultGraph())).isEmpty();
        for (Node name : names(expected)) {
            assertThat(only(written.getGraph(name), expected.getGraph(name))).isEmpty();
            assertThat(only(expected.getGraph(name), written.getGraph(name))).isEmpty();
        }
    }

    @Test
    void numbersNamesThatCollide() {
        Entry first = SampleScheme.entry(1, "Crumb", "The inside.", "");
        Entry second = SampleScheme.entry(2, "crumb!", "A small piece.", "");
        List<Glossary> glossaries =
                List.of(SampleScheme.glossary("evidence", List.of(first, second)));
        DatasetGraph dataset =
                SkosWriter.write(
                        SampleScheme.SCHEME,
                        glossaries,
                        new ConceptGraph(List.of(), List.of(), Map.of()));

        assertThat(names(dataset))
                .containsExactlyInAnyOrder(
                        IRIS.graph("evidence-2").asNode(), IRIS.graph("ontology").asNode());
        Graph entries = dataset.getGraph(IRIS.graph("evidence-2").asNode());
        assertThat(
                        Iter.toList(
                                entries.find(
                                                Node.ANY,
                                                RDF.type.asNode(),
                                                IRIS.term("Entry").asNode())
                                        .mapWith(triple -> triple.getSubject().getURI())))
                .containsExactlyInAnyOrder(
                        "http://localhost:3030/glossary/evidence-2/entry/crumb",
                        "http://localhost:3030/glossary/evidence-2/entry/crumb-2");
    }

    /** Whatever a source calls things, what is written is RDF that others can read. */
    @Property(tries = 300)
    void writesValidRdf(@ForAll String name, @ForAll String text, @ForAll String lang) {
        Entry entry =
                new Entry(
                        new Place(name, 1),
                        text,
                        List.of(new LangString(text, lang)),
                        List.of(),
                        List.of(new Definition(lang, List.of(new Passage(1, text)))),
                        List.of(),
                        text,
                        List.of(),
                        Entry.Kind.ENTRY,
                        authority(new LangString(text, lang), text));
        Concept concept = new Concept(name, entry.prefLabels(), List.of(), List.of(entry));
        Evidence evidence = new Evidence(text, 0.5, entry.place(), entry.place(), text);
        Link link = new Link(name, Relation.USES, text, List.of(evidence), Link.Status.ASSERTED);
        DatasetGraph written =
                SkosWriter.write(
                        SampleScheme.SCHEME,
                        List.of(new Glossary(name, name, text, lang, text, List.of(entry))),
                        new ConceptGraph(List.of(concept), List.of(link), Map.of()));

        String quads = RDFWriter.source(written).lang(Lang.NQUADS).asString();
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(quads, Lang.NQUADS)
                .strict(true)
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
                .parse(read);
        assertThat(Iter.toSet(read.find())).isEqualTo(Iter.toSet(written.find()));
    }

    private static Authority authority(LangString text, String uri) {
        return new Authority(
                uri,
                List.of(text.text()),
                List.of(text),
                List.of(text),
                List.of(text),
                List.of(text),
                Arrays.stream(Mapping.Kind.values()).map(kind -> new Mapping(kind, uri)).toList());
    }

    private static final Authority CRUMB =
            new Authority(
                    "https://example.org/crumb",
                    List.of("B2"),
                    List.of(new LangString("Inside", "en"), new LangString("Crum", "en")),
                    List.of(new LangString("Not for crumbs.", "en")),
                    List.of(),
                    List.of(new LangString("la mie", "fr")),
                    List.of(
                            new Mapping(Mapping.Kind.BROAD, "https://example.org/crumb"),
                            new Mapping(Mapping.Kind.CLOSE, "https://example.net/mie"),
                            new Mapping(Mapping.Kind.EXACT, "baking.ttl#crumb"),
                            new Mapping(Mapping.Kind.EXACT, "http://localhost:3030/concept/x")));

    @Test
    void keepsWhatVocabulariesSayAndTheIntegrityOfIt() {
        Entry entry =
                new Entry(
                        new Place("baking.ttl", 1),
                        "Crumb",
                        List.of(new LangString("Crumb", "en")),
                        List.of(new LangString("Inside", "en")),
                        List.of(),
                        List.of(),
                        "",
                        List.of(),
                        Entry.Kind.EMPTY,
                        CRUMB);
        Concept concept =
                new Concept("crumb", entry.prefLabels(), entry.altLabels(), List.of(entry));
        DatasetGraph written =
                SkosWriter.write(
                        SampleScheme.SCHEME,
                        List.of(new Glossary("b", "baking.ttl", "B", "en", "", List.of(entry))),
                        new ConceptGraph(List.of(concept), List.of(), Map.of()));
        assertThat(Shapes.violations(IRIS, written)).isEmpty();
        assertThat(said(written, "crumb"))
                .contains(
                        "notation \"B2\"",
                        "hiddenLabel \"Crum\"@en",
                        "scopeNote \"Not for crumbs.\"@en",
                        "example \"la mie\"@fr",
                        "exactMatch https://example.org/crumb",
                        "closeMatch https://example.net/mie")
                .noneMatch(each -> each.startsWith("broadMatch"))
                .noneMatch(each -> each.contains("Inside") && each.startsWith("hidden"))
                .noneMatch(each -> each.matches("exactMatch (?!https://example.org/crumb).*"));
    }

    /** What is said of a concept, as "property value". */
    private static List<String> said(DatasetGraph dataset, String concept) {
        return dataset.getDefaultGraph()
                .find(IRIS.concept(concept).asNode(), Node.ANY, Node.ANY)
                .mapWith(triple -> triple.getPredicate().getLocalName() + " " + triple.getObject())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyRelationReadsInBothDirections(Relation relation) {
        Ontology ontology = Ontology.at(IRIS);
        assertThat(ontology.phrase(relation).getString()).isNotBlank();
        assertThat(
                        ontology.model()
                                .getRequiredProperty(
                                        ontology.property(relation), IRIS.term("inverseLabel"))
                                .getString())
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:3030/",
                "http://localhost:3030",
                "http://a.example/x?y/",
                "http://a.example/x#/",
                "http://a b/",
                "http:///",
                "file:///tmp/"
            })
    void refusesABaseThatIsNone(String base) {
        assertThatThrownBy(() -> new Scheme(base, "Baking", "en"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be an http or https address");
    }

    private static List<Node> names(DatasetGraph dataset) {
        return Iter.toList(dataset.listGraphNodes());
    }

    private static List<String> only(Graph in, Graph notIn) {
        return in.stream()
                .filter(triple -> !notIn.contains(triple))
                .map(triple -> triple.toString())
                .toList();
    }
}
