package org.glossgraph.glossary.rdf;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.riot.system.PrefixMapStd;

/** The prefixes of a file. One that it uses without declaring it is assumed to be the usual one. */
final class Prefixes extends PrefixMapStd {
    private static final Map<String, String> USUAL =
            Map.of(
                    "rdf", Meaning.Names.RDF,
                    "rdfs", Meaning.Names.RDFS,
                    "owl", Meaning.Names.OWL,
                    "skos", Meaning.Names.SKOS,
                    "skosxl", Meaning.Names.SKOS_XL,
                    "schema", Meaning.Names.SCHEMA,
                    "dct", Meaning.Names.TERMS,
                    "dcterms", Meaning.Names.TERMS,
                    "dc", Meaning.Names.ELEMENTS,
                    "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final String base;
    private final Consumer<String> undeclared;

    /**
     * No prefixes yet.
     *
     * @param base the address of the file, under which names with an unusual prefix go
     * @param undeclared is told each prefix that is not declared, once
     */
    Prefixes(String base, Consumer<String> undeclared) {
        this.base = base;
        this.undeclared = undeclared;
    }

    @Override
    public String expand(String prefix, String localName) {
        if (!containsPrefix(prefix)) {
            undeclared.accept(prefix);
            add(prefix, USUAL.getOrDefault(prefix, base + "#" + prefix + ":"));
        }
        return super.expand(prefix, localName);
    }
}
