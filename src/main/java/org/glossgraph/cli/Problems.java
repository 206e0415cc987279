package org.glossgraph.cli;

import java.io.PrintStream;
import java.util.List;
import org.glossgraph.glossary.Problem;

/** Shows the problems of the sources. */
final class Problems {
    private Problems() {}

    /** Prints each problem on a line, and answers the exit code that they make. */
    static int print(List<Problem> problems, PrintStream err) {
        problems.forEach(problem -> err.println(Printable.line(problem.toString())));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
