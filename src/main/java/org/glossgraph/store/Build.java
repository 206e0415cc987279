package org.glossgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.glossgraph.skos.Prefixes;

/** Loads the triple store and the text index of a new generation, and checks that all arrived. */
final class Build {
    /** Where TDB2 puts the first database of a folder. */
    private static final String STORAGE = "Data-0001";

    private final Generation generation;
    private final List<DatasetGraph> parts;

    /** Of datasets without blank nodes and with no quad in common. */
    Build(Generation generation, List<DatasetGraph> parts) {
        this.generation = generation;
        this.parts = List.copyOf(parts);
    }

    /** Loads all in one transaction; afterwards other processes can open the files. */
    void run(String base) throws IOException {
        forgetTheLast();
        DatasetGraphText store = ServerConfig.open(generation);
        try {
            load(store, base);
            compareTriples(store);
        } finally {
            close(store);
        }
        compareTexts(store.getTextIndex().getDocDef());
    }

    void load(DatasetGraphText store, String base) {
        Txn.executeWrite(
                store,
                () -> {
                    parts.forEach(part -> part.find().forEachRemaining(quad -> add(store, quad)));
                    Prefixes.set(store, base);
                });
    }

    /**
     * TDB2 keeps what it cannot close, because the disk is full: with its transaction, which would
     * have the next one in the same place wait for ever.
     */
    private void forgetTheLast() {
        Path place = generation.tdb2().toAbsolutePath();
        DatabaseConnection.internalExpel(Location.create(place.toString()), true);
        StoreConnection.internalExpel(Location.create(place.resolve(STORAGE).toString()), true);
    }

    static void close(DatasetGraphText store) {
        try {
            store.getTextIndex().close();
        } finally {
            TDBInternal.expel(store.getWrapped(), true);
        }
    }

    /** Whether all statements arrived, in each index. */
    void compareTriples(DatasetGraphText store) {
        Indexes.Comparison found =
                Txn.calculateRead(store, () -> Indexes.compare(store.getWrapped()));
        check("triple store", quads(), found.statements());
        agree(found.differing());
    }

    /** Whether all texts arrived, of the right concepts; the text index must be closed. */
    void compareTexts(EntityDefinition fields) throws IOException {
        Indexes.Content texts = texts(fields);
        Indexes.Content documents = documents(fields);
        check("text index", texts.count(), documents.count());
        if (!documents.equals(texts)) {
            throw refused("The new text index holds texts of other concepts than the triple store");
        }
    }

    /** The text index finds the default graph by one of its two names only. */
    private static void add(DatasetGraph store, Quad quad) {
        Node graph = quad.isDefaultGraph() ? Quad.defaultGraphNodeGenerated : quad.getGraph();
        store.add(graph, quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    private static void check(String part, long expected, long found) {
        if (expected != found) {
            throw refused("The new " + part + " holds " + found + " items instead of " + expected);
        }
    }

    private static void agree(Set<String> differing) {
        if (!differing.isEmpty()) {
            throw refused(
                    "The indexes of the new triple store do not agree ("
                            + String.join(", ", differing)
                            + ")");
        }
    }

    private static StoreException refused(String fault) {
        return new StoreException(
                fault + ": it is given up, and what was served before stays as it was.");
    }

    private long quads() {
        return parts.stream().mapToLong(part -> Iter.count(part.find())).sum();
    }

    /** What a text index of all must hold: the subject of each text. */
    private Indexes.Content texts(EntityDefinition fields) {
        Set<Node> predicates = new HashSet<>();
        fields.fields().forEach(field -> predicates.addAll(fields.getPredicates(field)));
        Indexes.Content content = Indexes.Content.NOTHING;
        for (DatasetGraph part : parts) {
            for (Node predicate : predicates) {
                Iterator<Quad> quads = part.find(Node.ANY, Node.ANY, predicate, Node.ANY);
                while (quads.hasNext()) {
                    content = content.and(quads.next().getSubject().toString());
                }
            }
        }
        return content;
    }

    private Indexes.Content documents(EntityDefinition fields) throws IOException {
        try (FSDirectory directory = FSDirectory.open(generation.lucene());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return Indexes.subjects(reader, fields.getEntityField());
        }
    }
}
