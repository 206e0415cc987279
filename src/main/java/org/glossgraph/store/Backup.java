package org.glossgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.skos.Iris;

/**
 * A vocabulary and its registry of identifiers in one compressed N-Quads file.
 *
 * @param base the beginning of all addresses
 * @param data the vocabulary with its evidence and entries
 * @param registry the identifiers that were ever published
 */
record Backup(String base, DatasetGraph data, Registry registry) {
    private static final String SCHEME = "scheme";

    /**
     * Writes the dump of a generation and the registry; the file is read again before it counts.
     */
    static void write(Generation generation, Registry registry, Path file) throws IOException {
        Manifest manifest = generation.readManifest();
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(aside), 1 << 16)) {
            try (InputStream dump = new GZIPInputStream(Files.newInputStream(generation.dump()))) {
                dump.transferTo(out);
            }
            out.write(registry.bytes(manifest.origin().base()));
        }
        Backup again = read(aside);
        long quads = again.data().stream().count();
        if (quads != manifest.quads() || !again.registry().equals(registry)) {
            throw new IOException("what was written is not what was read back");
        }
        Durable.rename(aside, file);
    }

    /** Reads a backup; a file that is none is told. */
    static Backup read(Path file) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            RDFParser.source(in).lang(Lang.NQUADS).checking(false).parse(dataset);
        } catch (RiotException e) {
            throw new StoreException(file + " is no backup: it holds no N-Quads.");
        }
        String base = base(dataset, file);
        Node graph = new Iris(base).graph(Registry.GRAPH).asNode();
        Registry registry = Registry.of(dataset.getGraph(graph));
        dataset.removeGraph(graph);
        return new Backup(base, dataset, registry);
    }

    /** The concept scheme stands at its base. */
    private static String base(DatasetGraph dataset, Path file) {
        return dataset
                .getDefaultGraph()
                .find(Node.ANY, RDF.Nodes.type, SKOS.ConceptScheme.asNode())
                .toList()
                .stream()
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(uri -> uri.endsWith("/" + SCHEME))
                .map(uri -> uri.substring(0, uri.length() - SCHEME.length()))
                .findFirst()
                .orElseThrow(
                        () -> new StoreException(file + " is no backup: it holds no vocabulary."));
    }
}
