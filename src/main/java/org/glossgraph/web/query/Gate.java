package org.glossgraph.web.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * What is accepted of a parsed query, and what is put in the place of parts that could do harm. It
 * stands before Jena's optimiser, because that evaluates what is constant.
 */
final class Gate extends TransformCopy {
    private static final RewriteFactory OPTIMIZER =
            context -> op -> new OptimizerStd(context).rewrite(pass(op, QueryRun.of(context)));
    private static final PropertyFunctionRegistry PROPERTIES = new PropertyFunctionRegistry();

    // Properties for which Jena looks for a class: its own, or one that the query names.
    private static final List<String> PROGRAMS =
            List.of(
                    "java:",
                    "http://jena.apache.org/ARQ/",
                    "http://jena.hpl.hp.com/ARQ/",
                    "http://www.dotnetrdf.org/leviathan#");

    static {
        PROPERTIES.put(PlainTextQuery.PROPERTY, property -> new PlainTextQuery());
    }

    private final QueryRun run;

    private Gate(QueryRun run) {
        this.run = run;
    }

    /** Makes executions with this context part of a run, behind the gate and within bounds. */
    static void guard(Context context, QueryRun run) {
        run.enter(context);
        context.set(ARQConstants.sysOptimizerFactory, OPTIMIZER);
        QC.setFactory(context, BoundedExecutor::new);
        PropertyFunctionRegistry.set(context, PROPERTIES);
    }

    private static Op pass(Op op, QueryRun run) {
        return Transformer.transform(new Gate(run), new GuardedExpressions(run), op);
    }

    @Override
    public Op transform(OpService service, Op sub) {
        throw run.refuse(
                422, "A query asks this service only, and no other: SERVICE is not taken.");
    }

    @Override
    public Op transform(OpPath path) {
        if (!PathDepth.isBounded(path.getTriplePath().getPath())) {
            throw run.refuse(
                    400,
                    "A path repeats what is repeated or negated already (* or + around another,"
                            + " or around !): name the properties.");
        }
        return super.transform(path);
    }

    @Override
    public Op transform(OpBGP pattern) {
        pattern.getPattern().forEach(this::check);
        return super.transform(pattern);
    }

    @Override
    public Op transform(OpTriple triple) {
        check(triple.getTriple());
        return super.transform(triple);
    }

    private void check(Triple triple) {
        Node property = triple.getPredicate();
        if (property.isURI() && PROGRAMS.stream().anyMatch(property.getURI()::startsWith)) {
            throw run.refuse(
                    400, "The query uses a property that is a program; only text:query is taken.");
        }
    }
}
