package org.glossgraph.web.query;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.glossgraph.web.hold.HeldAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that queries run on, apart from those that answer clients: a few at a time, the
 * others wait for their turn or are sent away. Whoever asked has an answer by the limit and a
 * second, even where a thread does not come back.
 */
public final class QueryThreads implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QueryThreads.class);
    // Jena follows paths by recursion. The memory is taken only as far as it is used, and given
    // back when the thread has been idle for a while.
    private static final long STACK_BYTES = 512L * 1024 * 1024;
    private static final int IDLE_SECONDS = 10;
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int GRACE_MILLIS = 800;

    private final QueryLimits limits;
    private final ThreadPoolExecutor threads;
    private final AtomicLong heldByAll = new AtomicLong();

    /** Answers a request, on a thread for queries. */
    @FunctionalInterface
    public interface Work {
        /** Writes the answer, or an error. */
        void answer(HttpServletResponse response) throws IOException, ServletException;
    }

    /** Threads for queries within limits. */
    public QueryThreads(QueryLimits limits) {
        this.limits = limits;
        this.threads =
                new ThreadPoolExecutor(
                        limits.running(),
                        limits.running(),
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        queue(limits.waiting()),
                        task -> new Thread(null, task, "query", STACK_BYTES));
        threads.allowCoreThreadTimeOut(true);
    }

    private static BlockingQueue<Runnable> queue(int length) {
        return length == 0 ? new SynchronousQueue<>() : new LinkedBlockingQueue<>(length);
    }

    /**
     * Has a query answered; the whole answer, or the status of an error, stands in the response.
     *
     * @return why it was refused; empty where the response says it all
     */
    public Optional<Refusal> answer(
            HttpServletRequest request, HttpServletResponse response, Work work)
            throws IOException, ServletException {
        QueryRun run = new QueryRun(limits, heldByAll);
        run.enter(request);
        HeldAnswer held = new HeldAnswer(response, run.most(), run::tooLong);
        Turn turn = new Turn(() -> work(work, held, run));
        try {
            threads.execute(turn);
            await(turn, run);
        } catch (RejectedExecutionException e) {
            return Optional.of(busy());
        }
        if (run.refusal().isEmpty()) {
            held.sendTo(response);
        }
        return run.refusal();
    }

    private static Void work(Work work, HeldAnswer held, QueryRun run)
            throws IOException, ServletException {
        try {
            work.answer(held);
        } finally {
            if (held.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                run.late();
            }
            run.release();
        }
        return null;
    }

    private void await(Turn turn, QueryRun run) throws IOException, ServletException {
        long limit = TimeUnit.SECONDS.toMillis(limits.seconds()) + GRACE_MILLIS;
        try {
            if (!turn.isDoneWithin(Math.min(limit, PATIENCE_MILLIS))) {
                if (!turn.hasBegun() && threads.remove(turn)) {
                    throw new RejectedExecutionException();
                }
                turn.get(Math.max(0, limit - turn.millis()), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException e) {
            run.late();
            LOG.warn("A query did not end in time; its thread is still at work");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            run.late();
        } catch (ExecutionException e) {
            failed(e.getCause(), run);
        }
    }

    private static void failed(Throwable cause, QueryRun run) throws IOException, ServletException {
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            run.tooBig();
            return;
        }
        if (cause instanceof IOException e) {
            throw e;
        }
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        throw new ServletException(cause);
    }

    private static Refusal busy() {
        return new Refusal(503, "Too many queries are waiting. Try again in a few seconds.");
    }

    /** Ends the threads; queries at work are interrupted by their limit. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(limits.seconds() + 1L, TimeUnit.SECONDS)) {
                LOG.warn("A query is still at work");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A query that waits for its turn, or has begun. */
    private static final class Turn extends FutureTask<Void> {
        private volatile long began;
        private volatile boolean hasBegun;

        Turn(Callable<Void> work) {
            super(work);
        }

        @Override
        public void run() {
            began = System.nanoTime();
            hasBegun = true;
            super.run();
        }

        boolean hasBegun() {
            return hasBegun;
        }

        /** Since it began. */
        long millis() {
            return hasBegun ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) : 0;
        }

        boolean isDoneWithin(long millis) throws ExecutionException, InterruptedException {
            try {
                get(millis, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                return false;
            }
        }
    }
}
