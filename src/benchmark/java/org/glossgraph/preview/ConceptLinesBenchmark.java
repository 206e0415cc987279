package org.glossgraph.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;

import org.glossgraph.glossary.SourceFile;
import org.glossgraph.importer.Draft;
import org.glossgraph.importer.ImportOptions;
import org.glossgraph.importer.Importer;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What it costs to read, merge and link a large glossary and to print its concepts, step by step,
 * by the clock and by the processor's time, because a busy machine stretches the clock. To be run
 * with as much memory as there is to be: {@code -Xmx1g}.
 */
public final class ConceptLinesBenchmark {
    private static final int WORDS = 50;
    private static final int FIELD = 20_000;
    private static final String[] SYLLABLES = {
        "ka", "ro", "mi", "ten", "sal", "vor", "lin", "du", "pe", "gra", "sto", "fen", "ul", "bar"
    };
    private static final String[] SMALL = {
        "the", "a", "of", "and", "to", "in", "is", "that", "for", "with", "by", "on", "from"
    };

    private final Random random = new Random(1);
    private String step = "start";
    private long clock = System.nanoTime();
    private long processor = processor();

    private ConceptLinesBenchmark() {}

    /** Takes numbers of entries; 25,000, 50,000 and 100,000 unless said. */
    public static void main(String... arguments) throws IOException {
        List<String> sizes =
                arguments.length > 0 ? List.of(arguments) : List.of("25000", "50000", "100000");
        for (String size : sizes) {
            new ConceptLinesBenchmark().run(Integer.parseInt(size));
        }
    }

    private void run(int entries) throws IOException {
        System.out.printf(Locale.ROOT, "%,d entries of %d words%n", entries, WORDS);
        SourceFile file = new SourceFile("large.md", text(entries).getBytes(UTF_8));
        ImportOptions options =
                ImportOptions.of(List.of(), Path.of("none"))
                        .withFiles(List.of(file), "Words")
                        .in(ImportOptions.Mode.IN_MEMORY);
        next("start");
        Draft draft = new Importer(options, this::next).draft();
        next("Printing");
        ConceptLines.write(draft, OutputStream.nullOutputStream());
        next("end");
        System.out.printf(
                Locale.ROOT,
                "  %,d concepts, %,d links%n",
                draft.graph().concepts().size(),
                draft.graph().links().size());
    }

    /** Names of two or three words; a definition speaks of three other entries. */
    private String text(int entries) {
        StringBuilder text = new StringBuilder("# Words\n\n");
        for (int i = 0; i < entries; i++) {
            text.append("**%s**: A %s that uses the %s".formatted(name(i), other(entries), other(entries)));
            text.append(" and is measured by %s.".formatted(other(entries)));
            for (int word = 16; word < WORDS; word++) {
                text.append(' ').append(word % 2 == 0 ? SMALL[random.nextInt(SMALL.length)] : word());
                text.append(word % 12 == 0 ? "." : "");
            }
            text.append(".\n\n");
        }
        return text.toString();
    }

    private String other(int entries) {
        return name(random.nextInt(entries));
    }

    private static String name(int i) {
        return word(i % FIELD) + ' ' + word(i / FIELD + 7 * i % FIELD) + (i % 3 == 0 ? " line" : "");
    }

    /** Few words are used often, as in any text. */
    private String word() {
        return word((int) (FIELD * Math.pow(random.nextDouble(), 4)));
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private void next(String name) {
        System.out.printf(
                Locale.ROOT,
                "  %-28s %,8d ms, processor %,8d ms%n",
                step,
                (System.nanoTime() - clock) / 1_000_000,
                (processor() - processor) / 1_000_000);
        step = name;
        clock = System.nanoTime();
        processor = processor();
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
