package org.glossgraph.web.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * Counts what a GROUP BY holds: its groups, the values that it compares, the texts that it joins. A
 * count or sum of a million rows holds one number.
 */
final class HeldGroups {
    // Enough to tell a million groups apart, near enough, in 512 KiB.
    private static final int BITS = 1 << 22;
    private static final Set<Class<?>> DISTINCT =
            Set.of(
                    AggAvgDistinct.class,
                    AggCountVarDistinct.class,
                    AggMaxDistinct.class,
                    AggMinDistinct.class,
                    AggSampleDistinct.class,
                    AggSumDistinct.class);

    private final QueryRun run;
    private final BitSet seen = new BitSet();
    private final List<Var> compared;
    private final List<Var> joined;
    private final boolean every;

    HeldGroups(OpGroup op, QueryRun run) {
        this.run = run;
        List<Aggregator> aggregators =
                op.getAggregators().stream().map(ExprAggregator::getAggregator).toList();
        Set<Var> keys = new LinkedHashSet<>();
        op.getGroupVars().getVars().forEach(keys::add);
        op.getGroupVars().getExprs().values().forEach(expr -> keys.addAll(expr.getVarsMentioned()));
        aggregators.stream()
                .filter(each -> DISTINCT.contains(each.getClass()))
                .forEach(each -> keys.addAll(mentioned(each)));
        this.compared = List.copyOf(keys);
        List<Aggregator> texts = aggregators.stream().filter(HeldGroups::joins).toList();
        this.joined = texts.stream().flatMap(each -> mentioned(each).stream()).toList();
        this.every =
                !texts.isEmpty()
                        || aggregators.isEmpty()
                        || aggregators.stream().anyMatch(AggCountDistinct.class::isInstance);
    }

    private static boolean joins(Aggregator aggregator) {
        return aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct;
    }

    private static List<Var> mentioned(Aggregator aggregator) {
        List<Var> variables = new ArrayList<>();
        for (Expr expr : aggregator.getExprList()) {
            variables.addAll(expr.getVarsMentioned());
        }
        return variables;
    }

    /** Counts a row as far as it is held. */
    Binding held(Binding row) {
        if (every || (!compared.isEmpty() && isNew(row))) {
            run.hold();
        }
        for (Var variable : joined) {
            if (row.get(variable) != null && row.get(variable).isLiteral()) {
                run.make(row.get(variable).getLiteralLexicalForm().length());
            }
        }
        return row;
    }

    private boolean isNew(Binding row) {
        int hash = 0;
        for (Var variable : compared) {
            hash = 31 * hash + Objects.hashCode(row.get(variable));
        }
        // Spreads what differs in its upper bits only.
        int bit = (hash ^ hash >>> 10) & BITS - 1;
        boolean isNew = !seen.get(bit);
        seen.set(bit);
        return isNew;
    }
}
