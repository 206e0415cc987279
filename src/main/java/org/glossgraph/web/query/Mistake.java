package org.glossgraph.web.query;

import org.apache.jena.query.QueryParseException;

/** What is wrong with a query, in a sentence that repeats nothing of it. */
public final class Mistake {
    /** What is told of a query that cannot be read at all. */
    public static final String OTHER =
            "A query is SELECT, ASK, CONSTRUCT or DESCRIBE in SPARQL 1.1; this one is none.";

    private static final String PREFIX = "Unresolved prefixed name";

    private Mistake() {}

    /** Where the query cannot be read, and why as far as that is known. */
    public static String in(QueryParseException found) {
        if (found.getLine() <= 0) {
            return OTHER;
        }
        String place = "line %d, column %d".formatted(found.getLine(), found.getColumn());
        boolean prefix = found.getMessage() != null && found.getMessage().contains(PREFIX);
        return prefix
                ? "A prefix that is not declared stands at " + place + ": begin with a PREFIX line."
                : "The query can be read as far as " + place + ".";
    }
}
