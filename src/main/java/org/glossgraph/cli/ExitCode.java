package org.glossgraph.cli;

/** What a command's exit code says. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;

    /** The data has problems; the rest was done. */
    static final int PROBLEMS = 1;

    /** Wrong use. */
    static final int USAGE = 2;

    /** The machine refuses: port taken, store in use or read-only, disk full. */
    static final int REFUSED = 3;

    private ExitCode() {}
}
