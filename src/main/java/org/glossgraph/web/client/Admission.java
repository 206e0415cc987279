package org.glossgraph.web.client;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/** Whether a client may ask now. */
public final class Admission {
    private final Clients clients;
    private final RateLimit rate;

    /**
     * Admits within limits.
     *
     * @param proxies the IP addresses of proxies that are believed when they name the client
     * @throws IllegalArgumentException where one is no IP address
     */
    public Admission(ClientLimits limits, List<String> proxies) {
        clients = new Clients(proxies);
        rate = new RateLimit(limits.requests());
    }

    /** Counts a request; false where its client asks too often. */
    public boolean admits(HttpServletRequest request) {
        String forwarded =
                String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return clients.client(request.getRemoteAddr(), forwarded)
                .map(client -> rate.allows(client, System.nanoTime()))
                .orElse(true);
    }
}
