package org.glossgraph.web;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.store.Origin;
import org.glossgraph.store.Store;

/** Publishes datasets as an import does. */
final class SampleStore {
    static final String BASE = "http://localhost:3030/";

    private SampleStore() {}

    /** Makes a dataset the current generation of a store, which adds the graph of the import. */
    static void publish(Path dir, DatasetGraph data) {
        data.removeGraph(NodeFactory.createURI(BASE + "graph/import"));
        Store.at(dir).publish(data, new Origin("test", BASE, new TreeMap<>(), List.of()));
    }
}
