package org.glossgraph.glossary.syntax.rst;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/** A table that is written as values between commas. */
final class CsvTable {
    private final Page page;
    private final List<Block.Row> rows = new ArrayList<>();

    CsvTable(Page page) {
        this.page = page;
    }

    List<Block.Row> rows(Directive directive) {
        Region content = directive.content(page.lines());
        CSVFormat format = format(directive.options().getOrDefault("delim", ","));
        int line = page.lines().get(directive.first()).number();
        add(directive.options().getOrDefault("header", ""), line, format);
        int headers = rows.size() + directive.number("header-rows");
        int from = page.lines().skipBlank(content.from(), content.to());
        if (from < content.to()) {
            Region body = new Region(from, content.to(), content.indent());
            add(page.lines().verbatim(body), page.lines().get(from).number(), format);
        }
        for (int i = 0; i < Math.min(headers, rows.size()); i++) {
            rows.set(i, new Block.Row(rows.get(i).line(), true, rows.get(i).cells()));
        }
        return rows;
    }

    private static CSVFormat format(String delimiter) {
        String sign =
                switch (delimiter) {
                    case "tab" -> "\t";
                    case "space" -> " ";
                    default ->
                            delimiter.length() == 1 && ",;|:".contains(delimiter) ? delimiter : ",";
                };
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(sign)
                .setIgnoreSurroundingSpaces(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    private void add(String values, int first, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(new StringReader(values), format)) {
            int line = first;
            for (CSVRecord row : parser) {
                List<RichText> cells = new ArrayList<>();
                for (String cell : row) {
                    cells.add(page.inlines().text(cell.strip(), line));
                }
                rows.add(new Block.Row(line, false, cells));
                line = first + (int) parser.getCurrentLineNumber();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
