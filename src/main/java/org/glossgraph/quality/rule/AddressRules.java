package org.glossgraph.quality.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.quality.Findings;
import org.glossgraph.quality.facts.Facts;

/** Rules on addresses. */
public final class AddressRules {
    private static final String DERIVED = "http://www.w3.org/ns/prov#wasDerivedFrom";
    private static final String FORBIDDEN = "<>\"{}|\\^`";

    private AddressRules() {}

    /** An address is an absolute IRI (RFC 3987) that every syntax can write. */
    public static void invalid(Facts facts, Findings found) {
        Set<Node> seen = new LinkedHashSet<>();
        Set<String> broken = new TreeSet<>();
        for (Node subject : facts.subjects()) {
            seen.add(subject);
            facts.about(subject).forEach(triple -> seen.add(triple.getObject()));
        }
        List<String> addresses = seen.stream().filter(Node::isURI).map(Node::getURI).toList();
        found.looked(addresses.size());
        addresses.stream()
                .filter(uri -> !isPlain(uri, facts.base()) && !isValid(uri))
                .forEach(broken::add);
        for (String uri : broken) {
            found.add(NodeFactory.createURI(uri), "“" + uri + "” is no address.");
        }
    }

    /** Below the base, letters and digits alone cannot break an address: most are of this sort. */
    private static boolean isPlain(String uri, String base) {
        return !base.isEmpty()
                && uri.startsWith(base)
                && uri.chars().skip(base.length()).allMatch(AddressRules::isPlain);
    }

    private static boolean isPlain(int c) {
        boolean ascii = c < 128;
        return (ascii && Character.isLetterOrDigit(c)) || c == '/' || c == '-';
    }

    private static boolean isValid(String uri) {
        boolean writable = uri.chars().noneMatch(c -> c <= ' ' || FORBIDDEN.indexOf(c) >= 0);
        try {
            return writable && IRIx.create(uri).isReference();
        } catch (IRIException e) {
            return false;
        }
    }

    /** A relation, member or entry of this vocabulary that is not there. */
    public static void broken(Facts facts, Findings found) {
        String base = facts.base();
        Set<Node> joining =
                facts.properties().stream()
                        .filter(property -> !base.isEmpty() && joins(property.getURI(), base))
                        .collect(Collectors.toSet());
        for (Node subject : facts.subjects()) {
            for (Triple triple : facts.about(subject)) {
                Node object = triple.getObject();
                if (joining.contains(triple.getPredicate())
                        && object.isURI()
                        && object.getURI().startsWith(base)) {
                    found.looked(1);
                    if (!facts.subjects().contains(object)) {
                        found.add(
                                subject,
                                "%s leads to %s, which is not there."
                                        .formatted(Facts.localName(triple.getPredicate()), object));
                    }
                }
            }
        }
    }

    private static boolean joins(String property, String base) {
        return property.startsWith(SKOS.getURI())
                || property.startsWith(base + "ontology#")
                || property.equals(DCTerms.isReplacedBy.getURI())
                || property.equals(DERIVED);
    }
}
