package org.glossgraph.glossary.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The resources of a file, in its order; only what has a {@link Meaning} is kept. */
final class Descriptions {
    private final Map<String, Description> byId = new LinkedHashMap<>();
    private final Map<String, String> nameless = new HashMap<>();
    private Optional<JsonPlaces> places = Optional.empty();

    /** Says where the resources stand, for a file whose parser does not know. */
    void put(JsonPlaces found) {
        places = Optional.of(found);
    }

    /** Where a resource stands that has a name. */
    JsonPlaces.Spot spot(Description resource, String name) {
        return places.map(all -> all.of(resource.id(), name))
                .orElseGet(
                        () -> new JsonPlaces.Spot(Math.max(1, resource.line()), resource.line()));
    }

    /** A resource, which is new where nothing was said of it before. */
    Description of(String id, int line) {
        return byId.computeIfAbsent(id, any -> new Description(id, line));
    }

    /** The number that stands for a nameless resource: the same for every run. */
    String nameless(String label) {
        return nameless.computeIfAbsent(label, any -> "_:" + (nameless.size() + 1));
    }

    Optional<Description> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<Description> all() {
        return byId.values();
    }

    /** Whether a resource is of one of these classes. */
    static boolean is(Description resource, Set<String> classes) {
        return resource.linked(Meaning.TYPE).stream()
                .map(Meaning.Names::usual)
                .anyMatch(classes::contains);
    }
}
