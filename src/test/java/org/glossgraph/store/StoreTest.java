package org.glossgraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.skos.SampleScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir Path dir;

    @Test
    void keepsWhatWasPublished() throws IOException {
        dir = dir.resolve("my store %41 ü #1");
        DatasetGraph data = SampleScheme.dataset();
        Publication publication = Store.at(dir).publish(data, origin("a"));

        assertThat(publication.unchanged()).isFalse();
        assertThat(Store.at(dir).current().map(Generation::number)).contains(1);
        Generation current = Store.at(dir).current().orElseThrow();
        assertThat(Files.readSymbolicLink(dir.resolve("current")))
                .isEqualTo(Path.of("generations/1"));
        assertThat(quads(current.readDump())).isEqualTo(quads(data));
        assertThat(current.readDump().prefixes().containsPrefix("skos")).isTrue();
        assertThat(current.readManifest().origin()).isEqualTo(origin("a"));
        assertThat(current.readManifest().quads()).isEqualTo(quads(data).size());
        assertThat(current.readManifest().files())
                .containsKey("dump.nq.gz")
                .doesNotContainKeys("manifest.json", "tdb2/tdb.lock", "lucene/write.lock");
        assertThat(current.damagedFiles()).isEmpty();
        assertThat(dir.resolve("staging")).doesNotExist();
    }

    @Test
    void dumpsAreSortedAndTheSameForTheSameData() throws IOException {
        Store.at(dir.resolve("a")).publish(SampleScheme.dataset(), origin("a"));
        Store.at(dir.resolve("b")).publish(shuffled(SampleScheme.dataset()), origin("b"));
        Path one = dir.resolve("a/current/dump.nq.gz");

        assertThat(one).hasSameBinaryContentAs(dir.resolve("b/current/dump.nq.gz"));
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(one))) {
            assertThat(new String(in.readAllBytes(), UTF_8).lines()).isSorted();
        }
    }

    @Test
    void changesNothingForTheSameDataAndOrigin() throws IOException {
        Store store = Store.at(dir);
        store.publish(SampleScheme.dataset(), origin("a"));
        byte[] manifest = Files.readAllBytes(dir.resolve("current/manifest.json"));

        Publication again = store.publish(SampleScheme.dataset(), origin("a"));

        assertThat(again).isEqualTo(new Publication(store.current().orElseThrow(), true));
        assertThat(store.generations()).hasSize(1);
        assertThat(dir.resolve("current/manifest.json")).hasBinaryContent(manifest);
        assertThat(store.publish(SampleScheme.dataset(), origin("b")).unchanged()).isFalse();
    }

    @Test
    void keepsTheLastThree() {
        Store store = Store.at(dir);
        for (int size = 1; size <= 4; size++) {
            store.publish(SampleScheme.dataset(size), origin("a"));
        }
        assertThat(store.generations()).extracting(Generation::number).containsExactly(2, 3, 4);
        assertThat(store.current().map(Generation::number)).contains(4);
    }

    /** The folder is a relative one, as on the command line. */
    @Test
    void whatWasRolledBackFromGoesFirstAndIsNotRolledBackTo() {
        Store store = Store.at(Path.of("").toAbsolutePath().relativize(dir));
        for (int size = 1; size <= 3; size++) {
            store.publish(SampleScheme.dataset(size), origin("a"));
        }
        store.rollback();
        assertThat(store.rollback().number()).isEqualTo(1);
        store.publish(SampleScheme.dataset(4), origin("a"));

        assertThat(store.generations()).extracting(Generation::number).containsExactly(1, 3, 4);
        assertThat(store.candidates()).extracting(Generation::number).containsExactly(4, 1);
        assertThat(store.rollback().number()).isEqualTo(1);
        store.publish(SampleScheme.dataset(5), origin("a"));
        store.publish(SampleScheme.dataset(6), origin("a"));
        assertThat(store.generations()).extracting(Generation::number).containsExactly(1, 5, 6);
        assertThat(store.candidates()).extracting(Generation::number).containsExactly(6, 5, 1);
        assertThat(store.rollback().number()).isEqualTo(5);
        assertThat(store.rollback().number()).isEqualTo(1);
        assertThatThrownBy(store::rollback)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("There is no generation before 1 in ");
    }

    @Test
    void goesBackByNumberWhereAManifestDoesNotTellTheOneBefore() throws IOException {
        Store store = Store.at(dir);
        for (int size = 1; size <= 3; size++) {
            store.publish(SampleScheme.dataset(size), origin("a"));
        }
        Path manifest = store.current().orElseThrow().manifest();
        String text = Files.readString(manifest, UTF_8);
        assertThat(text).contains("\"before\" : 2,");
        for (String before : List.of("", "\"before\" : 3,", "\"before\" : 9,")) {
            Files.writeString(manifest, text.replace("\"before\" : 2,", before));
            assertThat(store.candidates()).extracting(Generation::number).containsExactly(3, 2, 1);
        }
        Files.writeString(manifest, "{");
        assertThat(store.candidates()).extracting(Generation::number).containsExactly(3, 2, 1);
    }

    @Test
    void findsAndReplacesAFileThatChanged() throws IOException {
        Generation generation =
                Store.at(dir).publish(SampleScheme.dataset(), origin("a")).generation();
        flipABit(generation.tdb2().resolve("Data-0001/SPO.dat"));

        assertThat(generation.damagedFiles()).containsExactly("tdb2/Data-0001/SPO.dat");
        assertThat(Store.at(dir).publish(SampleScheme.dataset(), origin("a")).unchanged())
                .isFalse();
        assertThat(Store.at(dir).current().orElseThrow().damagedFiles()).isEmpty();
    }

    @Test
    void replacesAGenerationWhoseManifestIsDamaged() throws IOException {
        Store store = Store.at(dir);
        Generation generation = store.publish(SampleScheme.dataset(), origin("a")).generation();
        Files.writeString(generation.manifest(), "{");

        assertThatThrownBy(generation::readManifest)
                .isInstanceOf(StoreException.class)
                .message()
                .hasLineCount(1);
        assertThat(store.madeOf(origin("a"))).isFalse();
        assertThat(store.publish(SampleScheme.dataset(), origin("a")).unchanged()).isFalse();
        assertThat(store.madeOf(origin("a"))).isTrue();
    }

    @Test
    void givesUpAGenerationThatIsNotWhole() {
        Store store = Store.at(dir);
        Generation old = store.publish(SampleScheme.dataset(), origin("a")).generation();
        DatasetGraph data = SampleScheme.dataset();
        Node concept = SampleScheme.SCHEME.iris().concept("bread").asNode();
        Node noText = NodeFactory.createBlankNode();
        data.getDefaultGraph().add(concept, SKOS.altLabel.asNode(), noText);

        assertThatThrownBy(() -> store.publish(data, origin("b")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("The new text index holds");
        assertThat(store.current()).contains(old);
        assertThat(store.generations()).containsExactly(old);
        assertThat(dir.resolve("staging")).doesNotExist();
    }

    @Test
    void oneImportAtATime() throws IOException {
        ImportLock other = ImportLock.take(dir);
        try {
            assertThatThrownBy(() -> Store.at(dir).publish(SampleScheme.dataset(), origin("a")))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "The store %s is in use by another import: wait until it is done.",
                            dir);
        } finally {
            other.close();
        }
        assertThat(Store.at(dir).publish(SampleScheme.dataset(), origin("a")).unchanged())
                .isFalse();
    }

    @Test
    void saysSoWhereItCannotBe() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "no folder");
        assertThatThrownBy(
                        () ->
                                Store.at(file.resolve("store"))
                                        .publish(SampleScheme.dataset(), origin("a")))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The store " + file.resolve("store") + " cannot be");
        assertThat(Store.at(dir.resolve("nowhere")).current()).isEmpty();
        assertThat(Store.at(dir.resolve("nowhere")).generations()).isEmpty();
    }

    static Origin origin(String version) {
        return new Origin(
                version,
                SampleScheme.SCHEME.base(),
                new TreeMap<>(),
                List.of(Origin.Input.of("baking.md", new byte[] {1})));
    }

    private static void flipABit(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static Set<Quad> quads(DatasetGraph dataset) {
        return Iter.toSet(dataset.find());
    }

    private static DatasetGraph shuffled(DatasetGraph data) {
        List<Quad> quads = Iter.toList(data.find());
        DatasetGraph other = DatasetGraphFactory.create();
        for (int i = quads.size() - 1; i >= 0; i--) {
            other.add(quads.get(i));
        }
        return other;
    }
}
