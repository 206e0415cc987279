package org.glossgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.quality.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of generations, one of which is current. Nothing in it is changed in place: a new
 * generation is built aside, checked, sealed, and made current in one step; until then, and if
 * anything fails, readers see the old one.
 */
public final class Store {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final int KEPT = 3;
    private static final String REGISTRY = "registry.nq";

    private final Path dir;

    private Store(Path dir) {
        this.dir = dir;
    }

    /** The store in a folder, which need not be there yet. */
    public static Store at(Path dir) {
        return new Store(dir);
    }

    /** The store that a generation lies in. */
    public static Store holding(Generation generation) {
        return new Store(generation.dir().toAbsolutePath().getParent().getParent());
    }

    /** The generation to serve; empty before the first import. */
    public Optional<Generation> current() {
        Path link = dir.resolve("current");
        try {
            return Files.exists(link)
                    ? generation(folder().resolve(link.toRealPath().getFileName()))
                    : Optional.empty();
        } catch (IOException e) {
            throw StoreException.of(dir, e);
        }
    }

    /**
     * The generations that may be served, the best first: the current one, then those that were
     * current before it. Where nothing says which is current, all.
     */
    public List<Generation> candidates() {
        return current().map(Generation::lineage).orElseGet(this::latestFirst);
    }

    private List<Generation> latestFirst() {
        return generations().stream()
                .sorted(Comparator.comparingInt(Generation::number).reversed())
                .toList();
    }

    /** The identifiers that were ever published from this store. */
    public Registry registry() {
        try {
            return Registry.read(dir.resolve(REGISTRY));
        } catch (IOException | RiotException e) {
            throw new StoreException(
                    "The registry of identifiers "
                            + dir.resolve(REGISTRY)
                            + " cannot be read: restore it from a backup.");
        }
    }

    /** All generations that are kept, the oldest first. */
    public List<Generation> generations() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder())) {
            return all.flatMap(path -> generation(path).stream())
                    .sorted(Comparator.comparingInt(Generation::number))
                    .toList();
        } catch (IOException e) {
            throw StoreException.of(dir, e);
        }
    }

    /**
     * Whether the current generation was made of just this; not so where its manifest is damaged.
     */
    public boolean madeOf(Origin origin) {
        try {
            Optional<Generation> current = current();
            return current.isPresent()
                    && Manifest.read(current.get().manifest()).origin().equals(origin);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes a dataset the current generation; where the current one has the same content and the
     * same origin, nothing changes.
     *
     * @param quality what the checks found in the dataset
     * @param registry the identifiers published with it and before it
     * @throws StoreException if another import is at work, or the store is read-only or full; what
     *     was current stays so
     */
    public Publication publish(
            DatasetGraph data, Report quality, Origin origin, Registry registry) {
        try {
            Files.createDirectories(folder());
            return publishAlone(data, quality, origin, registry);
        } catch (IOException e) {
            throw StoreException.of(dir, e);
        } catch (InternalError e) {
            throw StoreException.full(dir, e);
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    /** The same, checked here, and with no identifier published that was not before. */
    public Publication publish(DatasetGraph data, Origin origin) {
        return publish(data, Report.of(data), origin, Registry.EMPTY);
    }

    /**
     * Makes the generation that was current before the current one current again. The registry
     * stays: what was published was published.
     *
     * @throws StoreException if there is none before, or it is damaged
     */
    public Generation rollback() {
        Generation now = current().orElseThrow(() -> new StoreException(dir + " is empty."));
        Generation before =
                now.before()
                        .orElseThrow(
                                () ->
                                        new StoreException(
                                                "There is no generation before %d in %s."
                                                        .formatted(now.number(), dir)));
        before.requireSound();
        try {
            switchTo(before);
            return before;
        } catch (IOException e) {
            throw StoreException.of(dir, e);
        }
    }

    private void switchTo(Generation generation) throws IOException {
        ImportLock lock = ImportLock.take(dir);
        try {
            Path name = Path.of("generations", Integer.toString(generation.number()));
            Durable.link(dir.resolve("current"), name);
        } finally {
            lock.close();
        }
    }

    /**
     * Writes the current generation and the registry to one compressed N-Quads file, also while it
     * is served; the file is read back before it takes its name.
     */
    public Generation backup(Path file) {
        Generation now = current().orElseThrow(() -> new StoreException(dir + " is empty."));
        try {
            Backup.write(now, registry(), file);
            return now;
        } catch (IOException e) {
            throw StoreException.of(file.toAbsolutePath().getParent(), e);
        }
    }

    /** Makes a backup the current generation, with its registry. */
    public Publication restore(Path file) {
        try {
            Backup backup = Backup.read(file);
            Origin.Input input =
                    Origin.Input.of(file.getFileName().toString(), Files.readAllBytes(file));
            Origin origin = new Origin("backup", backup.base(), new TreeMap<>(), List.of(input));
            return publish(backup.data(), Report.of(backup.data()), origin, backup.registry());
        } catch (IOException e) {
            throw new StoreException(file + " cannot be read: " + e.getMessage());
        }
    }

    private Publication publishAlone(
            DatasetGraph data, Report quality, Origin origin, Registry registry)
            throws IOException {
        ImportLock lock = ImportLock.take(dir);
        try {
            return publishLocked(data, quality, origin, registry);
        } finally {
            lock.close();
        }
    }

    private Publication publishLocked(
            DatasetGraph data, Report quality, Origin origin, Registry registry)
            throws IOException {
        Generation aside = new Generation(nextNumber(), dir.resolve("staging"));
        try {
            Staging staging = Staging.begin(aside, data, origin);
            Dump dump = staging.dump();
            Optional<Generation> before = current();
            Optional<Generation> same = before.filter(each -> same(each, dump, origin));
            if (same.isEmpty()) {
                Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
                staging.complete(dump, quality, now, before.map(Generation::number).orElse(0));
                register(registry, origin.base());
                publish(aside);
            }
            return new Publication(current().orElseThrow(), same.isPresent());
        } finally {
            Durable.delete(aside.dir());
        }
    }

    /** Before the generation: an identifier that is registered and not served does no harm. */
    private void register(Registry registry, String base) throws IOException {
        Path aside = dir.resolve(REGISTRY + ".new");
        Files.write(aside, registry.and(registry()).bytes(base));
        Durable.rename(aside, dir.resolve(REGISTRY));
    }

    private void publish(Generation aside) throws IOException {
        Path name = Path.of("generations", Integer.toString(aside.number()));
        Durable.rename(aside.dir(), dir.resolve(name));
        Durable.link(dir.resolve("current"), name);
        surplus().forEach(Store::forget);
    }

    /** Of those beyond the number that is kept, what was rolled back from goes first. */
    private List<Generation> surplus() {
        return Stream.concat(candidates().stream(), latestFirst().stream())
                .distinct()
                .skip(KEPT)
                .toList();
    }

    /** What was published is published, whether or not an old generation can be cleared away. */
    private static void forget(Generation old) {
        try {
            Durable.delete(old.dir());
        } catch (IOException e) {
            LOG.warn("Generation {} could not be deleted: {}", old.number(), e.getMessage());
        }
    }

    /** The libraries wrap what the machine said. */
    private RuntimeException refusal(RuntimeException thrown) {
        IOException cause = ExceptionUtils.throwableOfType(thrown, IOException.class);
        boolean refused = cause != null && !(thrown instanceof StoreException);
        return refused ? StoreException.of(dir, cause) : thrown;
    }

    /** A damaged generation is never the same: the import replaces it. */
    private boolean same(Generation current, Dump dump, Origin origin) {
        return madeOf(origin)
                && current.readManifest().content().equals(dump.sha256())
                && current.damagedFiles().isEmpty();
    }

    private int nextNumber() {
        return generations().stream().mapToInt(Generation::number).max().orElse(0) + 1;
    }

    private Path folder() {
        return dir.resolve("generations");
    }

    /** The generation in a folder; only sealed ones come to be there. */
    private static Optional<Generation> generation(Path path) {
        String name = path.getFileName().toString();
        return name.matches("[1-9][0-9]{0,8}")
                ? Optional.of(new Generation(Integer.parseInt(name), path))
                : Optional.empty();
    }
}
