package org.glossgraph.view.rdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** The concepts of a dataset: which resources they are, and how each is called in addresses. */
public final class ConceptNodes {
    /** The properties whose values and subjects are concepts (SKOS reference, section 8.3). */
    private static final Set<Node> SEMANTIC =
            Set.of(SKOS.broader.asNode(), SKOS.narrower.asNode(), SKOS.related.asNode());

    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]*");
    private static final String RESERVED = "all";

    private ConceptNodes() {}

    /**
     * All concepts by address: those that say so, and those that stand in a semantic relation and
     * of which something is said.
     */
    public static List<Node> of(Statements statements) {
        Set<Node> concepts = new TreeSet<>(Comparator.comparing(Node::getURI));
        concepts.addAll(statements.instances(SKOS.Concept.asNode()));
        statements
                .subjects()
                .flatMap(subject -> statements.about(subject).stream())
                .filter(triple -> SEMANTIC.contains(triple.getPredicate()))
                .filter(triple -> triple.getObject().isURI())
                .forEach(
                        triple -> {
                            concepts.add(triple.getSubject());
                            if (!statements.about(triple.getObject()).isEmpty()) {
                                concepts.add(triple.getObject());
                            }
                        });
        return List.copyOf(concepts);
    }

    /** The slug of each concept by its address; unique. Addresses under the base keep theirs. */
    public static Map<String, String> slugs(List<Node> concepts, String base) {
        Map<String, String> slugs = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        String folder = base + "concept/";
        for (Node concept : concepts) {
            String uri = concept.getURI();
            String rest = uri.startsWith(folder) ? uri.substring(folder.length()) : "";
            if (SLUG.matcher(rest).matches()) {
                slugs.put(uri, rest);
            } else {
                others.add(uri);
            }
        }
        Set<String> taken = new HashSet<>(slugs.values());
        taken.add(RESERVED);
        others.forEach(uri -> slugs.put(uri, free(slug(uri), taken)));
        return slugs;
    }

    private static String free(String wanted, Set<String> taken) {
        String slug = wanted;
        for (int number = 2; !taken.add(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }

    private static String slug(String uri) {
        String local = uri.substring(Scheme.namespace(uri).length());
        String slug = local.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        slug = slug.replaceAll("^-|-$", "");
        byte[] bytes = uri.getBytes(StandardCharsets.UTF_8);
        return slug.isEmpty() ? "c-" + Integer.toHexString(Arrays.hashCode(bytes)) : slug;
    }
}
