package org.glossgraph.web;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names under which the server may be addressed. A page on another site could have its own name
 * lead here (DNS rebinding), so a request for an unknown name is refused.
 */
final class Hosts {
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names = new HashSet<>(LOOPBACK);
    private final Set<String> authorities = new HashSet<>();

    private Hosts() {}

    /** Loopback names, the bound address and the allowed names with any port; the base as it is. */
    static Hosts of(ServerOptions options) {
        Hosts hosts = new Hosts();
        hosts.names.add(bracketed(lower(options.host())));
        options.allowedHosts().forEach(each -> hosts.names.add(bracketed(lower(each))));
        options.base().ifPresent(each -> hosts.authorities.add(authority(each)));
        return hosts;
    }

    /**
     * Whether a request is meant for this server.
     *
     * @param host the value of {@code Host}: a name with or without a port
     * @param local the address at which the request arrived
     * @param base the base of the vocabulary
     */
    boolean accept(String host, String local, String base) {
        String given = lower(host);
        String name = given.replaceFirst(":[0-9]*$", "");
        return names.contains(name)
                || name.equals(bracketed(local))
                || authorities.contains(given)
                || authority(base).equals(given);
    }

    /**
     * The address of this server, with a slash at its end, for who has reached it under a name: the
     * base where that has the name, as it knows the scheme.
     */
    static String server(String host, String base) {
        return authority(base).equals(lower(host)) ? base : "http://" + host + "/";
    }

    private static String authority(String base) {
        return Optional.ofNullable(URI.create(base).getRawAuthority()).map(Hosts::lower).orElse("");
    }

    /** An IPv6 address in brackets, as it stands in {@code Host} (RFC 3986, section 3.2.2). */
    static String bracketed(String name) {
        return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
