package org.glossgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
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

    /** Those among the indexes of triples and of quads that differ from the first of their kind. */
    static Set<String> inDisagreement(DatasetGraph store) {
        DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(store);
        Set<String> differing = new LinkedHashSet<>();
        Stream.of(
                        tdb.getTripleTable().getNodeTupleTable().getTupleTable(),
                        tdb.getQuadTable().getNodeTupleTable().getTupleTable())
                .forEach(table -> compare(table, differing));
        return differing;
    }

    private static void compare(TupleTable table, Set<String> differing) {
        Content first = content(table.getIndex(0));
        for (TupleIndex index : table.getIndexes()) {
            if (!content(index).equals(first)) {
                differing.add(index.getName());
            }
        }
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
