package org.glossgraph.web.route;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        return first(each -> each.answer(visit, accept));
    }

    /**
     * For an address with an extension that no resource has: what makes a refusal that names the
     * forms which the resource does have; empty where there is no such resource either.
     */
    public Optional<Supplier<Answer>> otherForms(Visit visit) {
        return first(each -> each.otherForms(visit));
    }

    private Optional<Supplier<Answer>> first(
            Function<Resource<?>, Optional<Supplier<Answer>>> found) {
        try {
            return resources.stream().map(found).flatMap(Optional::stream).findFirst();
        } catch (Refused e) {
            return Optional.of(e::answer);
        }
    }
}
