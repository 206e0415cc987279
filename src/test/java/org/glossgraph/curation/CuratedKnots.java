package org.glossgraph.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossgraph.glossary.Problem;
import org.glossgraph.importer.ImportOptions;
import org.glossgraph.importer.ImportReport;
import org.glossgraph.importer.Importer;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.io.TempDir;

/** A glossary of knots, imported with the decisions of a person. */
abstract class CuratedKnots {
    private static final String KNOTS =
            """
            # Knots

            ## Knot
            A fastening made with a rope.

            ## Hitch
            A knot that ties a rope to a post.

            ## Bend
            A knot that joins two ropes.

            ## Sheet bend
            A bend that is used for ropes of different size.

            ## Flag bend
            A bend that holds a flag to its line.

            ## Rope
            A thick line of twisted strands.
            """;

    @TempDir protected Path dir;
    protected ImportReport report;

    final Vocabulary curated(String... lines) {
        try {
            Files.writeString(dir.resolve("knots.md"), KNOTS);
            Files.writeString(dir.resolve("curation.yaml"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        report =
                new Importer(ImportOptions.of(List.of(dir), dir.resolve("store")), step -> {})
                        .run();
        assertThat(report.violations()).isEmpty();
        return Vocabulary.of(report.dataset());
    }

    static List<String> links(Vocabulary vocabulary, String slug) {
        return vocabulary.concept(slug).stream()
                .flatMap(concept -> vocabulary.links(concept).stream())
                .map(link -> link.subject() + " " + link.relation().phrase() + " " + link.object())
                .sorted()
                .toList();
    }

    final List<String> problems() {
        return report.problems().stream().map(Problem::toString).toList();
    }
}
