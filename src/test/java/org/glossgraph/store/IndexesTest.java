package org.glossgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.glossgraph.skos.SampleScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexesTest {
    @TempDir Path dir;

    @Test
    void anIndexThatLacksOneStatementIsFound() {
        Generation generation =
                Store.at(dir).publish(SampleScheme.dataset(), StoreTest.origin("a")).generation();
        DatasetGraphText text = ServerConfig.open(generation);
        DatasetGraphTDB store = TDBInternal.getDatasetGraphTDB(text.getWrapped());
        try {
            assertThat(Txn.calculateRead(store, () -> Indexes.compare(store).differing()))
                    .isEmpty();
            Txn.executeWrite(
                    store,
                    () -> {
                        TupleIndex pos =
                                store.getTripleTable()
                                        .getNodeTupleTable()
                                        .getTupleTable()
                                        .getIndex(1);
                        pos.delete(pos.all().next());
                    });
            assertThat(Txn.calculateRead(store, () -> Indexes.compare(store).differing()))
                    .containsExactly("POS");
        } finally {
            text.getTextIndex().close();
            TDBInternal.expel(text.getWrapped(), true);
        }
    }

    @Test
    void theOrderDoesNotCountAndTheContentDoes() {
        Indexes.Content one = Indexes.Content.NOTHING.and("bread").and("dough");
        assertThat(Indexes.Content.NOTHING.and("dough").and("bread")).isEqualTo(one);
        assertThat(Indexes.Content.NOTHING.and("dough").and("yeast")).isNotEqualTo(one);
        assertThat(one.and("dough")).isNotEqualTo(one);
    }
}
