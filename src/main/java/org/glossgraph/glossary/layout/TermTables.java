package org.glossgraph.glossary.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** A table with a column of terms and a column of texts. */
final class TermTables {
    /** A table that does not say so must have texts of so many words, and short terms. */
    private static final double FEWEST_WORDS = 4;

    private static final double MOST_WORDS = 4;

    private TermTables() {}

    static Explanation explain(List<Block> blocks) {
        List<Draft> drafts = new ArrayList<>();
        int other = 0;
        for (Block block : blocks) {
            List<Draft> found =
                    block instanceof Block.Table table ? drafts(table) : List.<Draft>of();
            drafts.addAll(found);
            other += found.isEmpty() && !drafts.isEmpty() ? 1 : 0;
        }
        double score =
                drafts.isEmpty() ? 0 : (drafts.size() + 0.5) / (drafts.size() + 0.5 + 0.5 * other);
        return new Explanation(Layout.TABLE, score, drafts, List.of());
    }

    /** The entries of a table; none where it holds something else. */
    private static List<Draft> drafts(Block.Table table) {
        Columns columns = Columns.of(table);
        List<Block.Row> rows = Columns.entries(table);
        if (columns.text() < 0 && columns.names().isEmpty() && columns.aliases() < 0) {
            return List.of();
        }
        if (isContents(columns, rows)) {
            return List.of();
        }
        boolean trusted =
                columns.named()
                        || holdsTexts(columns, rows)
                        || Columns.holdsShortForms(table, columns.term());
        return trusted ? drafts(columns, rows) : List.of();
    }

    /** Whether all that its texts say is where in the document to find something. */
    private static boolean isContents(Columns columns, List<Block.Row> rows) {
        List<Span> words =
                rows.stream()
                        .flatMap(row -> cell(row, columns.text()).stream())
                        .flatMap(cell -> cell.spans().stream())
                        .filter(span -> span.text().codePoints().anyMatch(Character::isLetter))
                        .toList();
        return !words.isEmpty() && words.stream().allMatch(span -> span.target().startsWith("#"));
    }

    private static boolean holdsTexts(Columns columns, List<Block.Row> rows) {
        return average(rows, columns.text()) >= FEWEST_WORDS
                && average(rows, columns.term()) <= MOST_WORDS
                && average(rows, columns.text()) > average(rows, columns.term());
    }

    private static double average(List<Block.Row> rows, int column) {
        return rows.stream()
                .flatMap(row -> cell(row, column).stream())
                .mapToInt(cell -> Shape.words(cell.plain()))
                .average()
                .orElse(0);
    }

    private static List<Draft> drafts(Columns columns, List<Block.Row> rows) {
        List<Draft> drafts = new ArrayList<>();
        boolean grouped = rows.stream().filter(TermTables::isLone).count() > 1;
        String group = "";
        for (Block.Row row : rows) {
            Optional<RichText> term = cell(row, columns.term());
            if (grouped && isLone(row)) {
                group = term.map(RichText::plain).orElse("").strip();
                continue;
            }
            if (isTemplate(row)) {
                continue;
            }
            List<Block> body = body(columns, row);
            boolean letter =
                    body.isEmpty() && term.filter(t -> Shape.isLetter(t.plain())).isPresent();
            if (term.isPresent() && !letter) {
                List<RichText> headings = new ArrayList<>(List.of(term.get()));
                columns.names().forEach(column -> cell(row, column).ifPresent(headings::add));
                drafts.add(new Draft(row.line(), headings, body, group, Optional.empty()));
            } else if (term.isEmpty() && !body.isEmpty() && !drafts.isEmpty()) {
                drafts.add(continued(drafts.remove(drafts.size() - 1), body));
            }
        }
        return drafts;
    }

    /** Whether a row of three cells or more has words in the first alone: it names a group. */
    private static boolean isLone(Block.Row row) {
        return row.cells().size() > 2
                && !isNothing(row.cells().get(0))
                && row.cells().stream().skip(1).allMatch(TermTables::isNothing);
    }

    /** Whether every cell only says in angle brackets what is to be written there. */
    private static boolean isTemplate(Block.Row row) {
        return row.cells().stream()
                .map(cell -> cell.plain().strip())
                .allMatch(cell -> cell.isEmpty() || (cell.startsWith("<") && cell.endsWith(">")));
    }

    /** A row without a term goes on with the text of the one before. */
    private static Draft continued(Draft draft, List<Block> more) {
        List<Block> body = new ArrayList<>(draft.body());
        body.addAll(more);
        return new Draft(draft.line(), draft.headings(), body, draft.section(), draft.parent());
    }

    private static List<Block> body(Columns columns, Block.Row row) {
        List<Block> body = new ArrayList<>();
        cell(row, columns.text()).ifPresent(cell -> body.add(paragraph(row, cell)));
        cell(row, columns.aliases())
                .ifPresent(cell -> body.add(labelled(row, "Also known as: ", cell)));
        cell(row, columns.example()).ifPresent(cell -> body.add(labelled(row, "Example: ", cell)));
        cell(row, columns.see()).ifPresent(cell -> body.add(labelled(row, "See also: ", cell)));
        return body;
    }

    /** A cell that says something: no dash that stands for nothing. */
    private static Optional<RichText> cell(Block.Row row, int column) {
        return column < 0 || column >= row.cells().size()
                ? Optional.empty()
                : Optional.of(row.cells().get(column)).filter(cell -> !isNothing(cell));
    }

    private static boolean isNothing(RichText cell) {
        String text = cell.plain().strip();
        return text.isEmpty() || text.matches("[-–—]{1,3}");
    }

    private static Block paragraph(Block.Row row, RichText cell) {
        return new Block.Paragraph(row.line(), 0, cell);
    }

    private static Block labelled(Block.Row row, String label, RichText cell) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.words(label, row.line()));
        spans.addAll(cell.spans());
        return new Block.Paragraph(row.line(), 0, new RichText(spans));
    }
}
