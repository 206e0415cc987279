package org.glossgraph.glossary.record;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glossgraph.glossary.Contents;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.entry.EntryReader;
import org.glossgraph.glossary.layout.Draft;

/** Reads tables of terms, aliases and definitions. */
final class CsvRecords {
    private CsvRecords() {}

    static Contents.Records read(String source, String text, String lang) {
        List<Draft> drafts = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Map<String, Integer> columns = new TreeMap<>();
            parser.getHeaderMap()
                    .forEach((name, i) -> columns.put(name.strip().toLowerCase(Locale.ROOT), i));
            int line = (int) parser.getCurrentLineNumber() + 1;
            for (CSVRecord row : parser) {
                draft(row, columns, line).ifPresent(drafts::add);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Contents.Records(
                Optional.empty(),
                Optional.empty(),
                "a record for each term",
                EntryReader.read(lang, new TreeMap<>(Map.of(source, drafts))),
                List.of());
    }

    private static Optional<Draft> draft(CSVRecord row, Map<String, Integer> columns, int line) {
        String term = cell(row, columns, "term");
        String definition = cell(row, columns, "definition");
        if (term.isBlank()) {
            return Optional.empty();
        }
        List<RichText> headings = new ArrayList<>(List.of(RichText.of(term, line)));
        for (String alias : cell(row, columns, "aliases").split(";", -1)) {
            if (!alias.isBlank()) {
                headings.add(RichText.of(alias.strip(), line));
            }
        }
        List<Block> body =
                definition.isBlank()
                        ? List.of()
                        : List.of(new Block.Paragraph(line, 0, RichText.of(definition, line)));
        return Optional.of(new Draft(line, headings, body, "", Optional.empty()));
    }

    private static String cell(CSVRecord row, Map<String, Integer> columns, String name) {
        Integer index = columns.get(name);
        return index == null || index >= row.size() ? "" : row.get(index).strip();
    }
}
