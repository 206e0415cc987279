package org.glossgraph.glossary.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** A table with a column of terms and a column of texts. */
final class TermTables {
    private static final Pattern TERM =
            Pattern.compile(
                    "(?i).*\\b(?:terms?|words?|names?|concepts?|entry|headword|begriff\\w*|término|terme)\\b.*");
    private static final Pattern SHORT_FORM =
            Pattern.compile(
                    "(?i).*\\b(?:acronyms?|abbreviations?|abbr|short|symbol|aliases|alias|synonyms?|also .*|aka)\\b.*");
    private static final Pattern TEXT =
            Pattern.compile(
                    "(?i).*\\b(?:definitions?|descriptions?|meanings?|explanations?|stands for|what it (?:is|means)"
                            + "|expansion|in (?:plain|short).*|definición|définition|beschreibung|bedeutung)\\b.*");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?i).*\\b(?:examples?|e\\.g\\.?|usage)\\b.*");
    private static final Pattern SEE =
            Pattern.compile("(?i).*\\b(?:see|see also|related.*|links?)\\b.*");

    private TermTables() {}

    static Explanation explain(List<Block> blocks) {
        List<Draft> drafts = new ArrayList<>();
        int other = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                drafts.addAll(drafts(table));
            } else if (!drafts.isEmpty()) {
                other++;
            }
        }
        double score =
                drafts.isEmpty() ? 0 : (drafts.size() + 0.5) / (drafts.size() + 0.5 + 0.5 * other);
        return new Explanation(Layout.TABLE, score, drafts, List.of());
    }

    private static List<Draft> drafts(Block.Table table) {
        Columns columns = Columns.of(table);
        return table.rows().stream()
                .filter(row -> !row.header())
                .filter(row -> row.cells().size() > columns.term)
                .filter(row -> !row.cells().get(columns.term).isBlank())
                .filter(row -> columns.text >= 0)
                .map(columns::draft)
                .toList();
    }

    /**
     * What the columns of a table hold.
     *
     * @param term the column of the terms
     * @param text the column of the texts; -1 for none
     * @param alias the column of other names; -1 for none
     * @param example the column of examples; -1 for none
     * @param see the column of references; -1 for none
     */
    private record Columns(int term, int text, int alias, int example, int see) {
        static Columns of(Block.Table table) {
            List<String> names =
                    table.rows().stream()
                            .filter(Block.Row::header)
                            .findFirst()
                            .map(row -> row.cells().stream().map(RichText::plain).toList())
                            .orElse(List.of());
            int alias = find(names, SHORT_FORM, -1);
            int term = find(names, TERM, alias);
            if (term < 0) {
                term = alias == 0 || alias < 0 ? 0 : alias == 1 ? 0 : 1;
                alias = alias == term ? -1 : alias;
            }
            int example = find(names, EXAMPLE, term);
            int text = find(names, TEXT, term);
            int see = find(names, SEE, term);
            if (text < 0) {
                text = longest(table, List.of(term, alias, example, see));
            }
            return new Columns(term, text, alias, example, see);
        }

        private static int find(List<String> names, Pattern name, int taken) {
            for (int i = 0; i < names.size(); i++) {
                if (i != taken && name.matcher(names.get(i)).matches()) {
                    return i;
                }
            }
            return -1;
        }

        /** The free column with the most text. */
        private static int longest(Block.Table table, List<Integer> taken) {
            List<Long> lengths = new ArrayList<>();
            for (Block.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    if (lengths.size() <= i) {
                        lengths.add(0L);
                    }
                    lengths.set(i, lengths.get(i) + row.cells().get(i).plain().length());
                }
            }
            int best = -1;
            for (int i = 0; i < lengths.size(); i++) {
                if (!taken.contains(i) && (best < 0 || lengths.get(i) > lengths.get(best))) {
                    best = i;
                }
            }
            return best;
        }

        Draft draft(Block.Row row) {
            List<Block> body = new ArrayList<>();
            cell(row, text).ifPresent(cell -> body.add(paragraph(row, cell)));
            cell(row, alias).ifPresent(cell -> body.add(labelled(row, "Also known as: ", cell)));
            cell(row, example).ifPresent(cell -> body.add(labelled(row, "Example: ", cell)));
            cell(row, see).ifPresent(cell -> body.add(labelled(row, "See also: ", cell)));
            RichText heading = row.cells().get(term);
            return new Draft(row.line(), List.of(heading), body, "", Optional.empty());
        }

        private static Optional<RichText> cell(Block.Row row, int column) {
            return column < 0 || column >= row.cells().size()
                    ? Optional.empty()
                    : Optional.of(row.cells().get(column)).filter(cell -> !cell.isBlank());
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
}
