package org.glossgraph.web;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.glossgraph.store.Generation;
import org.glossgraph.store.Store;
import org.glossgraph.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generation that is served now. It looks once a second which one the store names, takes a new
 * one up between two requests, and closes the old one when its last request has ended.
 */
final class Serving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
    private static final long PATIENCE_MILLIS = 60_000;

    private final Store store;
    private final AtomicReference<Served> current = new AtomicReference<>();
    // Oldest first, and closed in this order: a request that entered one generation may be answered
    // by the services of a later one, never of an earlier one.
    private final Deque<Served> retiring = new ArrayDeque<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread watch = new Thread(this::watch, "generation-watch");
    private final BiFunction<Generation, OperationRegistry, Served> open;
    private final Duration pause;
    // Written by the thread that watches, read by requests.
    private volatile Optional<Generation> refused = Optional.empty();
    private long refusedAt;
    private ServletContext context;

    Serving(Store store) {
        this(store, Served::open, Duration.ofMinutes(1));
    }

    /**
     * Serves a store.
     *
     * @param open opens a generation
     * @param pause how long a generation that could not be opened is left alone
     */
    Serving(Store store, BiFunction<Generation, OperationRegistry, Served> open, Duration pause) {
        this.store = store;
        this.open = open;
        this.pause = pause;
    }

    /**
     * Serves the first of some generations that is not damaged, and from then on whatever the store
     * names.
     *
     * @throws StoreException if all are damaged
     */
    void begin(List<Generation> candidates, ServletContext server) {
        context = server;
        put(firstSound(candidates));
        watch.setDaemon(true);
        watch.start();
    }

    private Served firstSound(List<Generation> candidates) {
        StoreException worst = null;
        for (Generation each : candidates) {
            try {
                return open.apply(each, OperationRegistry.get(context));
            } catch (StoreException e) {
                refuse(refused.orElse(each));
                worst = worst == null ? e : worst;
                LOG.error("{} The one before it is tried.", e.getMessage());
            }
        }
        throw worst == null ? new IllegalArgumentException("no generation") : worst;
    }

    /** The generation that the store names and that cannot be served; empty where all is well. */
    Optional<Generation> refused() {
        return refused;
    }

    /** The generation that is served now. */
    Generation generation() {
        return current.get().generation();
    }

    private void refuse(Generation named) {
        refusedAt = System.nanoTime();
        refused = Optional.of(named);
    }

    /** Whether it follows the store. */
    boolean follows() {
        return watch.isAlive();
    }

    /** The generation served now, entered; the caller leaves it. */
    Served enter() {
        Served served = current.get();
        while (!served.enter()) {
            served = current.get();
        }
        return served;
    }

    /** Stops watching and closes all that is open; call it when no request runs any more. */
    @Override
    public void close() {
        closing.countDown();
        try {
            watch.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Optional.ofNullable(current.get()).ifPresent(retiring::add);
        closeIdle();
    }

    private void watch() {
        try {
            while (!closing.await(1, TimeUnit.SECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            closeIdle();
            Optional<Generation> named = store.current();
            if (named.filter(current.get().generation()::equals).isPresent()) {
                refused = Optional.empty();
            }
            named.filter(this::wanted).ifPresent(this::takeUp);
        } catch (RuntimeException | Error e) {
            LOG.warn("The store could not be looked at: {}", e.toString());
        }
    }

    private boolean wanted(Generation named) {
        boolean open = retiring.stream().anyMatch(each -> each.generation().equals(named));
        return !open
                && !named.equals(current.get().generation())
                && !(refused.equals(Optional.of(named)) && isPause());
    }

    private boolean isPause() {
        return System.nanoTime() - refusedAt < pause.toNanos();
    }

    private void takeUp(Generation named) {
        try {
            Served next = open.apply(named, OperationRegistry.get(context));
            retiring.add(current.get());
            put(next);
            refused = Optional.empty();
            LOG.info("Serving generation {}", named.number());
        } catch (RuntimeException | Error e) {
            refuse(named);
            LOG.error("Generation {} cannot be opened; the one before stays", named.number(), e);
        }
    }

    private void put(Served next) {
        DataAccessPointRegistry.set(context, next.services());
        current.set(next);
    }

    private void closeIdle() {
        while (!retiring.isEmpty() && retiring.peek().close()) {
            retiring.remove();
        }
    }
}
