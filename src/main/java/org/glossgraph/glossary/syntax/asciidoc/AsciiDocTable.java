package org.glossgraph.glossary.syntax.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/** A table as written: its cells one after the other, and how many of them make a row. */
final class AsciiDocTable {
    private static final Pattern SPEC =
            Pattern.compile(
                    "(?:(\\d{1,3})(?:\\.(\\d{1,3}))?|\\.(\\d{1,3}))?([*+])?(?:[<^>])?(?:\\.[<^>])?[a-z]?");
    private static final Pattern COLUMNS = Pattern.compile("\\s*(\\d{1,3})\\*.*");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[*.]{1,5}|-)\\s+(?=\\S)");
    private static final int LONGEST_SPEC = 12;
    private static final int MOST = 100;

    /**
     * A cell.
     *
     * @param line where it begins
     * @param lineIndex the index of that line in the table
     * @param columns how many columns it takes
     * @param rows how many rows it takes
     * @param text what it says
     */
    private record Cell(int line, int lineIndex, int columns, int rows, Passage text) {}

    private final List<Cell> cells = new ArrayList<>();
    private final char separator;
    private int columns;
    private boolean header;

    private AsciiDocTable(char separator) {
        this.separator = separator;
    }

    static AsciiDocTable of(
            String delimiter, BlockAttributes attributes, List<SourceLines.Line> lines) {
        AsciiDocTable table = new AsciiDocTable(separator(delimiter, attributes));
        if (table.separator == '|' || table.separator == '!' || table.separator == '¦') {
            table.readCells(lines);
        } else {
            table.readRecords(lines);
        }
        int stated = columns(attributes.value("cols"));
        table.columns = stated > 0 ? stated : table.cellsOfFirstLine();
        table.header =
                !attributes.hasOption("noheader")
                        && (attributes.hasOption("header") || table.isFirstRowApart(lines));
        return table;
    }

    private static char separator(String delimiter, BlockAttributes attributes) {
        String stated = attributes.value("separator");
        if (stated.length() == 1) {
            return stated.charAt(0);
        }
        return switch (attributes.value("format")) {
            case "csv" -> ',';
            case "tsv" -> '\t';
            case "dsv" -> ':';
            default -> delimiter.charAt(0);
        };
    }

    private static int columns(String cols) {
        int count = 0;
        for (String part : cols.isBlank() ? List.<String>of() : List.of(cols.split("[,;]", -1))) {
            Matcher times = COLUMNS.matcher(part);
            count += times.matches() ? Integer.parseInt(times.group(1)) : 1;
        }
        return count;
    }

    private int cellsOfFirstLine() {
        int count = 0;
        for (Cell cell : cells) {
            if (cell.lineIndex() != cells.get(0).lineIndex()) {
                break;
            }
            count += cell.columns();
        }
        return Math.max(1, count);
    }

    /** Whether the first line is a whole row, and a blank line follows. */
    private boolean isFirstRowApart(List<SourceLines.Line> lines) {
        if (cells.isEmpty() || cellsOfFirstLine() != columns) {
            return false;
        }
        int next = cells.get(0).lineIndex() + 1;
        boolean blank = next < lines.size() && lines.get(next).text().isBlank();
        return blank && cells.get(0).lineIndex() == 0;
    }

    private void readCells(List<SourceLines.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.startsWith("//") && !text.startsWith("///")) {
                continue;
            }
            int done = 0;
            for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
                if (at > 0 && text.charAt(at - 1) == '\\') {
                    continue;
                }
                int spec = specStart(text, done, at);
                addText(text.substring(done, spec), lines.get(i).number());
                addCell(text.substring(spec, at), lines.get(i).number(), i);
                done = at + 1;
            }
            addText(text.substring(done), lines.get(i).number());
        }
    }

    /** Where the signs before a separator begin that say what its cell is. */
    private static int specStart(String text, int from, int separator) {
        int start = separator;
        while (start > from
                && separator - start <= LONGEST_SPEC
                && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        boolean apart = start == 0 || Character.isWhitespace(text.charAt(start - 1));
        return apart && SPEC.matcher(text.substring(start, separator)).matches()
                ? start
                : separator;
    }

    private void addCell(String spec, int line, int lineIndex) {
        Matcher parts = SPEC.matcher(spec);
        boolean counted = parts.matches() && parts.group(4) != null;
        int across = counted && parts.group(1) != null ? Integer.parseInt(parts.group(1)) : 1;
        String down = counted ? parts.group(2) != null ? parts.group(2) : parts.group(3) : null;
        boolean repeated = counted && parts.group(4).equals("*");
        int rows = down == null || repeated ? 1 : Math.min(MOST, Integer.parseInt(down));
        int columnsTaken = repeated ? 1 : Math.max(1, Math.min(MOST, across));
        Passage text = new Passage();
        for (int i = 0; i < (repeated ? Math.min(MOST, across) : 1); i++) {
            cells.add(new Cell(line, lineIndex, columnsTaken, Math.max(1, rows), text));
        }
    }

    /** Adds a line to the last cell; a blank line and a bullet begin a new one in it. */
    private void addText(String words, int line) {
        if (cells.isEmpty()) {
            return;
        }
        Passage text = cells.get(cells.size() - 1).text();
        Matcher bullet = BULLET.matcher(words);
        boolean item = bullet.lookingAt();
        if (words.isBlank() || item) {
            text.breakLine();
        }
        if (!words.isBlank() && Delimiter.of(words) == Delimiter.NONE && !words.equals("+")) {
            String bare = item ? words.substring(bullet.end()) : words;
            text.add(bare.strip().replace("\\" + separator, String.valueOf(separator)), line);
        }
    }

    private void readRecords(List<SourceLines.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean quoted = false;
            int done = 0;
            for (int at = 0; at <= text.length(); at++) {
                boolean end = at == text.length();
                quoted ^= !end && text.charAt(at) == '"';
                if (end ? !text.isBlank() : !quoted && text.charAt(at) == separator) {
                    addCell("", lines.get(i).number(), i);
                    addText(unquoted(text.substring(done, at)), lines.get(i).number());
                    done = at + 1;
                }
            }
        }
    }

    private static String unquoted(String field) {
        String bare = field.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"") : bare;
    }

    /** Its rows; a cell that reaches into a further row or column leaves it empty. */
    List<Block.Row> rows(Names names) {
        List<Block.Row> rows = new ArrayList<>();
        int[] taken = new int[columns];
        List<RichText> row = new ArrayList<>();
        int line = 0;
        for (Cell cell : cells) {
            fill(row, taken);
            line = row.isEmpty() || line == 0 ? cell.line() : line;
            RichText text =
                    cell.text().isEmpty() ? RichText.EMPTY : InlineReader.read(cell.text(), names);
            for (int i = 0; i < cell.columns() && row.size() < columns; i++) {
                taken[row.size()] = cell.rows() - 1;
                row.add(i == 0 ? text : RichText.EMPTY);
            }
            fill(row, taken);
            if (row.size() >= columns) {
                rows.add(new Block.Row(line, header && rows.isEmpty(), row));
                row = new ArrayList<>();
                line = 0;
            }
        }
        return rows;
    }

    private void fill(List<RichText> row, int[] taken) {
        while (row.size() < columns && taken[row.size()] > 0) {
            taken[row.size()]--;
            row.add(RichText.EMPTY);
        }
    }
}
