package org.glossgraph.web.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * One query at work: what it has used so far, and why it was refused if it was. What it holds
 * counts towards a bound for all queries together.
 */
final class QueryRun {
    /** How long the text of one value that a query makes may be, in characters. */
    static final int LONGEST_TEXT = 64 * 1024;

    private static final String ATTRIBUTE = QueryRun.class.getName();
    private static final Symbol SYMBOL = Symbol.create(ATTRIBUTE);
    // A row that waits in memory takes about this much; so does a short text.
    private static final int BYTES_OF_A_ROW = 2048;
    private static final long MOST_ROWS = Runtime.getRuntime().maxMemory() / BYTES_OF_A_ROW;
    private static final long MOST_CHARACTERS = Runtime.getRuntime().maxMemory() / 32;

    private final QueryLimits limits;
    private final AtomicLong heldByAll;
    private volatile Optional<Refusal> refusal = Optional.empty();
    private volatile Optional<QueryExec> execution = Optional.empty();
    private long held;
    private long characters;

    QueryRun(QueryLimits limits, AtomicLong heldByAll) {
        this.limits = limits;
        this.heldByAll = heldByAll;
    }

    /** The run that a request was admitted as; empty where it was not. */
    static Optional<QueryRun> of(HttpServletRequest request) {
        return Optional.ofNullable((QueryRun) request.getAttribute(ATTRIBUTE));
    }

    /** The run that an execution belongs to. */
    static QueryRun of(ExecutionContext execution) {
        return of(execution.getContext());
    }

    static QueryRun of(Context context) {
        return context.get(SYMBOL);
    }

    void enter(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    void enter(Context context) {
        context.set(SYMBOL, this);
    }

    QueryLimits limits() {
        return limits;
    }

    /** Why there is no answer; the first reason counts. */
    Optional<Refusal> refusal() {
        return refusal;
    }

    /** The execution that ends where the query is refused. */
    void executes(QueryExec exec) {
        execution = Optional.of(exec);
        if (refusal.isPresent()) {
            exec.abort();
        }
    }

    /** Refuses the query; what comes back ends the work on it when it is thrown. */
    QueryCancelledException refuse(int status, String sentence) {
        if (refusal.isEmpty()) {
            refusal = Optional.of(new Refusal(status, sentence));
        }
        execution.ifPresent(QueryExec::abort);
        return new QueryCancelledException();
    }

    /** Refuses a query that ran out of time. */
    QueryCancelledException late() {
        return refuse(
                503,
                "The query took too long and was ended: it has %d seconds at most. A LIMIT may help."
                        .formatted(limits.seconds()));
    }

    /** Refuses a query that needs more memory than there is for it. */
    QueryCancelledException tooBig() {
        return refuse(
                503,
                "The query needs more memory than there is for it. Ask for fewer rows or shorter"
                        + " texts at a time.");
    }

    /** The bytes that its answer may have. */
    int most() {
        return limits.mebibytes() * 1024 * 1024;
    }

    /** Refuses a query whose answer is longer. */
    QueryCancelledException tooLong() {
        return refuse(
                413,
                "The answer is longer than %d MiB. LIMIT and OFFSET give a part of it."
                        .formatted(limits.mebibytes()));
    }

    /** Counts a row that is kept until the query ends, or until it has been sorted, say. */
    void hold() {
        held++;
        // Half of it is for this one, all of it for all.
        if (heldByAll.incrementAndGet() > MOST_ROWS || held > MOST_ROWS / 2) {
            throw tooBig();
        }
    }

    /** Counts the characters of a text that the query makes. */
    void make(long length) {
        characters += length;
        if (length > LONGEST_TEXT || characters > MOST_CHARACTERS) {
            throw tooBig();
        }
    }

    /** Gives back what it held. */
    void release() {
        heldByAll.addAndGet(-held);
    }
}
