package org.glossgraph.link;

import java.util.Arrays;
import java.util.List;
import org.glossgraph.concept.ConceptMerger;
import org.glossgraph.concept.Sample;
import org.glossgraph.glossary.Glossary;

/** Graphs of samples, in short. */
final class Graphs {
    private Graphs() {}

    /** The graph that samples make. */
    static ConceptGraph graph(Sample... samples) {
        List<Glossary> glossaries = Arrays.stream(samples).map(Sample::glossary).toList();
        return Linker.link(ConceptMerger.merge(glossaries), 0.5);
    }

    /** The asserted links as "subject relation object". */
    static List<String> links(Sample... samples) {
        return graph(samples).links().stream()
                .filter(link -> link.status() == Link.Status.ASSERTED)
                .map(
                        link ->
                                link.subject()
                                        + ' '
                                        + link.relation().localName()
                                        + ' '
                                        + link.object())
                .toList();
    }
}
