package org.glossgraph.web.query;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/** What is wrong with a query, in a sentence that repeats no more of it than a prefix. */
public final class Mistake {
    /** What is told of a query that cannot be read at all. */
    public static final String OTHER =
            "A query is SELECT, ASK, CONSTRUCT or DESCRIBE in SPARQL 1.1; this one is none.";

    private static final String PREFIX = "Unresolved prefixed name";

    /** What the parser says where a query ends: between two words, or within one. */
    private static final String END = "Encountered \"<EOF>\"";

    private static final String OPEN_END = "Encountered: <EOF> after";

    /** The prefix in what the parser says; anything but a short plain name is not repeated. */
    private static final Pattern NAMED = Pattern.compile(PREFIX + ": ([\\p{L}\\p{N}_.-]{0,40}):");

    private Mistake() {}

    private static String prefix(String message) {
        Matcher named = NAMED.matcher(message);
        return named.find()
                ? "The prefix “%s:” is not declared; it".formatted(named.group(1))
                : "A prefix that is not declared";
    }

    /** Where the query cannot be read, and why as far as that is known. */
    public static String in(QueryParseException found) {
        if (found.getLine() <= 0) {
            return OTHER;
        }
        String place = "line %d, column %d".formatted(found.getLine(), found.getColumn());
        String message = Objects.requireNonNullElse(found.getMessage(), "");
        if (message.contains(PREFIX)) {
            return prefix(message) + " stands at " + place + ": begin with a PREFIX line.";
        } else if (message.startsWith(END)) {
            return "The query ends too early: something must follow what stands at " + place + ".";
        } else if (message.startsWith("Lexical error") && message.contains(OPEN_END)) {
            return "The query ends too early: a quotation that begins after "
                    + place
                    + " is not closed.";
        }
        return "The query can be read as far as " + place + ".";
    }
}
