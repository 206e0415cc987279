package org.glossgraph.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.glossary.SourceFile;
import org.glossgraph.importer.ImportReport.Outcome;
import org.junit.jupiter.api.Test;

/** A vocabulary that we have written is read back as it was. */
class RoundTripTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/glossary");
    private static final String BREADS =
            """
            # Breads

            ## Bread
            Food that is baked in an oven.

            ## Sourdough (Levain)
            A bread that contains a starter.

            It keeps for long.

            - e.g. a loaf of rye

            ## Starter
            A mixture of flour and water. See also Sourdough.
            """;

    private static DatasetGraph imported(String name, String text) {
        ImportOptions options =
                ImportOptions.of(List.of(), Path.of("none"))
                        .withFiles(List.of(new SourceFile(name, text.getBytes(UTF_8))), "Words")
                        .in(ImportOptions.Mode.IN_MEMORY);
        ImportReport report = new Importer(options, any -> {}).run();
        assertThat(report.outcome()).isEqualTo(Outcome.DRY_RUN);
        assertThat(report.problems()).isEmpty();
        return report.dataset();
    }

    /** What is said of concepts in the words of SKOS. */
    private static Set<String> vocabulary(DatasetGraph dataset) {
        return dataset.getDefaultGraph().stream()
                .filter(triple -> triple.getSubject().getURI().contains("/concept/"))
                .filter(triple -> triple.getPredicate().getURI().startsWith(SKOS.getURI()))
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static String written(DatasetGraph dataset, Lang lang) {
        RDFWriterBuilder writer =
                lang.equals(Lang.NQUADS) || lang.equals(Lang.TRIG)
                        ? RDFWriter.source(dataset)
                        : RDFWriter.source(dataset.getDefaultGraph());
        return writer.lang(lang).asString();
    }

    private static void roundTrip(String name, String text) {
        DatasetGraph first = imported(name, text);
        Map<String, Lang> forms =
                Map.of(
                        "again.ttl", Lang.TURTLE,
                        "again.trig", Lang.TRIG,
                        "again.nt", Lang.NTRIPLES,
                        "again.nq", Lang.NQUADS,
                        "again.rdf", Lang.RDFXML,
                        "again.jsonld", Lang.JSONLD);
        forms.forEach(
                (again, lang) ->
                        assertThat(vocabulary(imported(again, written(first, lang))))
                                .as(again)
                                .isEqualTo(vocabulary(first)));
    }

    @Test
    void aGlossaryComesBackFromEverySyntax() {
        roundTrip("breads.md", BREADS);
    }

    @Test
    void aVocabularyComesBackFromEverySyntax() throws IOException {
        for (String name : List.of("thesaurus.ttl", "bread.jsonld", "jskos.json", "labels.trig")) {
            roundTrip(name, Files.readString(GOLDEN.resolve(name)));
        }
    }
}
