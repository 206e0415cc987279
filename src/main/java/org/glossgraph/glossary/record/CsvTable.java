package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.layout.Shape;
import org.glossgraph.glossary.record.CsvRows.Cell;
import org.glossgraph.glossary.record.CsvRows.Row;

/** Reads a table: what stands before its header, the header if it has one, and the rows. */
final class CsvTable {
    private static final String LAYOUT = "a row for each term";
    private static final int MOST_REMARKS = 20;
    private static final int LONGEST_TITLE = 90;
    private static final Pattern DIRECTIVE = Pattern.compile("#[a-z ]{1,30}:");
    private static final Pattern SEP = Pattern.compile("(?i)\"?sep=.\"?\\s*");

    private final Dialect dialect;
    private final List<Remark> remarks = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private boolean spaced;

    private CsvTable(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The records of a table.
     *
     * @param usual the delimiter that files of this name have as a rule
     */
    static RecordList read(String text, char usual) {
        CsvTable table = new CsvTable(Dialect.of(text, usual));
        List<Row> rows = CsvRows.read(text, table.dialect, table.remarks);
        Optional<String> bare = QuotedRows.bare(rows, text);
        if (bare.isPresent()) {
            return read(bare.get(), usual);
        }
        List<Rec> records = table.records(table.withoutPreamble(rows));
        return new RecordList(table.title, Optional.empty(), LAYOUT, records, table.remarks);
    }

    /** The records of rows that stand in a list. */
    static List<Rec> records(List<Row> rows, List<Remark> remarks) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        CsvTable table = new CsvTable(new Dialect(',', false, false, width));
        List<Rec> records = table.records(rows);
        remarks.addAll(table.remarks);
        return records;
    }

    /** The rows from the first one on that is as wide as the table, or names its columns. */
    private List<Row> withoutPreamble(List<Row> rows) {
        Optional<Row> stated = columnsDirective(rows);
        int first = 0;
        while (first < rows.size() && isPreamble(rows.get(first))) {
            preamble(rows.get(first));
            first++;
        }
        List<Row> table = new ArrayList<>(rows.subList(first, rows.size()));
        stated.ifPresent(header -> table.add(0, header));
        return table;
    }

    /** The columns as a card program names them: {@code #columns:Front Back}. */
    private Optional<Row> columnsDirective(List<Row> rows) {
        return rows.stream()
                .limit(10)
                .filter(row -> row.text(0).startsWith("#columns:"))
                .map(
                        row -> {
                            List<Cell> cells = new ArrayList<>(row.cells());
                            String name = row.text(0).substring("#columns:".length());
                            cells.set(0, new Cell(row.line(), name));
                            return new Row(row.line(), cells);
                        })
                .findFirst();
    }

    private boolean isPreamble(Row row) {
        String first = row.text(0);
        return SEP.matcher(first).matches()
                || DIRECTIVE.matcher(first).lookingAt()
                || (dialect.width() > 1 && row.filled() < 2);
    }

    private void preamble(Row row) {
        String text = row.text(0).replaceFirst("^#\\s*", "");
        boolean sign = SEP.matcher(row.text(0)).matches() || row.text(0).startsWith("#");
        if (title.isEmpty() && !sign && text.length() <= LONGEST_TITLE && !text.isEmpty()) {
            title = Optional.of(text);
        }
    }

    private List<Rec> records(List<Row> rows) {
        int header = Header.find(rows);
        List<String> names =
                header < 0
                        ? List.of()
                        : rows.get(header).cells().stream().map(c -> c.text().strip()).toList();
        int width = header < 0 ? dialect.width() : names.size();
        spaced = isSpaced(rows);
        List<Rec> records = new ArrayList<>();
        for (Row row : rows.subList(header + 1, withoutFooter(rows))) {
            Row whole = row.cells().size() > width && width > 1 ? joined(row, width) : row;
            if (!isHeaderAgain(row, names) && !isLetter(row)) {
                records.add(record(whole, names));
            }
        }
        return records;
    }

    /** Whether blanks stand after delimiters in many rows, so that they say nothing. */
    private static boolean isSpaced(List<Row> rows) {
        long many =
                rows.stream()
                        .filter(row -> row.cells().stream().skip(1).anyMatch(CsvTable::isIndented))
                        .count();
        return 4 * many > rows.size();
    }

    private static boolean isIndented(Cell cell) {
        return cell.text().startsWith(" ") && !cell.text().isBlank();
    }

    /** Where the rows end: below them, a source or a sum may stand in a cell of its own. */
    private int withoutFooter(List<Row> rows) {
        int end = rows.size();
        while (dialect.width() > 1 && end > 1 && isFooter(rows.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isFooter(Row row) {
        String text = row.text(0);
        return row.filled() == 1
                && !text.isEmpty()
                && (text.indexOf(": ") > 0 || Shape.isProse(text) || text.startsWith("©"));
    }

    private static boolean isHeaderAgain(Row row, List<String> names) {
        return !names.isEmpty()
                && row.cells().size() == names.size()
                && IntStream.range(0, names.size())
                        .allMatch(i -> row.text(i).equalsIgnoreCase(names.get(i)));
    }

    /** A row that only names the letter which the next terms begin with. */
    private boolean isLetter(Row row) {
        String text = row.text(0);
        return dialect.width() > 1
                && row.filled() == 1
                && text.codePointCount(0, text.length()) == 1
                && Character.isLetter(text.codePointAt(0));
    }

    private static Rec record(Row row, List<String> names) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (!cell.text().isBlank()) {
                String name = i < names.size() ? names.get(i) : "";
                String path = name.isEmpty() ? "column " + (i + 1) : name;
                fields.add(
                        new Field(List.of(path), cell.line(), cell.text().strip(), false, false));
            }
        }
        return new Rec(row.line(), "", fields);
    }

    /**
     * A row with more cells than there are columns: texts with delimiters in them that nobody put
     * into quotes. Prose has a blank after its commas, cells have none; else the longest cell takes
     * what is too much behind it.
     */
    private Row joined(Row row, int width) {
        int extra = row.cells().size() - width;
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int i = cells.size() - 1; i > 0 && extra > 0 && !spaced; i--) {
            if (cells.get(i).text().startsWith(" ") && !cells.get(i).text().isBlank()) {
                join(cells, i - 1);
                extra--;
            }
        }
        while (extra > 0 && cells.get(cells.size() - 1).text().isBlank()) {
            cells.remove(cells.size() - 1);
            extra--;
        }
        if ((cells.size() < row.cells().size() && !isBlank(row, cells.size())) || extra > 0) {
            remark(row.line(), row.cells().size(), width);
        }
        int longest =
                IntStream.range(0, width)
                        .boxed()
                        .max((a, b) -> cells.get(a).text().length() - cells.get(b).text().length())
                        .orElse(0);
        for (; extra > 0 && longest + 1 < cells.size(); extra--) {
            join(cells, longest);
        }
        return new Row(row.line(), cells);
    }

    private static boolean isBlank(Row row, int from) {
        return row.cells().stream().skip(from).allMatch(cell -> cell.text().isBlank());
    }

    private void join(List<Cell> cells, int i) {
        Cell next = cells.remove(i + 1);
        Cell cell = cells.get(i);
        cells.set(i, new Cell(cell.line(), cell.text() + dialect.delimiter() + next.text()));
    }

    private void remark(int line, int cells, int width) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(
                    new Remark(
                            line,
                            "this row has "
                                    + cells
                                    + " cells and the table has "
                                    + width
                                    + " columns; put a text with delimiters in it into quotes"));
        }
    }
}
