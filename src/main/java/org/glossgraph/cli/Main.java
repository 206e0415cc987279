package org.glossgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: one sub-command for each thing that Glossgraph does. */
@Command(
        name = "glossgraph",
        header = "Turns glossaries into a SKOS knowledge graph, and serves it.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Begin with:  glossgraph serve          the glossaries that come with it",
            "             glossgraph serve my.md    yours",
            "",
            "Exit codes: 0 done; 1 the data has problems, the rest was done; 2 wrong use;",
            "3 the machine refuses (port taken, store in use, disk full)."
        })
public final class Main implements Runnable {
    private static final String TOO_LITTLE_MEMORY =
            "glossgraph: there is too little memory for this."
                    + " Try again with GLOSSGRAPH_JAVA_OPTS=-Xmx4g, or more.";

    @Spec private CommandSpec spec;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Lucene speaks of its own affairs through this logging alone.
        LogManager.getLogManager().reset();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(new Streams(System.in, out, err), arguments);
        boolean lost = out.checkError();
        err.flush();
        System.exit(lost ? Math.max(code, ExitCode.REFUSED) : code);
    }

    /** Runs one command; the streams stand for the terminal, so that tests can be one. */
    static int run(Streams streams, String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new ServeCommand(streams));
        line.addSubcommand(new ImportCommand(streams));
        line.addSubcommand(new ParseCommand(streams));
        line.addSubcommand(new ConceptsCommand(streams));
        line.addSubcommand(new ExportCommand(streams));
        line.addSubcommand(new AnnotateCommand(streams));
        line.addSubcommand(new QueryCommand(streams));
        line.addSubcommand(new CheckCommand(streams));
        line.addSubcommand(new DiffCommand(streams));
        line.addSubcommand(new RollbackCommand(streams));
        line.addSubcommand(new BackupCommand(streams));
        line.addSubcommand(new RestoreCommand(streams));
        line.setOut(streams.outWriter());
        line.setErr(streams.errWriter());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(Failures::wrongUse);
        line.setExecutionExceptionHandler(new Failures());
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            streams.err().println(TOO_LITTLE_MEMORY);
            return ExitCode.REFUSED;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
