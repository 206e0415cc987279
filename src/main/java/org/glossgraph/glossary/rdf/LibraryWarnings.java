package org.glossgraph.glossary.rdf;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the JSON-LD library leaves out it tells a logger only; here it becomes remarks. */
final class LibraryWarnings extends Handler {
    private static final Logger LOGGER = Logger.getLogger("com.apicatalog.jsonld");

    /** The key of JSKOS for "there may be more languages", whose value means nothing. */
    private static final String OPEN_WORLD = "[\"-\"]";

    private final long thread = Thread.currentThread().getId();
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final Remarks remarks;

    private LibraryWarnings(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Runs a task of this thread and listens. */
    static void heardBy(Remarks remarks, Runnable task) {
        LibraryWarnings ear = new LibraryWarnings(remarks);
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(ear);
        try {
            task.run();
        } finally {
            LOGGER.removeHandler(ear);
        }
    }

    @Override
    public void publish(LogRecord told) {
        String message = formatter.formatMessage(told);
        if (told.getLongThreadID() == thread
                && message.contains("skipped")
                && !message.contains(OPEN_WORLD)) {
            remarks.add(0, "a statement is left out (" + message + ")");
        }
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
