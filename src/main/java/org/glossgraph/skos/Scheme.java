package org.glossgraph.skos;

import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * What a concept scheme is called and where its addresses begin.
 *
 * @param base the beginning of all addresses: an absolute http or https IRI that ends in a slash
 * @param title the title, for people
 * @param lang the language of the title and of the preferred names; empty where it is not known
 */
public record Scheme(String base, String title, String lang) {
    /** Refuses a base that no address can begin with, in a sentence for people. */
    public Scheme {
        if (!usable(base)) {
            throw new IllegalArgumentException(
                    "The base must be an http or https address that ends in a slash,"
                            + " such as http://localhost:3030/, and not "
                            + base);
        }
    }

    /** The addresses of its resources. */
    public Iris iris() {
        return new Iris(base);
    }

    private static boolean usable(String base) {
        try {
            IRIx iri = IRIx.create(base);
            boolean web = iri.hasScheme("http") || iri.hasScheme("https");
            return web
                    && iri.isReference()
                    && base.endsWith("/")
                    && base.matches("https?://[^\\s<>\"{}|\\\\^`?#/]+/[^\\s<>\"{}|\\\\^`?#]*");
        } catch (IRIException e) {
            return false;
        }
    }
}
