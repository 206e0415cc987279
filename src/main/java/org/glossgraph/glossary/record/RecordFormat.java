package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.glossgraph.glossary.Contents;
import org.glossgraph.glossary.block.Remark;

/** The record formats that can be read. */
public enum RecordFormat {
    /** Comma-separated values, RFC 4180, and what spreadsheets make of them. */
    CSV("CSV", List.of("csv"), text -> false, in -> table(in, ',')),
    /** Tab-separated values, and the cards of flash-card programs. */
    TSV("TSV", List.of("tsv", "tab"), RecordFormat::looksTabbed, in -> table(in, '\t')),
    /** JSON, RFC 8259. */
    JSON("JSON", List.of("json", "json5", "jsonc"), RecordFormat::looksJson, RecordFormat::json),
    /** A JSON value on each line. */
    JSON_LINES("JSON Lines", List.of("jsonl", "ndjson"), text -> false, RecordFormat::jsonLines),
    /** YAML 1.2. */
    YAML("YAML", List.of("yaml", "yml"), text -> false, RecordFormat::yaml);

    private static final List<String> OPEN = List.of("", "txt", "text");
    private static final int SAMPLE = 20_000;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_REMARKS = 20;
    private static final Pattern JSON_START = Pattern.compile("\\s*[\\[{]\\s*[\"{\\[]");

    /** A file to be read. */
    private record Input(String source, String text, String lang) {}

    /** Reads a file of the format. */
    @FunctionalInterface
    private interface Reader {
        Contents read(Input input);
    }

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> extensions;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Predicate<String> looksLike;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Reader reader;

    RecordFormat(
            String label, List<String> extensions, Predicate<String> looksLike, Reader reader) {
        this.label = label;
        this.extensions = extensions;
        this.looksLike = looksLike;
        this.reader = reader;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** How the names of its files end, the usual ending first; none where any ending will do. */
    public List<String> extensions() {
        return extensions;
    }

    /**
     * What a text of this format says; its lines end in line feeds.
     *
     * @param source the path of the file
     * @param defaultLang the language to be taken where the file states none; empty for not known
     */
    public Contents read(String source, String text, String defaultLang) {
        return reader.read(new Input(source, text, defaultLang));
    }

    /** The format of a file, by its extension or, where that says nothing, by its text. */
    public static Optional<RecordFormat> of(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String extension = dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(
                        format ->
                                format.extensions.contains(extension)
                                        || (OPEN.contains(extension)
                                                && format.looksLike.test(text)))
                .findFirst();
    }

    private static boolean looksJson(String text) {
        String end = text.substring(Math.max(0, text.length() - 100)).strip();
        return JSON_START.matcher(text).lookingAt() && (end.endsWith("}") || end.endsWith("]"));
    }

    /** Whether each line has the same number of tabs, or the first says how cards are kept. */
    private static boolean looksTabbed(String text) {
        if (text.startsWith("#separator:")) {
            return true;
        }
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        List<String> lines = sample.lines().filter(line -> !line.isBlank()).toList();
        boolean cut = sample.length() < text.length() && lines.size() > 1;
        List<String> whole = cut ? lines.subList(0, lines.size() - 1) : lines;
        long widths = whole.stream().map(RecordFormat::tabs).distinct().count();
        return whole.size() >= FEWEST_ROWS
                && widths == 1
                && tabs(whole.get(0)) > 0
                && whole.stream().noneMatch(line -> line.startsWith("\t"));
    }

    private static long tabs(String line) {
        return line.chars().filter(c -> c == '\t').count();
    }

    private static Contents table(Input in, char usual) {
        RecordList list = CsvTable.read(in.text, usual);
        return RecordReader.read(in.source, list, in.lang);
    }

    private static Contents json(Input in) {
        List<Remark> remarks = new ArrayList<>();
        List<Node> values = JsonNodes.read(in.text, remarks);
        return tree(in, values, remarks);
    }

    private static Contents jsonLines(Input in) {
        List<Remark> remarks = new ArrayList<>();
        List<Node> values = new ArrayList<>();
        int number = 0;
        int slips = 0;
        for (String line : List.of(in.text.split("\n", -1))) {
            number++;
            if (!line.isBlank()) {
                Optional<Node> value = JsonNodes.line(line, number);
                value.ifPresent(values::add);
                slips += value.isEmpty() ? 1 : 0;
                if (value.isEmpty() && slips <= MOST_REMARKS) {
                    remarks.add(new Remark(number, "this line is no JSON value; it is left out"));
                }
            }
        }
        return slips > values.size() ? json(in) : tree(in, values, remarks);
    }

    private static Contents yaml(Input in) {
        List<Remark> remarks = new ArrayList<>();
        List<Node> values = YamlText.read(in.text, remarks);
        return tree(in, values, remarks);
    }

    private static Contents tree(Input in, List<Node> values, List<Remark> remarks) {
        return RecordReader.read(in.source, values, new RecordReader.Tree(remarks, in.lang));
    }
}
