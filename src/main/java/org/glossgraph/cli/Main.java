package org.glossgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

    /** All of them, in the order of the help. Where one is named, no other is loaded. */
    private static final List<Named> COMMANDS =
            List.of(
                    new Named("serve", ServeCommand::new),
                    new Named("import", ImportCommand::new),
                    new Named("parse", ParseCommand::new),
                    new Named("concepts", ConceptsCommand::new),
                    new Named("export", ExportCommand::new),
                    new Named("annotate", AnnotateCommand::new),
                    new Named("query", QueryCommand::new),
                    new Named("check", CheckCommand::new),
                    new Named("diff", DiffCommand::new),
                    new Named("rollback", RollbackCommand::new),
                    new Named("backup", BackupCommand::new),
                    new Named("restore", RestoreCommand::new));

    @Spec private CommandSpec spec;

    private Main() {}

    private record Named(String name, Function<Streams, Callable<Integer>> make) {}

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
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean named = COMMANDS.stream().anyMatch(each -> each.name.equals(first));
        COMMANDS.stream()
                .filter(each -> !named || each.name.equals(first))
                .forEach(each -> line.addSubcommand(each.name, each.make.apply(streams)));
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
