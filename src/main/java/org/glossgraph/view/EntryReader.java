package org.glossgraph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.text.LangString;
import org.glossgraph.view.rdf.Statements;
import org.glossgraph.view.rdf.Terms;

/** Reads entries from their statements. */
final class EntryReader {
    private static final LangString NOTHING = new LangString("", "");
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::glossary)
                    .thenComparing(Entry::source)
                    .thenComparingInt(Entry::line)
                    .thenComparing(Entry::uri);

    private final Statements statements;
    private final Terms terms;
    private final Map<String, String> slugs;
    private final String lang;

    /**
     * A reader.
     *
     * @param slugs the slugs of the concepts by address
     * @param lang the language whose texts go first
     */
    EntryReader(Statements statements, Terms terms, Map<String, String> slugs, String lang) {
        this.statements = statements;
        this.terms = terms;
        this.slugs = slugs;
        this.lang = lang;
    }

    /**
     * All entries by glossary, file and line. One with several concepts, or with texts in several
     * languages, stands once for each in a row, the own language first.
     */
    List<Entry> read() {
        return statements.instances(terms.term("Entry")).stream()
                .flatMap(this::entries)
                .sorted(ORDER)
                .toList();
    }

    private Stream<Entry> entries(Node node) {
        List<LangString> definitions = ownFirst(node, terms.term("definition"));
        List<LangString> texts = definitions.isEmpty() ? List.of(NOTHING) : definitions;
        return concepts(node).stream()
                .flatMap(concept -> texts.stream().map(text -> entry(node, concept, text)));
    }

    private List<String> concepts(Node node) {
        List<String> concepts =
                statements.addresses(node, terms.term("concept")).stream()
                        .filter(slugs::containsKey)
                        .map(slugs::get)
                        .toList();
        return concepts.isEmpty() ? List.of("") : concepts;
    }

    private Entry entry(Node node, String concept, LangString definition) {
        return new Entry(
                node.getURI(),
                lastPart(statements.address(node, terms.term("glossary"))),
                statements.text(node, terms.term("source")),
                (int) statements.number(node, terms.term("line"), 0),
                statements.text(node, terms.term("section")),
                ownFirst(node, terms.term("heading")).stream().findFirst().orElse(NOTHING),
                definition,
                statements.texts(node, terms.term("example")),
                statements.text(node, terms.term("kind")),
                genus(node, definition),
                concept);
    }

    /** The genus belongs to the text in the own language. */
    private Entry.Genus genus(Node node, LangString definition) {
        List<LangString> definitions = ownFirst(node, terms.term("definition"));
        return definitions.indexOf(definition) > 0 ? Entry.Genus.NONE : genus(node);
    }

    private Entry.Genus genus(Node node) {
        return new Entry.Genus(
                statements.text(node, terms.term("genusPhrase")),
                statements.text(node, terms.term("genusHead")),
                statements.text(node, terms.term("genusOf")));
    }

    /** The definitions that a concept without entries states itself. */
    List<Entry> stated(Node concept) {
        List<Entry> entries = new ArrayList<>();
        List<LangString> examples = statements.texts(concept, SKOS.example.asNode());
        for (LangString text : ownFirst(concept, SKOS.definition.asNode())) {
            entries.add(
                    new Entry(
                            concept.getURI(),
                            "",
                            "",
                            0,
                            "",
                            NOTHING,
                            text,
                            entries.isEmpty() ? examples : List.of(),
                            "entry",
                            Entry.Genus.NONE,
                            slugs.get(concept.getURI())));
        }
        return entries;
    }

    private List<LangString> ownFirst(Node node, Node property) {
        return statements.texts(node, property).stream()
                .sorted(Comparator.comparing((LangString each) -> !each.lang().equals(lang)))
                .toList();
    }

    /** The last part of an address. */
    static String lastPart(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
