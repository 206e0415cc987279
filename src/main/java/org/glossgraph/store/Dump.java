package org.glossgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * All quads but those of one graph as compressed N-Quads (RDF 1.1 N-Quads, section 4), the lines
 * sorted by their bytes: the same graph, the same file.
 *
 * @param lines how many quads it holds
 * @param size the size of its lines in bytes
 * @param sha256 the SHA-256 of its lines, in hexadecimal
 */
record Dump(long lines, long size, String sha256) {
    /** Writes the dump of a dataset, without the graph named. */
    static Dump write(DatasetGraph dataset, Node without, Path file) throws IOException {
        List<byte[]> lines = sortedLines(dataset, without);
        MessageDigest digest = DigestUtils.getSha256Digest();
        long size = 0;
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (byte[] line : lines) {
                digest.update(line);
                out.write(line);
                size += line.length;
            }
        }
        return new Dump(lines.size(), size, Hex.encodeHexString(digest.digest()));
    }

    /** The dataset that a dump holds, in memory. */
    static DatasetGraph read(Path file) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            RDFParser.source(in).lang(Lang.NQUADS).checking(false).parse(dataset);
        }
        return dataset;
    }

    /** The quads of a dataset as sorted lines, without those of a graph. */
    static List<byte[]> sortedLines(DatasetGraph dataset, Node without) {
        List<byte[]> lines = new ArrayList<>();
        NodeFormatterNT format = new NodeFormatterNT();
        IndentedLineBuffer line = new IndentedLineBuffer();
        Iterator<Quad> quads = dataset.find();
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (!quad.getGraph().equals(without)) {
                line.clear();
                print(quad, format, line);
                lines.add(line.asString().getBytes(StandardCharsets.UTF_8));
            }
        }
        lines.sort(Arrays::compareUnsigned);
        return lines;
    }

    private static void print(Quad quad, NodeFormatterNT format, IndentedLineBuffer line) {
        for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
            format.format(line, node);
            line.print(" ");
        }
        if (!quad.isDefaultGraph()) {
            format.format(line, quad.getGraph());
            line.print(" ");
        }
        line.print(".\n");
    }
}
