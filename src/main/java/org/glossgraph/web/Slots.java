package org.glossgraph.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Places for work that takes long: a few at a time; some more wait for a while. */
final class Slots {
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore places;
    private final Semaphore queue;

    /** So many at work, and so many in line. */
    Slots(int running, int waiting) {
        places = new Semaphore(running, true);
        queue = new Semaphore(running + waiting);
    }

    /** Takes a place, at once or when one is free; false where the line is too long or too slow. */
    boolean enter() {
        if (!queue.tryAcquire()) {
            return false;
        }
        boolean entered = false;
        try {
            entered = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!entered) {
                queue.release();
            }
        }
        return entered;
    }

    /** Gives the place back. */
    void leave() {
        places.release();
        queue.release();
    }
}
