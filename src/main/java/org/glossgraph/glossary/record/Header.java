package org.glossgraph.glossary.record;

import java.util.List;
import java.util.stream.IntStream;
import org.glossgraph.glossary.field.FieldContent;
import org.glossgraph.glossary.field.FieldName;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.glossary.record.CsvRows.Row;

/** Finds the row that names the columns of a table. */
final class Header {
    private static final int DEEPEST = 10;
    private static final int LONGEST_NAME = 6;
    private static final int SAMPLE = 200;

    private Header() {}

    /** The index of the header; -1 for a table without one. */
    static int find(List<Row> rows) {
        for (int i = 0; i < Math.min(DEEPEST, rows.size()); i++) {
            if (i == 0 ? names(rows.get(i)) : namesEntries(rows.get(i))) {
                return i;
            }
        }
        return !rows.isEmpty() && standsOut(rows) ? 0 : -1;
    }

    /** Whether the cells of a row are names of fields: two that are known, or one beyond doubt. */
    static boolean names(Row row) {
        List<FieldName> known = known(row);
        boolean sure = known.stream().anyMatch(name -> name.role().isPresent() && name.sure());
        boolean most = 2L * known.size() >= row.filled();
        return isShort(row) && (known.size() >= 2 ? most || sure : sure && row.filled() <= 2);
    }

    /** Whether the cells of a row are names of fields, a headword and its text among them. */
    private static boolean namesEntries(Row row) {
        List<FieldName> known = known(row);
        return isShort(row)
                && 2L * known.size() >= row.filled()
                && known.stream().anyMatch(name -> has(name, FieldRole.TERM))
                && known.stream().anyMatch(name -> has(name, FieldRole.DEFINITION));
    }

    private static boolean has(FieldName name, FieldRole role) {
        return name.role().filter(role::equals).isPresent();
    }

    private static boolean isShort(Row row) {
        return row.cells().stream().allMatch(cell -> words(cell.text().strip()) <= LONGEST_NAME);
    }

    /** What is known of the cells as names, each meaning once. */
    private static List<FieldName> known(Row row) {
        return row.cells().stream()
                .map(cell -> FieldName.of(cell.text()))
                .filter(name -> name.role().isPresent() || name.lang().isPresent())
                .distinct()
                .toList();
    }

    private static int words(String cell) {
        return cell.split("\\s+").length;
    }

    /** Whether the first row is short throughout where the rows below it hold long texts. */
    private static boolean standsOut(List<Row> rows) {
        Row first = rows.get(0);
        List<Row> below = rows.subList(1, Math.min(SAMPLE, rows.size()));
        return below.size() >= 3
                && IntStream.range(0, first.cells().size())
                        .allMatch(i -> !first.text(i).isEmpty() && words(first.text(i)) <= 3)
                && IntStream.range(0, first.cells().size())
                        .anyMatch(i -> column(below, i).isProse() && column(below, i).words() >= 6);
    }

    private static FieldContent column(List<Row> rows, int i) {
        return FieldContent.of(rows.stream().map(row -> row.text(i)).toList());
    }
}
