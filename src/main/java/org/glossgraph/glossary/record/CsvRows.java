package org.glossgraph.glossary.record;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glossgraph.glossary.block.Remark;

/**
 * Reads rows of cells. A row whose quotes do not match is read as it stands, so that it does not
 * take the rows after it with it.
 */
final class CsvRows {
    /** More slips than this, and the quotes of a text mean nothing. */
    private static final int MOST_SLIPS = 2_000;

    private static final int MOST_REMARKS = 20;

    /** Cells beyond these are left out: no table of terms is so wide. */
    private static final int WIDEST = 1_000;

    private final String text;
    private final Dialect dialect;
    private final List<Remark> remarks;
    private final List<Row> rows = new ArrayList<>();
    private int offset;
    private int line = 1;

    private CsvRows(String text, Dialect dialect, List<Remark> remarks) {
        this.text = text;
        this.dialect = dialect;
        this.remarks = remarks;
    }

    /**
     * A row that is not blank.
     *
     * @param line the source line it begins on, from 1
     */
    record Row(int line, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** How many of its cells are not blank. */
        long filled() {
            return cells.stream().filter(cell -> !cell.text().isBlank()).count();
        }

        String text(int i) {
            return i < cells.size() ? cells.get(i).text().strip() : "";
        }
    }

    /**
     * A cell.
     *
     * @param line the source line it begins on, from 1
     */
    record Cell(int line, String text) {}

    static List<Row> read(String text, Dialect dialect, List<Remark> remarks) {
        CsvRows reader = new CsvRows(text, dialect, remarks);
        int slips = 0;
        while (!reader.readOn() && slips < MOST_SLIPS) {
            slips++;
            reader.readLine(slips);
        }
        return reader.rows;
    }

    /** Reads rows up to the end, or to one whose quotes do not match. */
    private boolean readOn() {
        int start = line;
        try (CSVParser parser = CSVParser.parse(rest(), dialect.format())) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                add(records.next(), line);
                line = start + (int) parser.getCurrentLineNumber();
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            skipTo(start);
            return false;
        }
    }

    private StringReader rest() throws IOException {
        StringReader rest = new StringReader(text);
        long left = offset;
        while (left > 0) {
            left -= rest.skip(left);
        }
        return rest;
    }

    /** Moves the offset from the line it is on to the line that is next. */
    private void skipTo(int from) {
        for (int at = from; at < line; at++) {
            offset = text.indexOf('\n', offset) + 1;
        }
    }

    /** Reads one line with its quotes as signs like others. */
    private void readLine(int slips) {
        int end = text.indexOf('\n', offset);
        String bare = text.substring(offset, end < 0 ? text.length() : end);
        if (slips <= MOST_REMARKS) {
            remarks.add(
                    new Remark(
                            line,
                            "the quotes of this row do not match; close each, and double those"
                                    + " inside a cell"));
        }
        try (CSVParser parser = CSVParser.parse(bare, dialect.unquoted())) {
            parser.forEach(record -> add(record, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        offset = end < 0 ? text.length() : end + 1;
        line++;
    }

    private void add(CSVRecord record, int from) {
        List<Cell> cells = new ArrayList<>();
        int at = from;
        for (String cell : record) {
            if (cells.size() == WIDEST) {
                break;
            }
            int blank = cell.length() - cell.stripLeading().length();
            cells.add(new Cell(at + lineEnds(cell.substring(0, blank)), cell));
            at += lineEnds(cell);
        }
        Row row = new Row(from, cells);
        if (row.filled() > 0) {
            rows.add(row);
        }
    }

    private static int lineEnds(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
