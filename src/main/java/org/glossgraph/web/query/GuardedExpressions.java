package org.glossgraph.web.query;

import java.util.List;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/**
 * Puts functions that are bounded in time and memory in the place of those that are not, and
 * refuses the functions that are not of SPARQL 1.1: some of them load classes.
 */
final class GuardedExpressions extends ExprTransformCopy {
    private static final int MOST_BITS = 4096;

    private final QueryRun run;

    GuardedExpressions(QueryRun run) {
        this.run = run;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_StrEncodeForURI
                ? new Encoded(argument)
                : super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return function instanceof E_Multiply
                ? new Product(left, right)
                : super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_Regex) {
            return new LinearRegex(LinearRegex.Kind.REGEX, args, run).checked();
        } else if (function instanceof E_StrReplace) {
            return new LinearRegex(LinearRegex.Kind.REPLACE, args, run).checked();
        } else if (function instanceof E_StrConcat) {
            return new Concatenation(args);
        } else if (function instanceof E_Call || isForeign(function)) {
            throw run.refuse(
                    400,
                    "The query calls a function that is not of SPARQL 1.1, or not known here.");
        }
        return super.transform(function, args);
    }

    /** The names in the namespace of XSD are those of casts. */
    private static boolean isForeign(ExprFunctionN function) {
        return function instanceof E_Function named
                && !named.getFunctionIRI().startsWith(XSD.getURI());
    }

    private final class Concatenation extends E_StrConcat {
        Concatenation(ExprList args) {
            super(args);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            long length = 0;
            for (NodeValue value : values) {
                length += value.asString().length();
            }
            run.make(length);
            return super.eval(values);
        }

        @Override
        public Expr copy(ExprList other) {
            return new Concatenation(other);
        }
    }

    private final class Encoded extends E_StrEncodeForURI {
        Encoded(Expr argument) {
            super(argument);
        }

        @Override
        public NodeValue eval(NodeValue value) {
            NodeValue encoded = super.eval(value);
            run.make(encoded.asString().length());
            return encoded;
        }

        @Override
        public Expr copy(Expr other) {
            return new Encoded(other);
        }
    }

    /** A number that is multiplied by itself again and again has more digits than memory holds. */
    private final class Product extends E_Multiply {
        Product(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            if (bits(left) + bits(right) > MOST_BITS) {
                throw run.refuse(400, "A number of the query has too many digits.");
            }
            return super.eval(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Product(left, right);
        }

        private static int bits(NodeValue value) {
            if (value.isInteger()) {
                return value.getInteger().bitLength();
            }
            return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
        }
    }
}
