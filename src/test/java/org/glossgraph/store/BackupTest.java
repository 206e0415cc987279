package org.glossgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.quality.Report;
import org.glossgraph.skos.SampleScheme;
import org.glossgraph.store.Registry.Identifier;
import org.glossgraph.store.Registry.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back, and keeping a copy elsewhere. */
class BackupTest {
    @TempDir Path dir;
    private Store store;
    private Path file;

    @BeforeEach
    void publish() {
        store = Store.at(dir.resolve("store"));
        file = dir.resolve("backup.nq.gz");
        DatasetGraph data = SampleScheme.dataset();
        store.publish(data, Report.of(data), StoreTest.origin("a"), registry());
    }

    private static Registry registry() {
        TreeMap<String, Identifier> all = new TreeMap<>();
        all.put("roux", identifier(State.LIVE, ""));
        all.put("old", identifier(State.REPLACED, "roux"));
        all.put("gone", identifier(State.GONE, ""));
        return new Registry(all);
    }

    private static Identifier identifier(State state, String successor) {
        return new Identifier(
                "A \"name\"\n",
                new TreeSet<>(List.of("a name")),
                new TreeSet<>(List.of("f#h")),
                state,
                successor);
    }

    @Test
    void theRegistryIsReadAsItWasWritten() {
        assertThat(store.registry()).isEqualTo(registry());
    }

    @Test
    void whatWasOncePublishedStaysInTheRegistry() {
        store.publish(SampleScheme.dataset(9), StoreTest.origin("b"));

        assertThat(store.registry()).isEqualTo(registry());
    }

    @Test
    void aBackupRestoresGraphAndRegistry() {
        store.backup(file);
        Store other = Store.at(dir.resolve("other"));
        Publication publication = other.restore(file);

        assertThat(publication.unchanged()).isFalse();
        assertThat(other.registry()).isEqualTo(store.registry());
        assertThat(other.current().orElseThrow().readManifest().content())
                .isEqualTo(store.current().orElseThrow().readManifest().content());
        assertThat(other.restore(file).unchanged()).isTrue();
    }

    @Test
    void whatIsNoBackupIsToldAndChangesNothing() throws IOException {
        Files.writeString(file, "no gzip");
        assertThatThrownBy(() -> store.restore(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("backup.nq.gz");
        assertThat(store.generations()).hasSize(1);
    }

    @Test
    void theGenerationBeforeComesBack() {
        store.publish(SampleScheme.dataset(9), StoreTest.origin("b"));

        assertThat(store.rollback().number()).isEqualTo(1);
        assertThat(store.current().orElseThrow().number()).isEqualTo(1);
        assertThatThrownBy(store::rollback).hasMessageContaining("no generation before 1");
    }

    @Test
    void aDamagedGenerationDoesNotComeBack() throws IOException {
        Path dump = store.current().orElseThrow().dump();
        store.publish(SampleScheme.dataset(9), StoreTest.origin("b"));
        Files.write(dump, new byte[] {1});

        assertThatThrownBy(store::rollback).hasMessageContaining("Generation 1 is damaged");
        assertThat(store.current().orElseThrow().number()).isEqualTo(2);
    }
}
