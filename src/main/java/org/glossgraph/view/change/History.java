package org.glossgraph.view.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.glossgraph.store.Generation;
import org.glossgraph.store.StoreException;
import org.glossgraph.view.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the generations that are kept changed, one after the other. */
public final class History {
    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    private History() {}

    /**
     * A generation and those that were current before it, the latest first. Those that cannot be
     * read are passed over. Reads the dumps of all that come before: it takes as long as starting
     * on each of them.
     *
     * @param now what the generation holds
     */
    public static List<Edition> of(Generation generation, Vocabulary now) {
        List<Edition> editions = new ArrayList<>();
        Optional<Vocabulary> before = Optional.empty();
        List<Generation> earliestFirst = new ArrayList<>(generation.lineage());
        Collections.reverse(earliestFirst);
        for (Generation each : earliestFirst) {
            Optional<Vocabulary> next = each.equals(generation) ? Optional.of(now) : read(each);
            if (next.isPresent()) {
                editions.add(edition(each, before, next.get()));
                before = next;
            }
        }
        Collections.reverse(editions);
        return List.copyOf(editions);
    }

    private static Edition edition(
            Generation generation, Optional<Vocabulary> before, Vocabulary now) {
        Instant made = Instant.parse(generation.readManifest().created());
        List<Change> changes = before.map(old -> Changes.between(old, now)).orElse(List.of());
        return new Edition(generation.number(), made, before.isEmpty(), changes);
    }

    /** It may have been cleared away by an import just now. */
    private static Optional<Vocabulary> read(Generation generation) {
        try {
            return Optional.of(Vocabulary.of(generation.readDump()));
        } catch (StoreException e) {
            LOG.warn("Generation {} cannot be compared: {}", generation.number(), e.getMessage());
            return Optional.empty();
        }
    }
}
