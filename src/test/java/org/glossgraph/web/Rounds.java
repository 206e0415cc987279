package org.glossgraph.web;

import java.util.stream.IntStream;

/** How often each attack is made: once, or as the property {@code glossgraph.rounds} says. */
final class Rounds {
    private Rounds() {}

    static IntStream all() {
        return IntStream.rangeClosed(1, Integer.getInteger("glossgraph.rounds", 1));
    }
}
