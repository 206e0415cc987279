package org.glossgraph.link.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossgraph.glossary.Place;

/** What speaks for some words as a term. */
final class Tally {
    private static final double LEAST = 0.5;

    /** Words that mostly stand before a noun are a part of its name: one use in four may not. */
    private static final int FREE = 4;

    private final Map<Place, Double> byEntry = new HashMap<>();
    private final List<Term> forms = new ArrayList<>();
    private double doubt = 1;
    private int context;
    private boolean varied;
    private boolean free;
    private boolean sure;
    private boolean single;
    private int closed;

    void add(Use use) {
        Candidate candidate = use.candidate();
        byEntry.merge(candidate.statement().entry().place(), use.weight(), Math::max);
        String written = candidate.statement().slice(candidate.from(), candidate.to());
        forms.add(Term.of(written, candidate.statement().lang()));
        varied |= forms.size() > 1 && context != candidate.context();
        context = candidate.context();
        free |= candidate.isWhole();
        sure |= use.isSure();
        single = candidate.length() == 1;
        closed += candidate.closes() ? 1 : 0;
    }

    /** Adds what speaks for the words beside their uses. */
    void addName(double weight) {
        doubt *= 1 - weight;
    }

    /** Whether it is a term, and not only a piece of one that is always the same. */
    boolean isTerm() {
        double left = doubt;
        for (double each : byEntry.values()) {
            left *= 1 - each;
        }
        return sure && (varied || free) && FREE * closed >= forms.size() && 1 - left >= LEAST;
    }

    boolean isSingle() {
        return single;
    }

    /** The words, once for each use. */
    List<Term> forms() {
        return List.copyOf(forms);
    }
}
