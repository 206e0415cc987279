package org.glossgraph.web.query;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of an answer; one more than the limit refuses all of them. */
final class CountedRows implements RowSet {
    private final RowSet rows;
    private final QueryRun run;

    CountedRows(RowSet rows, QueryRun run) {
        this.rows = rows;
        this.run = run;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        if (rows.getRowNumber() >= run.limits().rows()) {
            throw run.refuse(
                    413,
                    "The answer has more than %d rows. LIMIT and OFFSET give a part of it."
                            .formatted(run.limits().rows()));
        }
        return rows.next();
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
