package org.glossgraph.view.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.text.LangString;

/**
 * The concept scheme of a dataset.
 *
 * @param uri its address; empty where none is stated
 * @param base the base of all addresses, ending in a slash or number sign; empty for no concepts
 * @param title its title; empty for none
 * @param lang the language of its names; empty where none is stated
 */
public record Scheme(String uri, String base, String title, String lang) {
    private static final String LOCAL_NAME = "scheme";

    /** Finds the scheme. Of several, one of our own kind goes first, then the first by address. */
    public static Scheme of(Statements statements, List<Node> concepts) {
        List<Node> schemes = schemes(statements, concepts);
        if (schemes.isEmpty()) {
            return new Scheme("", base(concepts), "", labelLang(statements, concepts));
        }
        Node scheme =
                schemes.stream()
                        .filter(each -> each.getURI().endsWith("/" + LOCAL_NAME))
                        .findFirst()
                        .orElse(schemes.get(0));
        LangString title = title(statements, scheme);
        String lang = title.lang().isEmpty() ? labelLang(statements, concepts) : title.lang();
        return new Scheme(scheme.getURI(), base(scheme.getURI()), title.text(), lang);
    }

    private static List<Node> schemes(Statements statements, List<Node> concepts) {
        List<Node> typed = statements.instances(SKOS.ConceptScheme.asNode());
        if (!typed.isEmpty()) {
            return typed;
        }
        return concepts.stream()
                .flatMap(concept -> statements.objects(concept, SKOS.inScheme.asNode()).stream())
                .filter(Node::isURI)
                .limit(1)
                .toList();
    }

    private static LangString title(Statements statements, Node scheme) {
        List<Node> properties =
                List.of(
                        DCTerms.title.asNode(),
                        SKOS.prefLabel.asNode(),
                        RDFS.Nodes.label,
                        DC_11.title.asNode());
        List<LangString> titles = new ArrayList<>();
        properties.forEach(property -> titles.addAll(statements.texts(scheme, property)));
        return titles.isEmpty() ? new LangString("", "") : titles.get(0);
    }

    private static String base(String scheme) {
        return scheme.endsWith("/" + LOCAL_NAME)
                ? scheme.substring(0, scheme.length() - LOCAL_NAME.length())
                : namespace(scheme);
    }

    private static String base(List<Node> concepts) {
        if (concepts.isEmpty()) {
            return "";
        }
        String first = concepts.get(0).getURI();
        int folder = first.indexOf("/concept/");
        return folder < 0 ? namespace(first) : first.substring(0, folder + 1);
    }

    /** An address up to its last slash or number sign. */
    static String namespace(String uri) {
        return uri.substring(0, Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
    }

    /** The language in which most concepts have a name; of equals, the first by its tag. */
    private static String labelLang(Statements statements, List<Node> concepts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node concept : concepts) {
            statements
                    .texts(concept, SKOS.prefLabel.asNode())
                    .forEach(label -> counts.merge(label.lang(), 1, Integer::sum));
        }
        String best = "";
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (each.getValue() > counts.getOrDefault(best, 0)) {
                best = each.getKey();
            }
        }
        return best;
    }
}
