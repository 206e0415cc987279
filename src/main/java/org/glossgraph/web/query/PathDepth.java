package org.glossgraph.web.query;

import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;

/** Finds a repetition inside a repetition of a property path, and a negation inside one. */
final class PathDepth extends PathVisitorByType {
    private boolean repeated;
    private boolean bounded = true;

    private PathDepth() {}

    /** Whether each repetition is of named properties alone. */
    static boolean isBounded(Path path) {
        PathDepth visitor = new PathDepth();
        path.visit(visitor);
        return visitor.bounded;
    }

    @Override
    public void visitNegPS(P_NegPropSet path) {
        bounded &= !repeated;
    }

    @Override
    public void visit0(P_Path0 path) {
        // A property: nothing below it.
    }

    @Override
    public void visit1(P_Path1 path) {
        boolean outside = repeated;
        if (isRepetition(path)) {
            bounded &= !repeated;
            repeated = true;
        }
        path.getSubPath().visit(this);
        repeated = outside;
    }

    @Override
    public void visit2(P_Path2 path) {
        path.getLeft().visit(this);
        path.getRight().visit(this);
    }

    private static boolean isRepetition(P_Path1 path) {
        return path instanceof P_ZeroOrMore1
                || path instanceof P_ZeroOrMoreN
                || path instanceof P_OneOrMore1
                || path instanceof P_OneOrMoreN;
    }
}
