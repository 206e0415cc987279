package org.glossgraph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossgraph.importer.ImportOptions.Mode;
import org.glossgraph.importer.ImportReport;
import org.glossgraph.importer.Importer;
import org.glossgraph.store.Generation;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.change.Change;
import org.glossgraph.view.change.Changes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what changed. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Says what changed between two generations of the store, or what an import of the"
                        + " paths given would change.")
final class DiffCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Streams streams;

    @Spec private CommandSpec spec;
    @Mixin private ImportSettings settings;
    @Mixin private StoreOption store;

    @Option(
            names = "--from",
            paramLabel = "N",
            description = "The generation before (default: the one before --to).")
    private Integer from;

    @Option(
            names = "--to",
            paramLabel = "N",
            description = "The generation after (default: the current one).")
    private Integer to;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            defaultValue = "text",
            description = "text (default), json or md.")
    private Format format;

    /** How the changes are shown. */
    private enum Format {
        TEXT,
        JSON,
        MD
    }

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (settings.inputs().areGiven()) {
            return withInput();
        }
        Generation after = to == null ? current() : generation(to);
        Generation before = from == null ? before(after) : generation(from);
        print(Changes.between(vocabulary(before), vocabulary(after)));
        return ExitCode.DONE;
    }

    private int withInput() throws IOException {
        if (from != null || to != null) {
            throw wrong("Name either paths or generations.");
        }
        ImportReport report =
                new Importer(settings.into(store.dir(), streams.in(), Mode.DRY_RUN), step -> {})
                        .run();
        int code = Problems.print(report.problems(), streams.err());
        Vocabulary now = Vocabulary.of(report.dataset());
        print(Changes.between(vocabulary(current()), now));
        return code;
    }

    private static Vocabulary vocabulary(Generation generation) {
        return Vocabulary.of(generation.readDump());
    }

    private Generation current() {
        return store.store()
                .current()
                .orElseThrow(() -> wrong("The store ‘" + store.dir() + "’ is empty."));
    }

    private Generation generation(int number) {
        List<Generation> kept = store.store().generations();
        Optional<Generation> found =
                kept.stream().filter(each -> each.number() == number).findFirst();
        return found.orElseThrow(
                () ->
                        wrong(
                                "There is no generation "
                                        + number
                                        + ". Kept are: "
                                        + kept.stream()
                                                .map(each -> Integer.toString(each.number()))
                                                .reduce((one, next) -> one + ", " + next)
                                                .orElse("none")
                                        + "."));
    }

    private Generation before(Generation after) {
        return after.before()
                .orElseThrow(
                        () ->
                                wrong(
                                        "There is no generation before "
                                                + after.number()
                                                + " to compare it with."));
    }

    private void print(List<Change> changes) throws IOException {
        switch (format) {
            case JSON -> {
                ArrayNode all = JSON.createArrayNode();
                for (Change change : changes) {
                    all.addObject()
                            .put("what", change.what().name().toLowerCase(Locale.ROOT))
                            .put("how", change.how().name().toLowerCase(Locale.ROOT))
                            .put("id", change.slug())
                            .put("name", change.name())
                            .put("before", change.before())
                            .put("after", change.after());
                }
                streams.out().println(JSON.writeValueAsString(all));
            }
            case MD -> ChangeText.markdown(changes).forEach(streams.out()::println);
            case TEXT -> ChangeText.plain(changes).forEach(streams.out()::println);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
