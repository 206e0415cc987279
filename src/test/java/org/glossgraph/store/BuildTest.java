package org.glossgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.glossgraph.skos.SampleScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    @TempDir Path dir;

    /** As after a disk was full in the moment when the database should have been closed. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aDatabaseThatWasNotClosedKeepsNobodyWaiting() throws Exception {
        Store store = Store.at(dir);
        store.publish(SampleScheme.dataset(), StoreTest.origin("old"));
        Path staging = dir.resolve("staging");
        DatasetGraphText left = ServerConfig.open(new Generation(2, staging));
        Thread writer = new Thread(() -> left.begin(ReadWrite.WRITE));
        writer.start();
        writer.join();
        left.getTextIndex().close();
        FileUtils.deleteDirectory(staging.toFile());

        Generation next =
                store.publish(SampleScheme.dataset(9), StoreTest.origin("new")).generation();

        assertThat(store.current()).contains(next);
        assertThat(next.damagedFiles()).isEmpty();
    }
}
