package org.glossgraph.web.page.query;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.apache.jena.graph.Node;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Paths;

/**
 * A value in a table of results.
 *
 * @param text what is read
 * @param href where it leads; empty for nowhere
 * @param lang its language; null, and so left out, for none
 * @param code whether machines read it
 * @param concept the slug of the concept that it is; empty for none
 * @param number its value where it is a number
 */
public record Cell(
        String text,
        String href,
        String lang,
        boolean code,
        String concept,
        OptionalDouble number) {
    private static final Cell NOTHING = text("", null);

    /** Reads the values of one vocabulary. */
    static Cell of(Node node, Vocabulary vocabulary) {
        if (node == null) {
            return NOTHING;
        }
        if (node.isURI()) {
            return address(node.getURI(), vocabulary);
        }
        if (!node.isLiteral()) {
            return code("a node without a name", "");
        }
        String text = node.getLiteralLexicalForm();
        return number(node)
                .map(value -> new Cell(text, "", null, false, "", OptionalDouble.of(value)))
                .orElseGet(() -> text(text, StringUtils.trimToNull(node.getLiteralLanguage())));
    }

    private static Cell address(String uri, Vocabulary vocabulary) {
        String base = vocabulary.base();
        String ours = uri.startsWith(base) ? uri.substring(base.length()) : "";
        Optional<Concept> concept =
                vocabulary
                        .concept(Strings.CS.removeStart(ours, "concept/"))
                        .filter(found -> found.uri().equals(uri));
        if (concept.isPresent()) {
            String slug = concept.get().slug();
            String href = Paths.of(concept.get());
            String name = concept.get().prefLabel();
            return new Cell(name, href, null, false, slug, OptionalDouble.empty());
        }
        boolean page = ours.matches("(glossary|link)/[^?#]*");
        return code(shortened(uri, vocabulary), page ? Paths.local(uri, base) : "");
    }

    /** With a prefix where there is one for it. */
    private static String shortened(String uri, Vocabulary vocabulary) {
        SortedMap<String, String> prefixes = Prefixes.of(vocabulary);
        return prefixes.entrySet().stream()
                .filter(each -> uri.startsWith(each.getValue()))
                .filter(each -> uri.substring(each.getValue().length()).matches("\\w[\\w-]*"))
                .findFirst()
                .map(each -> each.getKey() + ":" + uri.substring(each.getValue().length()))
                .orElse(uri);
    }

    private static Optional<Double> number(Node node) {
        Object value = node.getLiteral().isWellFormed() ? node.getLiteralValue() : null;
        return value instanceof Number number && Double.isFinite(number.doubleValue())
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }

    private static Cell text(String text, String lang) {
        return new Cell(text, "", lang, false, "", OptionalDouble.empty());
    }

    private static Cell code(String text, String href) {
        return new Cell(text, href, null, true, "", OptionalDouble.empty());
    }

    /** The direction of the text; null, and so left out, where it has no language. */
    public String dir() {
        return lang == null ? null : "auto";
    }

    /** The class of its place in the table; null, and so left out, where it has none. */
    public String style() {
        return number.isPresent() ? "num" : null;
    }
}
