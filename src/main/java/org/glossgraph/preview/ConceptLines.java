package org.glossgraph.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.concept.Concept;
import org.glossgraph.export.vocabulary.JsonLinesWriter;
import org.glossgraph.importer.Draft;
import org.glossgraph.link.ConceptGraph;
import org.glossgraph.skos.SkosWriter;
import org.glossgraph.view.ConceptTexts;
import org.glossgraph.view.Rights;

/**
 * Writes the concepts of a draft as JSON Lines: the same bytes as from the whole graph, in a memory
 * that does not grow with it. The texts of some concepts at a time become RDF and are read as pages
 * read them; links, which are most of the graph, are written as they are.
 */
public final class ConceptLines {
    private static final int PORTION = 1_000;

    private final Draft draft;
    private final PartialGlossaries glossaries;
    private final DraftLinks links;
    private final List<Concept> concepts;

    private ConceptLines(Draft draft) {
        this.draft = draft;
        this.glossaries = new PartialGlossaries(draft.glossaries());
        this.links = new DraftLinks(draft);
        this.concepts =
                draft.graph().concepts().stream()
                        .sorted(
                                Comparator.comparingInt((Concept each) -> links.depth(each.id()))
                                        .thenComparing(Concept::id))
                        .toList();
    }

    /** Writes all concepts; the stream is flushed and stays open. */
    public static void write(Draft draft, OutputStream out) throws IOException {
        new ConceptLines(draft).write(out);
    }

    /** As many portions at a time as there are processors, each by a thread of its own. */
    private void write(OutputStream out) throws IOException {
        int size = portion();
        int portions = (concepts.size() + size - 1) / size;
        int together = Runtime.getRuntime().availableProcessors();
        for (int from = 0; from < portions; from += together) {
            List<ByteArrayOutputStream> lines =
                    IntStream.range(from, Math.min(portions, from + together))
                            .parallel()
                            .mapToObj(each -> each * size)
                            .map(at -> concepts.subList(at, Math.min(concepts.size(), at + size)))
                            .map(this::lines)
                            .toList();
            for (ByteArrayOutputStream each : lines) {
                each.writeTo(out);
            }
        }
        out.flush();
    }

    /** Where the scheme has no language, its readers tell it from all names together. */
    private int portion() {
        return draft.scheme().lang().isEmpty() ? Math.max(1, concepts.size()) : PORTION;
    }

    private ByteArrayOutputStream lines(List<Concept> some) {
        ConceptTexts texts = ConceptTexts.of(textsOf(some));
        Map<String, Rights> rights = texts.rights();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try {
            JsonLinesWriter.write(
                    inOrder(some, texts),
                    links.from(texts),
                    entry -> rights.getOrDefault(entry.glossary(), Rights.NONE),
                    lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static List<org.glossgraph.view.Concept> inOrder(
            List<Concept> some, ConceptTexts texts) {
        Map<String, org.glossgraph.view.Concept> bySlug = new HashMap<>();
        texts.concepts().forEach(each -> bySlug.put(each.slug(), each));
        return some.stream().map(each -> bySlug.get(each.id())).toList();
    }

    private DatasetGraph textsOf(List<Concept> some) {
        return SkosWriter.write(
                draft.scheme(),
                glossaries.of(some),
                new ConceptGraph(some, List.of(), draft.graph().genera()));
    }
}
