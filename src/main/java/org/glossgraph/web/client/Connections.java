package org.glossgraph.web.client;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open connections. It closes those of a client that has too many, and those on which a request
 * does not come to an end: a byte now and then keeps the container waiting for ever.
 */
public final class Connections extends AbstractLifeCycle implements Connection.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    private final ClientLimits limits;
    private final Map<Connection, Progress> open = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    /** Watches connections within limits. */
    public Connections(ClientLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doStart() {
        Thread watch = new Thread(this::watch, "connection-watch");
        watch.setDaemon(true);
        watch.start();
    }

    @Override
    protected void doStop() {
        closing.countDown();
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

    @Override
    public void onOpened(Connection connection) {
        Optional<String> client = client(connection);
        client.ifPresent(each -> counts.merge(each, 1, Integer::sum));
        open.put(connection, new Progress(client, System.nanoTime()));
        if (limits.connections() > 0
                && client.filter(each -> counts.get(each) > limits.connections()).isPresent()) {
            connection.getEndPoint().close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        Optional.ofNullable(open.remove(connection))
                .flatMap(Progress::client)
                .ifPresent(each -> counts.computeIfPresent(each, (k, n) -> n > 1 ? n - 1 : null));
    }

    private static Optional<String> client(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote
                        && !remote.getAddress().isLoopbackAddress()
                ? Optional.of(Clients.name(remote.getAddress()))
                : Optional.empty();
    }

    private void look() {
        try {
            long now = System.nanoTime();
            open.forEach((connection, progress) -> look(connection, progress, now));
        } catch (RuntimeException e) {
            LOG.warn("The connections could not be looked over: {}", e.toString());
        }
    }

    private void look(Connection connection, Progress progress, long now) {
        progress.see(connection, now);
        if (progress.arriving() > TimeUnit.SECONDS.toNanos(limits.seconds())) {
            connection.getEndPoint().close();
        }
    }

    /** How far a connection has come. */
    private static final class Progress {
        private final Optional<String> client;
        private long since;
        private long arrived;
        private long in;
        private long done;

        Progress(Optional<String> client, long now) {
            this.client = client;
            since = now;
            arrived = now;
        }

        Optional<String> client() {
            return client;
        }

        /** An answer, or the whole head of a request, begins it anew. */
        void see(Connection connection, long now) {
            long steps = connection.getMessagesIn() + connection.getBytesOut();
            if (connection.getBytesIn() != in) {
                in = connection.getBytesIn();
                arrived = now;
            }
            if (steps != done) {
                done = steps;
                since = now;
                arrived = now;
            }
        }

        /** For how long pieces of one request have been arriving, in nanoseconds. */
        long arriving() {
            return arrived - since;
        }
    }
}
