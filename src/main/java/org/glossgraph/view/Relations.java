package org.glossgraph.view;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Relation.LearnFirst;
import org.glossgraph.view.rdf.Statements;
import org.glossgraph.view.rdf.Terms;

/** The properties that join concepts, with the phrases by which they are read. */
final class Relations {
    private final Statements statements;
    private final Terms terms;
    private final Map<Node, Relation> known = new HashMap<>();

    Relations(Statements statements, Terms terms) {
        this.statements = statements;
        this.terms = terms;
        known.put(
                SKOS.broader.asNode(),
                new Relation(
                        SKOS.broader.getURI(),
                        "is a kind of",
                        "has as a kind",
                        true,
                        LearnFirst.OBJECT));
        known.put(
                SKOS.related.asNode(),
                new Relation(
                        SKOS.related.getURI(),
                        "is related to",
                        "is related to",
                        false,
                        LearnFirst.MENTIONED));
    }

    /** Whether a property joins concepts: one of the two of SKOS, or declared to be below them. */
    boolean joinsConcepts(Node property) {
        return known.containsKey(property)
                || isBelow(property, SKOS.related)
                || isBroader(property);
    }

    /**
     * A property with its phrases.
     *
     * @param phrase the phrase to be used; empty for the property's own
     */
    Relation of(Node property, String phrase) {
        Relation own = known.computeIfAbsent(property, this::declared);
        return phrase.isEmpty() || phrase.equals(own.phrase())
                ? own
                : new Relation(
                        own.uri(), phrase, own.inversePhrase(), own.broader(), own.learnFirst());
    }

    private Relation declared(Node property) {
        String label = first(statements.texts(property, RDFS.Nodes.label));
        String phrase = label.isEmpty() ? words(property.getURI()) : label;
        String inverse = first(statements.texts(property, terms.term("inverseLabel")));
        boolean broader = isBroader(property);
        LearnFirst first = broader ? LearnFirst.OBJECT : learnFirst(property);
        return new Relation(property.getURI(), phrase, inverse, broader, first);
    }

    private LearnFirst learnFirst(Node property) {
        return switch (first(statements.texts(property, terms.term("learnFirst")))) {
            case "object" -> LearnFirst.OBJECT;
            case "neither" -> LearnFirst.NEITHER;
            default -> LearnFirst.MENTIONED;
        };
    }

    private boolean isBroader(Node property) {
        return isBelow(property, SKOS.broader);
    }

    private boolean isBelow(Node property, Property upper) {
        return statements.objects(property, RDFS.Nodes.subPropertyOf).contains(upper.asNode());
    }

    /** The English label, else the first. */
    private static String first(List<LangString> labels) {
        return labels.stream()
                .filter(label -> label.lang().equals("en"))
                .findFirst()
                .or(() -> labels.stream().findFirst())
                .map(LangString::text)
                .orElse("");
    }

    /** The local name of a property as words: {@code usedFor}, "used for". */
    private static String words(String uri) {
        String local = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
        return local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
