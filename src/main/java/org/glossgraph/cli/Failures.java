package org.glossgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.glossgraph.curation.CurationException;
import org.glossgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line for people and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    /** Set to anything, it has the stack trace of a fault printed as well. */
    private static final String TRACE = "GLOSSGRAPH_TRACE";

    static int wrongUse(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("glossgraph: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof CurationException unread) {
            err.println("glossgraph: " + Printable.line(said(unread)));
            return ExitCode.USAGE;
        }
        if (cause instanceof StoreException) {
            err.println("glossgraph: " + Printable.line(cause.getMessage()));
            return ExitCode.REFUSED;
        }
        if (cause instanceof IOException refusal) {
            err.println("glossgraph: " + Printable.line(said(refusal)));
            return ExitCode.REFUSED;
        }
        err.println(
                "glossgraph: this is a fault of Glossgraph, not of your data: "
                        + cause
                        + ". Set "
                        + TRACE
                        + "=1 to see where it happened.");
        if (System.getenv(TRACE) != null) {
            cause.printStackTrace(err);
        }
        return ExitCode.REFUSED;
    }

    /** What is wrong with a curation file, and what that means. */
    static String said(CurationException failure) {
        return failure.getMessage()
                + ". All its decisions would be undone, so nothing was made or stored: mend the"
                + " file, or name another with --curation.";
    }

    private static String said(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file: " + failure.getMessage();
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission for " + failure.getMessage();
        }
        return Objects.requireNonNullElse(failure.getMessage(), "reading or writing failed");
    }
}
