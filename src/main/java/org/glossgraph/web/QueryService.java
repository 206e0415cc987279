package org.glossgraph.web;

import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;

/** Fuseki's query service as SPARQL 1.1 Protocol has it, without what Fuseki adds at a risk. */
final class QueryService extends SPARQL_QueryDataset {
    /**
     * Why it refuses what SPARQL 1.1 does not have: in ASCII, which is all that Fuseki passes on.
     */
    static final List<String> REASONS =
            List.of(
                    "The parameters callback, stylesheet and force-accept are not taken.",
                    "A query is SELECT, ASK, CONSTRUCT or DESCRIBE.");

    // They put text of whoever made the link into the answer, or have it taken for another kind.
    private static final List<String> UNSAFE = List.of("callback", "stylesheet", "force-accept");

    @Override
    protected void validateRequest(HttpAction action) {
        if (UNSAFE.stream().anyMatch(action.getRequest().getParameterMap()::containsKey)) {
            ServletOps.errorBadRequest(REASONS.get(0));
        }
    }

    /** Fuseki ends the JSON of its own kind of query with status 200 even where time runs out. */
    @Override
    protected void validateQuery(HttpAction action, Query query) {
        if (query.isJsonType()) {
            ServletOps.errorBadRequest(REASONS.get(1));
        }
    }
}
