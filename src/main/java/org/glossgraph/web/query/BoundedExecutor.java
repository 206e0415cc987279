package org.glossgraph.web.query;

import java.util.function.Supplier;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Jena's executor over TDB2, which counts the rows that wait in memory: those to be sorted, joined,
 * grouped or compared. Rows that pass cost nothing.
 */
final class BoundedExecutor extends OpExecutorTDB2 {
    private final QueryRun run;
    private boolean holds;

    BoundedExecutor(ExecutionContext execution) {
        super(execution);
        run = QueryRun.of(execution);
    }

    /** What is executed directly below a step that holds rows is counted. */
    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        boolean held = holds;
        holds = false;
        QueryIterator rows = super.exec(op, input);
        holds = held;
        return held ? counted(rows) : rows;
    }

    private QueryIterator counted(QueryIterator rows) {
        return new QueryIterConvert(rows, this::held, execCxt);
    }

    private Binding held(Binding row) {
        run.hold();
        return row;
    }

    @Override
    protected QueryIterator execute(OpOrder op, QueryIterator input) {
        return holding(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpJoin op, QueryIterator input) {
        return holding(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpLeftJoin op, QueryIterator input) {
        return holding(() -> super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpMinus op, QueryIterator input) {
        return holding(() -> super.execute(op, input));
    }

    /** It holds the rows that come out of it. */
    @Override
    protected QueryIterator execute(OpDistinct op, QueryIterator input) {
        return counted(super.execute(op, input));
    }

    @Override
    protected QueryIterator execute(OpGroup op, QueryIterator input) {
        QueryIterator rows =
                new QueryIterConvert(
                        exec(op.getSubOp(), input), new HeldGroups(op, run)::held, execCxt);
        return new QueryIterGroup(rows, op.getGroupVars(), op.getAggregators(), execCxt);
    }

    private QueryIterator holding(Supplier<QueryIterator> step) {
        holds = true;
        QueryIterator rows = step.get();
        holds = false;
        return rows;
    }
}
