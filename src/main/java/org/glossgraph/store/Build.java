package org.glossgraph.store;

import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.glossgraph.skos.Prefixes;

/** Loads the triple store and the text index of a new generation, and checks that all arrived. */
final class Build {
    private final Generation generation;
    private final List<DatasetGraph> parts;

    /** Of datasets without blank nodes and with no quad in common. */
    Build(Generation generation, List<DatasetGraph> parts) {
        this.generation = generation;
        this.parts = List.copyOf(parts);
    }

    /** Loads all in one transaction; afterwards other processes can open the files. */
    void run(String base) throws IOException {
        DatasetGraphText store = ServerConfig.open(generation);
        try {
            Txn.executeWrite(
                    store,
                    () -> {
                        parts.forEach(
                                part -> part.find().forEachRemaining(quad -> add(store, quad)));
                        Prefixes.set(store, base);
                    });
            check(
                    "triple store",
                    quads(),
                    Txn.calculateRead(store, () -> Iter.count(store.find())));
        } finally {
            store.getTextIndex().close();
            TDBInternal.expel(store.getWrapped(), true);
        }
        check("text index", texts(store.getTextIndex().getDocDef()), documents());
    }

    /** The text index finds the default graph by one of its two names only. */
    private static void add(DatasetGraph store, Quad quad) {
        Node graph = quad.isDefaultGraph() ? Quad.defaultGraphNodeGenerated : quad.getGraph();
        store.add(graph, quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    private void check(String part, long expected, long found) {
        if (expected != found) {
            throw new StoreException(
                    "The new "
                            + part
                            + " holds "
                            + found
                            + " items instead of "
                            + expected
                            + ": it is given up, and what was served before stays as it was.");
        }
    }

    private long quads() {
        return parts.stream().mapToLong(part -> Iter.count(part.find())).sum();
    }

    private long texts(EntityDefinition fields) {
        return parts.stream()
                .mapToLong(
                        part ->
                                fields.fields().stream()
                                        .flatMap(field -> fields.getPredicates(field).stream())
                                        .mapToLong(
                                                predicate ->
                                                        Iter.count(
                                                                part.find(
                                                                        Node.ANY, Node.ANY,
                                                                        predicate, Node.ANY)))
                                        .sum())
                .sum();
    }

    private long documents() throws IOException {
        try (FSDirectory directory = FSDirectory.open(generation.lucene());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.numDocs();
        }
    }
}
