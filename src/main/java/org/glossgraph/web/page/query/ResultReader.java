package org.glossgraph.web.page.query;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.glossgraph.view.Vocabulary;

/** Reads the answer to a query for the page. */
final class ResultReader {
    private final Vocabulary vocabulary;

    ResultReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Results read(Outcome outcome) {
        return outcome.isGraph() ? triples(outcome) : rows(outcome);
    }

    private Results rows(Outcome outcome) {
        QueryExecResult result =
                RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                        .create(ResultSetLang.RS_JSON)
                        .readAny(
                                new ByteArrayInputStream(
                                        outcome.body().getBytes(StandardCharsets.UTF_8)),
                                Context.emptyContext());
        if (result.isBoolean()) {
            String title = (result.booleanResult() ? "Yes" : "No") + ", in ";
            return new Results(
                    title + Math.max(1, outcome.millis()) + " ms", List.of(), List.of(), 0, false);
        }
        RowSet rows = result.rowSet();
        List<Var> vars = rows.getResultVars();
        List<List<Cell>> shown = new ArrayList<>();
        int total = 0;
        for (; rows.hasNext(); total++) {
            Binding row = rows.next();
            if (total < Results.MOST_ROWS) {
                shown.add(vars.stream().map(each -> cell(row, each)).toList());
            }
        }
        return new Results(
                Results.title(total, "row", "rows", outcome.millis()),
                vars.stream().map(Var::getVarName).toList(),
                shown,
                total,
                false);
    }

    private Cell cell(Binding row, Var name) {
        return Cell.of(row.get(name), vocabulary);
    }

    private Results triples(Outcome outcome) {
        Graph graph = RDFParser.fromString(outcome.body(), Lang.NTRIPLES).toGraph();
        List<List<Cell>> shown =
                graph.stream()
                        .map(this::cells)
                        .sorted(Comparator.comparing(ResultReader::words))
                        .limit(Results.MOST_ROWS)
                        .toList();
        return new Results(
                Results.title(graph.size(), "triple", "triples", outcome.millis()),
                List.of("subject", "property", "object"),
                shown,
                graph.size(),
                true);
    }

    private List<Cell> cells(Triple triple) {
        return List.of(
                Cell.of(triple.getSubject(), vocabulary),
                Cell.of(triple.getPredicate(), vocabulary),
                Cell.of(triple.getObject(), vocabulary));
    }

    private static String words(List<Cell> row) {
        return String.join(" ", row.stream().map(Cell::text).toList()).toLowerCase(Locale.ROOT);
    }
}
