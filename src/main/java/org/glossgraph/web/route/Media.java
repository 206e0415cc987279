package org.glossgraph.web.route;

import java.util.Locale;

/**
 * A form in which a resource can be had.
 *
 * @param extension what an address ends in to ask for it, without the dot
 * @param type its media type, without parameters
 * @param name what people call it
 */
public record Media(String extension, String type, String name) {
    /** A page. */
    public static final Media HTML = new Media("html", "text/html", "HTML");

    /** RDF for people who read it. */
    public static final Media TURTLE = new Media("ttl", "text/turtle", "Turtle");

    /** RDF as JSON. */
    public static final Media JSON_LD = new Media("jsonld", "application/ld+json", "JSON-LD");

    /** RDF as XML. */
    public static final Media RDF_XML = new Media("rdf", "application/rdf+xml", "RDF/XML");

    /** RDF, a triple on each line. */
    public static final Media N_TRIPLES = new Media("nt", "application/n-triples", "N-Triples");

    /** Plain JSON. */
    public static final Media JSON = new Media("json", "application/json", "JSON");

    /** Plain text. */
    public static final Media TEXT = new Media("txt", "text/plain", "Text");

    /** A style sheet. */
    public static final Media CSS = new Media("css", "text/css", "CSS");

    /** A script. */
    public static final Media SCRIPT = new Media("js", "text/javascript", "JavaScript");

    /** A drawing. */
    public static final Media SVG = new Media("svg", "image/svg+xml", "SVG");

    /**
     * The value of {@code Content-Type}: text is always UTF-8, and RDF and JSON say so themselves.
     */
    public String contentType() {
        return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }

    /** Whether a media range of {@code Accept} covers it: {@code text/*}, say. */
    boolean within(String range) {
        String wanted = range.toLowerCase(Locale.ROOT);
        boolean ofKind =
                wanted.endsWith("/*") && type.startsWith(wanted.substring(0, wanted.length() - 1));
        return ofKind || wanted.equals("*/*") || wanted.equals(type);
    }
}
