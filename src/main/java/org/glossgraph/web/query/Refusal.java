package org.glossgraph.web.query;

/**
 * Why a query gets no answer.
 *
 * @param status the HTTP status
 * @param sentence what is wrong, for people; it repeats nothing of the query
 */
public record Refusal(int status, String sentence) {}
