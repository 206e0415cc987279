package org.glossgraph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.skos.SampleScheme;
import org.glossgraph.skos.Shapes;

/** The direct checks of an import and the shapes that we publish refuse the same vocabularies. */
class ShapesAgreeTest {
    private static final String BASE = SampleScheme.SCHEME.base();
    private static final List<String> CONCEPTS = List.of("bread", "sourdough", "starter", "yeast");

    /** What is stated or taken back: a statement of a concept, or the number of one to drop. */
    record Change(String added, int dropped) {}

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<String> concept = Arbitraries.of(CONCEPTS).map(id -> "<concept/" + id + ">");
        Arbitrary<String> relation =
                Arbitraries.of("broader", "narrower", "related").map(name -> "skos:" + name);
        Arbitrary<String> label =
                Arbitraries.of("prefLabel", "altLabel", "hiddenLabel").map(name -> "skos:" + name);
        Arbitrary<String> text =
                Arbitraries.of("\"Bread\"@en", "\"Loaf\"@en", "\"Brot\"@de", "\"x\"", "\" \"@en");
        Arbitrary<String> match =
                Arbitraries.of("exactMatch", "broadMatch", "narrowMatch", "relatedMatch")
                        .map(name -> "skos:" + name + " <x:y>");
        Arbitrary<String> other =
                Arbitraries.of(
                        "a skos:Collection",
                        "a skos:ConceptScheme ; dcterms:title \"t\"",
                        "skos:topConceptOf <scheme>",
                        "skos:definition \"d\"@en",
                        "skos:inScheme <concept/bread>");
        Arbitrary<String> said =
                Arbitraries.oneOf(
                        relation.flatMap(each -> concept.map(object -> each + " " + object)),
                        label.flatMap(each -> text.map(object -> each + " " + object)),
                        match,
                        other);
        Arbitrary<Change> added =
                concept.flatMap(
                        subject -> said.map(each -> new Change(subject + " " + each + " .", -1)));
        Arbitrary<Change> dropped =
                Arbitraries.integers().between(0, 200).map(number -> new Change("", number));
        return Arbitraries.oneOf(added, dropped);
    }

    @Property(tries = 150)
    void bothRefuseTheSame(@ForAll("changes") Change one, @ForAll("changes") Change other) {
        DatasetGraph dataset = SampleScheme.dataset();
        Stream.of(one, other).forEach(change -> apply(change, dataset));

        List<String> shapes = Shapes.violations(SampleScheme.SCHEME.iris(), dataset);
        Report report = Report.of(dataset);

        assertThat(report.errors().isEmpty())
                .as("%s %s", shapes, report.errors())
                .isEqualTo(shapes.isEmpty());
    }

    /** Of two faults, one may hide the other from a shape: what is no concept has no shape. */
    @Property(tries = 1500)
    void bothNameTheSame(@ForAll("changes") Change change) {
        DatasetGraph dataset = SampleScheme.dataset();
        apply(change, dataset);

        List<String> shapes = Shapes.violations(SampleScheme.SCHEME.iris(), dataset);
        Report report = Report.of(dataset);

        assertThat(
                        report.results(Severity.ERROR).stream()
                                .flatMap(each -> each.findings().stream()))
                .allMatch(
                        finding ->
                                shapes.stream()
                                        .anyMatch(said -> said.contains(report.path(finding))));
    }

    private static void apply(Change change, DatasetGraph dataset) {
        Graph graph = dataset.getDefaultGraph();
        if (change.dropped() < 0) {
            String turtle =
                    """
                    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    %s"""
                            .formatted(change.added());
            RDFParser.fromString(turtle, Lang.TURTLE).base(BASE).parse(graph);
        } else {
            List<Triple> said =
                    graph.stream()
                            .filter(each -> each.getSubject().toString().contains("/concept/"))
                            .sorted(Comparator.comparing(Triple::toString))
                            .toList();
            graph.delete(said.get(change.dropped() % said.size()));
        }
    }
}
