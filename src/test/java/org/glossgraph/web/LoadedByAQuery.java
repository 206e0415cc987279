package org.glossgraph.web;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;

/** A class that tells whether a query had it loaded. */
public final class LoadedByAQuery extends FunctionBase1 {
    static {
        Witness.LOADED.set(true);
    }

    @Override
    public NodeValue exec(NodeValue value) {
        return value;
    }

    /** What it tells. */
    static final class Witness {
        static final AtomicBoolean LOADED = new AtomicBoolean();

        private Witness() {}
    }
}
