package org.glossgraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.glossgraph.quality.Assessment;
import org.glossgraph.store.Generation;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.change.Edition;
import org.glossgraph.view.change.History;
import org.glossgraph.view.rdf.PartWithout;

/** One generation as it is served: its services, its dataset and its vocabulary in memory. */
final class Served {
    private static final int MOST_PARTS = 4;

    private final Generation generation;
    private final DatasetGraph dataset;
    private final Vocabulary vocabulary;
    private final Optional<Assessment> quality;
    private final DataAccessPointRegistry services = new DataAccessPointRegistry();
    private final List<Edition> history = new ArrayList<>();
    // The one that was used last comes last.
    private final Map<Set<String>, Vocabulary> parts = new LinkedHashMap<>();
    // Held for reading by each request, for writing by whoever closes.
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private Served(Generation generation, DatasetGraph dataset, Vocabulary vocabulary) {
        this.generation = generation;
        this.dataset = dataset;
        this.vocabulary = vocabulary;
        this.quality =
                generation
                        .readQuality()
                        .map(
                                now ->
                                        new Assessment(
                                                now,
                                                generation
                                                        .before()
                                                        .flatMap(Generation::readQuality)));
    }

    /**
     * Opens a generation; its services run with the given operations.
     *
     * @throws org.glossgraph.store.StoreException if one of its files is damaged
     */
    static Served open(Generation generation, OperationRegistry operations) {
        generation.requireSound();
        List<DataAccessPoint> points = Services.open(generation);
        DatasetGraph dataset = points.get(0).getDataService().getDataset();
        try {
            Vocabulary vocabulary = Txn.calculateRead(dataset, () -> Vocabulary.of(dataset));
            Served served = new Served(generation, dataset, vocabulary);
            points.forEach(point -> served.register(point, operations));
            return served;
        } catch (RuntimeException | Error e) {
            release(dataset);
            throw e;
        }
    }

    private void register(DataAccessPoint point, OperationRegistry operations) {
        services.register(point);
        point.getDataService().setEndpointProcessors(operations);
        point.getDataService().goActive();
    }

    Generation generation() {
        return generation;
    }

    /**
     * What the generations up to this one changed, the latest first. Found out when it is first
     * asked for, and kept.
     */
    List<Edition> history() {
        synchronized (history) {
            if (history.isEmpty()) {
                history.addAll(History.of(generation, vocabulary));
            }
            return List.copyOf(history);
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The vocabulary without the glossaries at these addresses. The last few that were asked for
     * are kept; one is made at a time.
     */
    Vocabulary without(Set<String> glossaries) {
        if (glossaries.isEmpty()) {
            return vocabulary;
        }
        synchronized (parts) {
            Vocabulary part = parts.remove(glossaries);
            if (part == null) {
                part = Vocabulary.of(PartWithout.glossaries(dataset, glossaries));
                if (parts.size() == MOST_PARTS) {
                    parts.remove(parts.keySet().iterator().next());
                }
            }
            parts.put(glossaries, part);
            return part;
        }
    }

    /** What the checks found, beside what they found in the generation before. */
    Optional<Assessment> quality() {
        return quality;
    }

    DataAccessPointRegistry services() {
        return services;
    }

    /** Begins a request; false where the generation is closed. */
    boolean enter() {
        return use.readLock().tryLock();
    }

    /** Ends a request, on the thread that began it. */
    void leave() {
        use.readLock().unlock();
    }

    /** Closes the generation for good unless a request still uses it; whether it did. */
    boolean close() {
        if (!use.writeLock().tryLock()) {
            return false;
        }
        release(dataset);
        return true;
    }

    /** Closes a dataset so that its files can be opened again, here or by another process. */
    private static void release(DatasetGraph dataset) {
        dataset.close();
        TDBInternal.expel(dataset instanceof DatasetGraphText text ? text.getWrapped() : dataset);
    }
}
