package org.glossgraph.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long a glossary of 2,000 entries takes, beside the parser of its syntax alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
    private static final int ENTRIES = 2_000;
    private static final String[] KINDS = {"soft", "dark", "old", "fine", "hard", "small", "new"};
    private static final String[] THINGS = {"rope", "sail", "anchor", "keel", "mast", "deck"};

    private final String markdown = text("# Boat terms\n\n", "**%s**: %s\n\n", "");
    private final String html =
            text("<html><body><h1>Boat terms</h1><dl>\n", "<dt>%s</dt><dd>%s</dd>\n", "</dl>");
    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static String text(String before, String entry, String after) {
        StringBuilder text = new StringBuilder(before);
        for (int i = 0; i < ENTRIES; i++) {
            String thing = THINGS[i % THINGS.length];
            String name = "%s %s %d".formatted(KINDS[i % KINDS.length], thing, i);
            String body = "A %s that is kept on board, and used with the %s when it is needed.";
            text.append(entry.formatted(name, body.formatted(thing, THINGS[(i + 1) % 6])));
        }
        return text.append(after).toString();
    }

    private static Reading read(String name, String text) {
        return new GlossaryReader().read(List.of(new SourceFile(name, text.getBytes(UTF_8))));
    }

    /** The whole way from bytes to entries, with the language told from the text. */
    @Benchmark
    public Reading markdownRead() {
        return read("boat.md", markdown);
    }

    /** CommonMark alone. */
    @Benchmark
    public Object markdownParsed() {
        return parser.parse(markdown);
    }

    /** The whole way from bytes to entries, with the language told from the text. */
    @Benchmark
    public Reading htmlRead() {
        return read("boat.html", html);
    }

    /** HTML alone. */
    @Benchmark
    public Object htmlParsed() {
        return Jsoup.parse(html);
    }

    /** Runs all, and prints how the speed of reading stands to that of parsing. */
    public static void main(String[] args) throws RunnerException {
        Map<String, Double> times = new HashMap<>();
        OptionsBuilder options = new OptionsBuilder();
        options.include(ReadingBenchmark.class.getSimpleName());
        for (RunResult result : new Runner(options.build()).run()) {
            times.put(
                    result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
        }
        for (String syntax : List.of("markdown", "html")) {
            double read = times.get(syntax + "Read");
            double parsed = times.get(syntax + "Parsed");
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d entries: read in %.1f ms, parsed in %.1f ms: %.3f of the parser's speed%n",
                    syntax,
                    ENTRIES,
                    read,
                    parsed,
                    parsed / read);
        }
    }
}
