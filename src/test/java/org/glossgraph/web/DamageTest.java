package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossgraph.store.Generation;
import org.glossgraph.store.Store;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is served where the current generation is damaged. */
class DamageTest {
    private static final String OTHER =
            """
            <scheme> a skos:ConceptScheme .
            <concept/bend> a skos:Concept ; skos:inScheme <scheme> ; skos:prefLabel "Bend"@en .
            """;

    @TempDir Path dir;
    private Store store;

    @BeforeEach
    void publish() {
        SampleStore.publish(dir, Samples.dataset());
        SampleStore.publish(dir, Samples.trig(OTHER));
        store = Store.at(dir);
    }

    @Test
    void theGenerationBeforeIsServedAndHealthSaysSo() throws Exception {
        flipABit(store.current().orElseThrow().tdb2().resolve("Data-0001/SPO.dat"));
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            Site site = Site.of(server);
            assertThat(site.get("/concept/adam.html").statusCode()).isEqualTo(200);
            assertThat(site.get("/health").body())
                    .isEqualTo("{\"status\":\"up\",\"generation\":1,\"damaged\":2}\n");
            assertThat(server.refused().map(Generation::number)).contains(2);

            SampleStore.publish(dir, Samples.trig(OTHER));
            TakeUpTest.await(() -> site.get("/concept/bend.html").statusCode() == 200);
            assertThat(site.get("/health").body())
                    .isEqualTo("{\"status\":\"up\",\"generation\":3}\n");
        }
    }

    @Test
    void aStoreThatNamesNoGenerationServesTheLatest() throws IOException {
        Files.delete(dir.resolve("current"));
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            assertThat(server.generation().number()).isEqualTo(2);
        }
    }

    @Test
    void aStoreWithoutASoundGenerationSaysWhatIsWrong() throws IOException {
        for (Generation each : store.generations()) {
            flipABit(each.dump());
        }
        assertThatThrownBy(() -> GlossgraphServer.start(ServerOptions.local(dir, 0)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Generation 2 is damaged (dump.nq.gz)");
    }

    @Test
    void servingDamagesNothing() throws IOException {
        try (GlossgraphServer server = GlossgraphServer.start(ServerOptions.local(dir, 0))) {
            assertThat(Site.of(server).get("/concept/bend.html").statusCode()).isEqualTo(200);
        }
        assertThat(store.current().orElseThrow().damagedFiles()).isEmpty();
    }

    private static void flipABit(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
