package org.glossgraph.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.outline.Outline;
import org.glossgraph.glossary.record.Card;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a run has found so far; files that are one entry each wait by folder. */
final class Run {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::place).thenComparing(Problem::message);

    final List<Glossary> glossaries = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final GlossaryNames names = new GlossaryNames();
    final SortedMap<String, SortedMap<String, Page>> pages = new TreeMap<>();
    final SortedMap<String, SortedMap<String, Card>> cards = new TreeMap<>();
    private final SortedMap<String, AccountBuilder> accounts = new TreeMap<>();

    AccountBuilder account(String source) {
        return accounts.computeIfAbsent(source, AccountBuilder::new);
    }

    void skip(String source, Hint why) {
        problems.add(new Problem(new Place(source, 0), why.reason() + "; skipped"));
        account(source).skipped(why);
    }

    /**
     * Reads files, so that a fault of the program in doing so is a problem of these and of no
     * others.
     */
    void guarded(Collection<String> sources, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            LOG.error("A fault while {} was read: {}", sources.iterator().next(), e.toString(), e);
            sources.forEach(source -> skip(source, Hint.FAULT));
        }
    }

    void addAll(String source, List<Remark> remarks) {
        for (Remark remark : remarks) {
            Place place = new Place(source, remark.line());
            if (remark.kind() == Remark.Kind.NOTE) {
                account(source).note(new Note(place, remark.message()));
            } else {
                problems.add(new Problem(place, remark.message()));
            }
        }
    }

    Reading reading() {
        glossaries.sort(Comparator.comparing(Glossary::source));
        problems.sort(BY_PLACE);
        problems.forEach(problem -> account(problem.place().source()).problem(problem));
        List<Account> all = accounts.values().stream().map(AccountBuilder::build).toList();
        return new Reading(glossaries, problems, all);
    }

    /**
     * A file that may be one entry.
     *
     * @param outline what it holds
     * @param lang the language that the file states
     */
    record Page(Outline outline, Optional<String> lang) {}
}
