package org.glossgraph.web.route;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The resources of a site, by address.
 *
 * @param resources the resources; the first that knows an address answers
 */
public record Router(List<Resource<?>> resources) {
    /** Keeps its own copy of the list. */
    public Router {
        resources = List.copyOf(resources);
    }

    /** What makes the answer to a request; empty where no resource has the address. */
    public Optional<Supplier<Answer>> answer(Visit visit, Accept accept) {
        return resources.stream()
                .map(each -> each.answer(visit, accept))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
