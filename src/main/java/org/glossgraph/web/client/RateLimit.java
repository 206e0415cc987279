package org.glossgraph.web.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How often a client may ask: each has a bucket of tokens, which fills at the rate and holds two
 * seconds of it. The clients seen last are remembered, so that the memory is bounded.
 */
public final class RateLimit {
    private static final int MOST_CLIENTS = 10_000;
    private static final int BURST_SECONDS = 2;

    private final int rate;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_CLIENTS;
                }
            };

    /** So many requests a second; 0 for any number. */
    public RateLimit(int rate) {
        this.rate = rate;
    }

    /**
     * Whether a client may ask now.
     *
     * @param nanos the time by {@link System#nanoTime}
     */
    public synchronized boolean allows(String client, long nanos) {
        if (rate == 0) {
            return true;
        }
        double full = (double) rate * BURST_SECONDS;
        Bucket last = buckets.getOrDefault(client, new Bucket(full, nanos));
        double seconds = (double) (nanos - last.nanos) / TimeUnit.SECONDS.toNanos(1);
        double tokens = Math.min(full, last.tokens + rate * seconds);
        boolean allowed = tokens >= 1;
        buckets.put(client, new Bucket(allowed ? tokens - 1 : tokens, nanos));
        return allowed;
    }

    private record Bucket(double tokens, long nanos) {}
}
