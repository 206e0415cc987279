package org.glossgraph.web.query;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * REGEX and REPLACE (SPARQL 1.1, sections 17.4.3.14 and 17.4.3.15) with patterns of linear time.
 */
final class LinearRegex extends ExprFunctionN {
    private final Kind kind;
    private final QueryRun run;
    private String source = "";
    private String flags = "";
    private Pattern pattern = LinearPattern.of("", "");

    /** Which of the two; each says where its flags stand. */
    enum Kind {
        REGEX(2),
        REPLACE(3);

        private final int flags;

        Kind(int flags) {
            this.flags = flags;
        }
    }

    LinearRegex(Kind kind, ExprList args, QueryRun run) {
        super(kind.name().toLowerCase(Locale.ROOT), args);
        this.kind = kind;
        this.run = run;
    }

    /** Refuses the query where its pattern is known already and is none. */
    LinearRegex checked() {
        Expr given = args.get(1);
        Expr options = args.size() > kind.flags ? args.get(kind.flags) : NodeValue.makeString("");
        if (isText(given) && isText(options)) {
            try {
                compile(given.getConstant().getString(), options.getConstant().getString());
            } catch (IllegalArgumentException e) {
                throw run.refuse(
                        400,
                        "A regular expression of the query is none that RE2 knows, or too large:"
                                + " back-references and looking around are not taken.");
            }
        }
        return this;
    }

    private static boolean isText(Expr expr) {
        return expr.isConstant() && expr.getConstant().isString();
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        Node subject =
                NodeValueOps.checkAndGetStringLiteral(
                        getFunctionSymbol().getSymbol(), values.get(0));
        String text = subject.getLiteralLexicalForm();
        if (text.length() > QueryRun.LONGEST_TEXT) {
            throw run.refuse(400, "A text is too long for a regular expression.");
        }
        try {
            compile(
                    string(values, 1),
                    values.size() > kind.flags ? string(values, kind.flags) : "");
        } catch (IllegalArgumentException e) {
            // An error of this row only: patterns may come from the data.
            throw new ExprEvalException("No pattern", e);
        }
        return kind == Kind.REGEX
                ? NodeValue.booleanReturn(pattern.matcher(text).find())
                : replaced(subject, text, string(values, 2));
    }

    private void compile(String wanted, String options) {
        if (!wanted.equals(source) || !options.equals(flags)) {
            pattern = LinearPattern.of(wanted, options);
            source = wanted;
            flags = options;
        }
    }

    private static String string(List<NodeValue> values, int at) {
        return NodeValueOps.checkAndGetStringLiteral("", values.get(at)).getLiteralLexicalForm();
    }

    private NodeValue replaced(Node subject, String text, String replacement) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder result = new StringBuilder();
        try {
            int counted = 0;
            while (matcher.find()) {
                matcher.appendReplacement(result, replacement);
                run.make(result.length() - counted);
                counted = result.length();
                if (counted > QueryRun.LONGEST_TEXT) {
                    throw run.tooBig();
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("No replacement", e);
        }
        matcher.appendTail(result);
        return NodeValue.makeNode(
                NodeFactory.createLiteral(
                        result.toString(),
                        subject.getLiteralLanguage(),
                        subject.getLiteralDatatype()));
    }

    @Override
    public Expr copy(ExprList other) {
        return new LinearRegex(kind, other, run);
    }
}
