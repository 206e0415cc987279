package org.glossgraph.web.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.util.IterLib;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/** {@code text:query} for words as they stand: no operator, wildcard or expression of Lucene. */
final class PlainTextQuery extends TextQueryPF {
    /** The property that stands for it. */
    static final String PROPERTY = "http://jena.apache.org/text#query";

    private static final int MOST_CHARACTERS = 200;
    private static final String LANGUAGE = "lang:";

    @Override
    public QueryIterator exec(
            Binding binding,
            PropFuncArg subject,
            Node predicate,
            PropFuncArg object,
            ExecutionContext execution) {
        PropFuncArg asked = Substitute.substitute(object, binding);
        List<Node> given = asked.isList() ? asked.getArgList() : List.of(asked.getArg());
        int at = 0;
        while (at < given.size() && given.get(at).isURI()) {
            at++;
        }
        if (at == given.size() || !given.get(at).isLiteral()) {
            return IterLib.noResults(execution);
        }
        String words = given.get(at).getLiteralLexicalForm();
        if (words.length() > MOST_CHARACTERS) {
            throw QueryRun.of(execution)
                    .refuse(400, "text:query takes at most " + MOST_CHARACTERS + " characters.");
        }
        if (words.isBlank()) {
            return IterLib.noResults(execution);
        }
        List<Node> plain = new ArrayList<>(given.subList(0, at));
        plain.add(plain(given.get(at)));
        plain.addAll(options(given.subList(at + 1, given.size())));
        return super.exec(binding, subject, predicate, new PropFuncArg(plain), execution);
    }

    /** In lower case, Lucene's AND, OR and NOT are words. */
    private static Node plain(Node text) {
        String words =
                QueryParserBase.escape(text.getLiteralLexicalForm()).toLowerCase(Locale.ROOT);
        String language = text.getLiteralLanguage();
        return isLanguage(language)
                ? NodeFactory.createLiteralLang(words, language)
                : NodeFactory.createLiteralString(words);
    }

    /** At most so many hits, and those in a language. */
    private static List<Node> options(List<Node> given) {
        List<Node> options = new ArrayList<>();
        int most = QueryLimits.MOST_HITS;
        for (Node option : given) {
            if (!option.isLiteral()) {
                continue;
            }
            String value = option.getLiteralLexicalForm();
            if (value.startsWith(LANGUAGE) && isLanguage(value.substring(LANGUAGE.length()))) {
                options.add(NodeFactory.createLiteralString(value));
            } else if (XSDDatatype.XSDinteger.equals(option.getLiteralDatatype())
                    && value.matches("[0-9]{1,9}")) {
                most = Math.min(most, Integer.parseInt(value));
            }
        }
        options.add(0, NodeFactoryExtra.intToNode(most));
        return options;
    }

    /** It becomes part of Lucene's query. */
    private static boolean isLanguage(String tag) {
        return tag.matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,8}");
    }
}
