package org.glossgraph.web.part;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.glossgraph.web.route.Advice;
import org.glossgraph.web.route.Visit;

/**
 * A page of a long list.
 *
 * @param items what stands on it
 * @param number which page it is, from 1
 * @param pages how many pages there are, at least 1
 * @param total how long the whole list is
 * @param previous the address of the page before; empty for none
 * @param next the address of the page after; empty for none
 * @param <T> what the list holds
 */
public record Slice<T>(
        List<T> items, int number, int pages, int total, String previous, String next) {
    /** The parameter of an address that says which page is wanted. */
    public static final String PARAMETER = "page";

    private static final int MOST_DIGITS = 9;

    /** Keeps its own copy of the list. */
    public Slice {
        items = List.copyOf(items);
    }

    /** What is said of a page that the list of what was found does not have. */
    public static <T> BiFunction<Visit, T, Optional<Advice>> beyond(Function<T, Slice<?>> list) {
        return (visit, found) ->
                asked(visit) == list.apply(found).number()
                        ? Optional.empty()
                        : Optional.of(Advice.beyond(visit.with(PARAMETER, "")));
    }

    /**
     * The page that a visit asks for: the first where it does not say a number; the nearest where
     * there is none of that number, which {@link #beyond} refuses.
     */
    public static <T> Slice<T> of(List<T> all, int size, Visit visit) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int page = Math.max(1, Math.min(pages, asked(visit)));
        int from = (page - 1) * size;
        return new Slice<>(
                all.subList(from, Math.min(all.size(), from + size)),
                page,
                pages,
                all.size(),
                page == 1 ? "" : address(visit, page - 1),
                page == pages ? "" : address(visit, page + 1));
    }

    /** The number that a visit asks for; one that no list reaches where it has many digits. */
    private static int asked(Visit visit) {
        String asked = visit.parameter(PARAMETER);
        if (!asked.matches("[0-9]+")) {
            return 1;
        }
        return asked.length() <= MOST_DIGITS ? Integer.parseInt(asked) : Integer.MAX_VALUE;
    }

    private static String address(Visit visit, int page) {
        return visit.with(PARAMETER, page == 1 ? "" : String.valueOf(page));
    }

    /** The same page of what the items become. */
    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(
                items.stream().map(change).toList(), number, pages, total, previous, next);
    }

    /** Whether it is the whole list. */
    public boolean whole() {
        return pages == 1;
    }
}
