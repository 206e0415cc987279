package org.glossgraph.skos;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The addresses of a scheme's resources: the one place where names become IRIs. A name that is no
 * path segment is percent-encoded (RFC 3986, section 2.1), so that no name yields an invalid
 * address.
 *
 * @param base the beginning of all addresses, ending in a slash
 */
public record Iris(String base) {
    /** The concept scheme. */
    public Resource scheme() {
        return at("scheme");
    }

    /** The concept with this identifier. */
    public Resource concept(String id) {
        return at("concept/" + segment(id));
    }

    /** The glossary with this name. */
    public Resource glossary(String name) {
        return at("glossary/" + segment(name));
    }

    /** The link with this identifier. */
    public Resource link(String id) {
        return at("link/" + segment(id));
    }

    /**
     * The graph with this name: of a glossary, or {@code evidence}, {@code ontology}, {@code
     * import}.
     */
    public Resource graph(String name) {
        return at("graph/" + segment(name));
    }

    /** A class or property of our ontology. */
    public Property term(String localName) {
        return ResourceFactory.createProperty(ontology(), localName);
    }

    /** The beginning of the addresses of our ontology's terms. */
    public String ontology() {
        return base + "ontology#";
    }

    /** The entry of a glossary with this name. */
    Resource entry(String glossary, String name) {
        return at("glossary/" + segment(glossary) + "/entry/" + segment(name));
    }

    /** The section of a glossary with this name. */
    Resource section(String glossary, String name) {
        return at("glossary/" + segment(glossary) + "/section/" + segment(name));
    }

    /** A piece of evidence for a link, counted from 1. */
    Resource evidence(String link, int number) {
        return at("link/" + segment(link) + "#" + number);
    }

    /** A resource of somebody else, if its address is an IRI that every syntax can write. */
    static Optional<Resource> external(String address) {
        boolean writable =
                address.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
        try {
            return writable && IRIx.create(address).isReference()
                    ? Optional.of(ResourceFactory.createResource(address))
                    : Optional.empty();
        } catch (IRIException e) {
            return Optional.empty();
        }
    }

    private Resource at(String path) {
        return ResourceFactory.createResource(base + path);
    }

    private static String segment(String name) {
        boolean dots = name.equals(".") || name.equals("..");
        String whole = name.isEmpty() || dots ? "_" + name : name;
        return URLEncoder.encode(whole, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
