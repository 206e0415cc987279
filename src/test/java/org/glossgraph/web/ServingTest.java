package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.glossgraph.store.Generation;
import org.glossgraph.store.Store;
import org.glossgraph.view.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service does where a generation cannot be opened. */
class ServingTest {
    private final Map<Integer, AtomicInteger> tries = new TreeMap<>();

    @TempDir Path dir;

    @Test
    void whatGoesWrongWithAGenerationIsTriedAgainAfterAPause() throws Exception {
        SampleStore.publish(dir, Samples.dataset());
        Store store = Store.at(dir);
        ServletContextHandler context = new ServletContextHandler();
        OperationRegistry.set(context.getServletContext(), OperationRegistry.createStd());
        try (Serving serving = new Serving(store, this::failing, Duration.ofSeconds(3))) {
            serving.begin(store.candidates(), context.getServletContext());
            SampleStore.publish(dir, Samples.trig("<scheme> a skos:ConceptScheme ."));

            TakeUpTest.await(() -> tries(2) == 1);
            Thread.sleep(1500);
            assertThat(tries(2)).isEqualTo(1);
            assertThat(serving.follows()).isTrue();
            assertThat(number(serving)).isEqualTo(1);

            TakeUpTest.await(() -> number(serving) == 2);
            assertThat(tries(2)).isEqualTo(2);
        }
    }

    private Served failing(Generation generation, OperationRegistry operations) {
        synchronized (tries) {
            AtomicInteger count =
                    tries.computeIfAbsent(generation.number(), number -> new AtomicInteger());
            if (count.incrementAndGet() == 1 && generation.number() == 2) {
                throw new StackOverflowError();
            }
        }
        return Served.open(generation, operations);
    }

    private int tries(int number) {
        synchronized (tries) {
            return tries.getOrDefault(number, new AtomicInteger()).get();
        }
    }

    private static int number(Serving serving) {
        Served served = serving.enter();
        try {
            return served.generation().number();
        } finally {
            served.leave();
        }
    }
}
