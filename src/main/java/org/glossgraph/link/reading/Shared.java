package org.glossgraph.link.reading;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Work on long lists, shared among the processors. */
public final class Shared {
    private static final int PORTION = 256;
    private static final int PORTIONS = 16;

    private Shared() {}

    /**
     * What a function makes of each, in their order.
     *
     * @param worker makes the function for one portion of the list: only one thread uses it
     */
    public static <A, B> List<B> mapped(List<A> all, Supplier<Function<A, B>> worker) {
        return IntStream.rangeClosed(0, (all.size() - 1) / PORTION)
                .parallel()
                .mapToObj(at -> all.subList(at * PORTION, Math.min(all.size(), (at + 1) * PORTION)))
                .flatMap(portion -> portion.stream().map(worker.get()))
                .toList();
    }

    /**
     * Hands on what a function makes of each, in their order and without holding all of it.
     *
     * @param function may be used by several threads at once
     */
    public static <A, B> void each(List<A> all, Function<A, B> function, Consumer<B> out) {
        for (int from = 0; from < all.size(); from += PORTIONS * PORTION) {
            int to = Math.min(all.size(), from + PORTIONS * PORTION);
            mapped(all.subList(from, to), () -> function).forEach(out);
        }
    }
}
