package org.glossgraph.web.client;

import java.util.List;

/**
 * What one client may take of the service. This machine itself is not counted: it is the owner's,
 * or a proxy.
 *
 * @param requests the requests of a second, twice as many in a burst; from 1 to a million, or 0 for
 *     any number
 * @param connections the connections open at a time, from 1 to a million, or 0 for any number
 * @param seconds how long a request may take to arrive, from 1 to 3600
 */
public record ClientLimits(int requests, int connections, int seconds) {
    /** The names that {@link #with} knows. */
    public static final List<String> NAMES = List.of("requests", "connections", "seconds");

    private static final int MOST = 1_000_000;

    /** Checks the bounds. */
    public ClientLimits {
        check("requests", requests, 0, MOST);
        check("connections", connections, 0, MOST);
        check("seconds", seconds, 1, 3600);
    }

    /** Enough for a person, and for a program that reads page after page. */
    public static ClientLimits standard() {
        return new ClientLimits(100, 64, 20);
    }

    /**
     * The same with another value for one of {@link #NAMES}.
     *
     * @throws IllegalArgumentException where there is no such limit, or the value is out of bounds
     */
    public ClientLimits with(String name, int value) {
        return switch (name) {
            case "requests" -> new ClientLimits(value, connections, seconds);
            case "connections" -> new ClientLimits(requests, value, seconds);
            case "seconds" -> new ClientLimits(requests, connections, value);
            default ->
                    throw new IllegalArgumentException(
                            "There is no limit " + name + ", only " + String.join(", ", NAMES));
        };
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The limit %s is from %d to %d, not %d".formatted(name, least, most, value));
        }
    }
}
