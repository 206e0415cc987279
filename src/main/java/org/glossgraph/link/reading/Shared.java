package org.glossgraph.link.reading;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Work on long lists, shared among the processors. */
final class Shared {
    private static final int PORTION = 256;

    private Shared() {}

    /**
     * What a function makes of each, in their order.
     *
     * @param worker makes the function for one portion of the list: only one thread uses it
     */
    static <A, B> List<B> mapped(List<A> all, Supplier<Function<A, B>> worker) {
        return IntStream.rangeClosed(0, (all.size() - 1) / PORTION)
                .parallel()
                .mapToObj(at -> all.subList(at * PORTION, Math.min(all.size(), (at + 1) * PORTION)))
                .flatMap(portion -> portion.stream().map(worker.get()))
                .toList();
    }
}
