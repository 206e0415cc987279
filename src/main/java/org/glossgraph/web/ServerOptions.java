package org.glossgraph.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossgraph.web.client.ClientLimits;
import org.glossgraph.web.query.QueryLimits;

/**
 * What a server is started with.
 *
 * @param host the address to bind
 * @param port the port to bind; 0 for one that the system chooses
 * @param base the base that links begin with where it differs from the one the store was built with
 * @param storeDir the folder of the generations
 * @param allowedHosts names under which clients may address the server, beside loopback names, the
 *     bound address and the authority of the base
 * @param proxies the IP addresses of proxies that are believed when they name the client
 * @param queries what queries may use
 * @param clients what one client may use
 */
public record ServerOptions(
        String host,
        int port,
        Optional<String> base,
        Path storeDir,
        List<String> allowedHosts,
        List<String> proxies,
        QueryLimits queries,
        ClientLimits clients) {
    /** Keeps its own copies of the lists. */
    public ServerOptions {
        allowedHosts = List.copyOf(allowedHosts);
        proxies = List.copyOf(proxies);
    }

    /** Bound to loopback only, with nothing else said. */
    public static ServerOptions local(Path storeDir, int port) {
        return new ServerOptions(
                "127.0.0.1",
                port,
                Optional.empty(),
                storeDir,
                List.of(),
                List.of(),
                QueryLimits.standard(),
                ClientLimits.standard());
    }

    /** The same with other limits for queries. */
    public ServerOptions with(QueryLimits limits) {
        return new ServerOptions(
                host, port, base, storeDir, allowedHosts, proxies, limits, clients);
    }

    /** The same with other limits for clients, and with proxies that are believed. */
    public ServerOptions with(ClientLimits limits, List<String> believed) {
        return new ServerOptions(
                host, port, base, storeDir, allowedHosts, believed, queries, limits);
    }
}
