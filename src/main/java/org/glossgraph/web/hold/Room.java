package org.glossgraph.web.hold;

import java.util.concurrent.atomic.AtomicLong;

/** Room for so many bytes, which all who need some share. */
final class Room {
    /** None at all. */
    static final Room NONE = new Room(0);

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    Room(long most) {
        this.most = most;
    }

    /** Takes room for some bytes; false where there is not so much. */
    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= most) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }

    /** Whether there is room for some bytes. */
    boolean has(long bytes) {
        return taken.get() + bytes <= most;
    }

    /** Takes room for some bytes even where there is none. */
    void takeAnyway(long bytes) {
        taken.addAndGet(bytes);
    }

    /** Gives room back. */
    void give(long bytes) {
        taken.addAndGet(-bytes);
    }

    /** Whether nobody has any. */
    boolean isFree() {
        return taken.get() == 0;
    }
}
