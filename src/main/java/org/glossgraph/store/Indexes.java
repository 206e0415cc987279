package org.glossgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;

/**
 * What the indexes of a generation hold, in one pass over each: a triple store keeps every
 * statement several times, once for each order in which it is looked for, and all must tell the
 * same.
 */
final class Indexes {
    private Indexes() {}

    /**
     * How many items there are and the sum of their hashes, whatever their order.
     *
     * @param count how many
     * @param hash the sum
     */
    record Content(long count, long hash) {
        static final Content NOTHING = new Content(0, 0);

        Content and(long item) {
            return new Content(count + 1, hash + mixed(item));
        }

        Content and(String item) {
            long hash = 0;
            for (byte each : item.getBytes(StandardCharsets.UTF_8)) {
                hash = 31 * hash + each;
            }
            return and(hash);
        }

        /** Spreads the bits (the finalizer of MurmurHash3), so that differences do not cancel. */
        private static long mixed(long bits) {
            long mixed = bits;
            mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
            mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
            return mixed ^ (mixed >>> 33);
        }
    }

    /**
     * What the indexes of triples and of quads tell.
     *
     * @param statements how many statements the first of each kind holds
     * @param differing the names of those that differ from the first of their kind
     */
    record Comparison(long statements, Set<String> differing) {
        /** Keeps its own copy of the names. */
        Comparison {
            differing = Set.copyOf(differing);
        }
    }

    /** Reads all indexes of a triple store. */
    static Comparison compare(DatasetGraph store) {
        DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(store);
        Set<String> differing = new TreeSet<>();
        long statements =
                Stream.of(tdb.getTripleTable(), tdb.getQuadTable())
                        .map(table -> table.getNodeTupleTable().getTupleTable())
                        .mapToLong(table -> compare(table, differing))
                        .sum();
        return new Comparison(statements, differing);
    }

    private static long compare(TupleTable table, Set<String> differing) {
        Content first = content(table.getIndex(0));
        for (int i = 1; i < table.numIndexes(); i++) {
            if (!content(table.getIndex(i)).equals(first)) {
                differing.add(table.getIndex(i).getName());
            }
        }
        return first.count();
    }

    private static Content content(TupleIndex index) {
        Content content = Content.NOTHING;
        Iterator<Tuple<NodeId>> tuples = index.all();
        while (tuples.hasNext()) {
            long hash = 0;
            for (NodeId node : tuples.next()) {
                hash = 0x9e3779b97f4a7c15L * hash + node.hashCode();
            }
            content = content.and(hash);
        }
        return content;
    }

    /** The resources that a text index has texts of. */
    static Content subjects(DirectoryReader index, String field) throws IOException {
        Content content = Content.NOTHING;
        StoredFields stored = index.storedFields();
        for (int i = 0; i < index.maxDoc(); i++) {
            content = content.and(String.valueOf(stored.document(i, Set.of(field)).get(field)));
        }
        return content;
    }
}
