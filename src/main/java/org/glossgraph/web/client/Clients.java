package org.glossgraph.web.client;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells clients apart by their address. Only a proxy that is trusted is believed when it says for
 * whom it asks.
 */
public final class Clients {
    private static final String IPV4 = "(\\d{1,3}\\.){3}\\d{1,3}";
    private static final String IPV6 = "[0-9A-Fa-f:.]{0,45}:[0-9A-Fa-f:.]{0,45}";
    private static final int NETWORK = 8;

    private final Set<InetAddress> proxies = new HashSet<>();

    /**
     * Clients, some of which are proxies.
     *
     * @throws IllegalArgumentException where one is no IP address
     */
    public Clients(List<String> proxies) {
        proxies.forEach(
                each ->
                        this.proxies.add(
                                address(each)
                                        .orElseThrow(
                                                () ->
                                                        new IllegalArgumentException(
                                                                "A proxy is named by its IP"
                                                                        + " address, and not "
                                                                        + each))));
    }

    /**
     * Who asks.
     *
     * @param remote the address at the other end of the connection
     * @param forwarded the value of {@code X-Forwarded-For}, several lines joined by commas; empty
     *     where there is none
     * @return a name for the client; empty for this machine itself
     */
    public Optional<String> client(String remote, String forwarded) {
        Optional<InetAddress> found = address(remote);
        String[] hops = forwarded.split(",", -1);
        // The last proxy wrote the last address; what stands before it may be made up.
        for (int i = hops.length - 1; i >= 0 && found.filter(proxies::contains).isPresent(); i--) {
            Optional<InetAddress> hop = address(hops[i].strip());
            if (hop.isEmpty()) {
                break;
            }
            found = hop;
        }
        return found.filter(each -> !each.isLoopbackAddress()).map(Clients::name);
    }

    /** The address; of IPv6, the network, since who has one address there has 2^64 of them. */
    static String name(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < NETWORK; i++) {
            name.append("%02x".formatted(address.getAddress()[i]));
        }
        return name.toString();
    }

    /** Never asks for a name: what is no address is nothing. */
    private static Optional<InetAddress> address(String text) {
        String plain = text.replaceAll("^\\[|\\]$|%.*", "");
        if (!plain.matches(IPV4) && !plain.matches(IPV6)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(plain));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
