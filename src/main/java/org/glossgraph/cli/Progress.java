package org.glossgraph.cli;

import java.io.PrintStream;
import java.util.function.Consumer;

/** What is being done, on a terminal: one line that is written over. Silent elsewhere. */
final class Progress implements Consumer<String> {
    private static final String CLEAR_LINE = "\r\u001b[2K";

    private final PrintStream err;
    private final boolean shown;

    private Progress(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    static Progress on(PrintStream err) {
        return new Progress(err, Boolean.getBoolean("glossgraph.terminal"));
    }

    @Override
    public void accept(String step) {
        if (shown) {
            err.print(CLEAR_LINE + step + " …");
            err.flush();
        }
    }

    /** Takes the line away. */
    void done() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
