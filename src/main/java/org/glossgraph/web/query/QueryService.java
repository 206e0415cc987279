package org.glossgraph.web.query;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/**
 * Fuseki's query service as SPARQL 1.1 Protocol has it, within bounds: the language is SPARQL 1.1
 * alone, and a query that reaches a limit is refused as a whole.
 */
public final class QueryService extends SPARQL_QueryDataset {
    // They put text of whoever made the link into the answer, or have it taken for another kind.
    private static final List<String> UNSAFE = List.of("callback", "stylesheet", "force-accept");

    /** Parameters by which Fuseki lets a client choose the form of an answer. */
    private static final List<String> FORMS = List.of("output", "format", "results");

    private static final String BASE = "http://server/";

    @Override
    protected void validateRequest(HttpAction action) {
        if (UNSAFE.stream().anyMatch(action.getRequest().getParameterMap()::containsKey)) {
            throw run(action)
                    .refuse(
                            400,
                            "The parameters callback, stylesheet and force-accept are not taken.");
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        QueryRun run = run(action);
        try {
            Query query = parse(text, run);
            requireForm(query, action, run);
            answer(query, action, run);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw run.tooBig();
        }
    }

    /** Only what was admitted as a run is answered. */
    private static QueryRun run(HttpAction action) {
        return QueryRun.of(action.getRequest())
                .orElseGet(
                        () -> {
                            ServletOps.errorNotFound();
                            return null;
                        });
    }

    private static Query parse(String text, QueryRun run) {
        if (text.length() > QueryLimits.LONGEST) {
            throw run.refuse(
                    413, "A query has at most %d characters.".formatted(QueryLimits.LONGEST));
        }
        Nesting nesting = Nesting.of(text);
        if (nesting.parts() > QueryLimits.MOST_PARTS) {
            throw run.refuse(
                    400,
                    "The query has more than %d words and signs."
                            .formatted(QueryLimits.MOST_PARTS));
        }
        if (nesting.depth() > QueryLimits.DEEPEST) {
            throw run.refuse(
                    400,
                    "The query nests too deep: at most %d brackets in brackets are taken."
                            .formatted(QueryLimits.DEEPEST));
        }
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw run.refuse(400, Mistake.in(e));
        } catch (QueryException e) {
            throw run.refuse(400, Mistake.OTHER);
        }
    }

    /** Fuseki would answer in a form of its own choice where none of its forms is wanted. */
    private static void requireForm(Query query, HttpAction action, QueryRun run) {
        String wanted =
                String.join(",", Collections.list(action.getRequest().getHeaders("Accept")));
        boolean chosen =
                FORMS.stream().anyMatch(action.getRequest().getParameterMap()::containsKey);
        if (chosen || wanted.isBlank()) {
            return;
        }
        AcceptList offered =
                query.isAskType()
                        ? DEF.rsOfferBoolean
                        : query.isSelectType() ? DEF.rsOfferTable : DEF.constructOffer;
        if (ConNeg.match(wanted, offered) == null) {
            throw run.refuse(
                    406,
                    "The answer can be had as %s; the header Accept allows none of them."
                            .formatted(types(offered)));
        }
    }

    private static String types(AcceptList offered) {
        return offered.entries().stream()
                .map(MediaType::getContentTypeStr)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void answer(Query query, HttpAction action, QueryRun run) {
        try {
            action.beginRead();
            Pair<DatasetGraph, Query> chosen = decideDataset(action, query, "");
            try (QueryExec exec = createQueryExec(action, chosen.getRight(), chosen.getLeft())) {
                run.executes(exec);
                sendResults(action, executeQuery(action, exec, query, ""), query.getPrologue());
            }
        } finally {
            action.endRead();
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        QueryRun run = run(action);
        Context context = action.getContext().copy();
        Gate.guard(context, run);
        QueryExecDatasetBuilder builder =
                QueryExec.newBuilder().dataset(dataset).query(query).context(context);
        return builder.overallTimeout(millis(action, run), TimeUnit.MILLISECONDS).build();
    }

    /** A client can ask for less time, in seconds. */
    private static long millis(HttpAction action, QueryRun run) {
        long most = TimeUnit.SECONDS.toMillis(run.limits().seconds());
        String wanted = action.getRequestParameter("timeout");
        if (wanted == null || !wanted.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
            return most;
        }
        return Math.max(1, Math.min(most, Math.round(Double.parseDouble(wanted) * 1000)));
    }

    @Override
    protected QueryExecResult executeQuery(
            HttpAction action, QueryExec exec, Query query, String log) {
        QueryRun run = run(action);
        if (query.isSelectType()) {
            return new QueryExecResult(new CountedRows(exec.select(), run));
        }
        return query.isConstructType()
                ? new QueryExecResult(constructed(exec.constructTriples(), query, run))
                : super.executeQuery(action, exec, query, log);
    }

    private static Graph constructed(Iterator<Triple> triples, Query query, QueryRun run) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (!graph.contains(triple)) {
                run.hold();
                graph.add(triple);
            }
        }
        return graph;
    }
}
