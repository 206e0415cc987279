package org.glossgraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.glossgraph.glossary.Account;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.EntryJson;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.GlossaryReader;
import org.glossgraph.glossary.Problem;
import org.glossgraph.glossary.Reading;
import org.glossgraph.glossary.SourceFile;
import org.glossgraph.glossary.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the entries of glossaries: what the reader understood. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Prints the entries as JSON Lines: what the reader understood.")
final class ParseCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private Inputs inputs;

    @Option(
            names = "--explain",
            description =
                    "Says instead how each file was understood, what was left out, and what to do.")
    private boolean explain;

    ParseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        inputs.require();
        List<Problem> problems = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>(inputs.standardInput(streams.in()));
        files.addAll(SourceFiles.collect(inputs.files(), problems::add));
        Reading reading = new GlossaryReader(inputs.lang()).read(files);
        if (explain) {
            explain(reading);
            int code = Problems.print(problems, streams.err());
            return reading.problems().isEmpty() ? code : ExitCode.PROBLEMS;
        }
        for (Glossary glossary : reading.glossaries()) {
            for (Entry entry : glossary.entries()) {
                streams.out().println(EntryJson.line(entry));
            }
        }
        problems.addAll(reading.problems());
        return Problems.print(problems, streams.err());
    }

    private void explain(Reading reading) {
        String between = "";
        for (Account account : reading.accounts()) {
            streams.out().print(between);
            Explanation.of(account, streams.out()::println);
            between = System.lineSeparator();
        }
    }
}
