package org.glossgraph.glossary.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.rdfxml.RRX;
import org.glossgraph.glossary.Contents;

/** The syntaxes that vocabularies are written in: those of RDF, and JSON that means RDF. */
public enum RdfSyntax {
    /** Turtle, RDF 1.1. */
    TURTLE(
            "Turtle",
            List.of("ttl", "n3", "turtle"),
            Opening::isTurtle,
            (text, base, target) -> RdfText.readStatements(text, Lang.TURTLE, base, target)),
    /** TriG, RDF 1.1: what stands in named graphs counts as well. */
    TRIG(
            "TriG",
            List.of("trig"),
            opening -> false,
            (text, base, target) -> RdfText.readStatements(text, Lang.TRIG, base, target)),
    /** N-Triples, RDF 1.1. */
    N_TRIPLES(
            "N-Triples",
            List.of("nt"),
            opening -> false,
            (text, base, target) -> RdfText.readStatements(text, Lang.NTRIPLES, base, target)),
    /** N-Quads, RDF 1.1; lines of triples are also such. */
    N_QUADS(
            "N-Quads",
            List.of("nq"),
            Opening::isQuad,
            (text, base, target) -> RdfText.readStatements(text, Lang.NQUADS, base, target)),
    /** RDF 1.1 XML, without document types. */
    RDF_XML(
            "RDF/XML",
            List.of("rdf", "owl"),
            Opening::isRdfXml,
            (text, base, target) -> RdfText.readXml(text, RRX.RDFXML_SAX, base, target)),
    /** TriX, triples in XML. */
    TRIX(
            "TriX",
            List.of("trix"),
            Opening::isTrix,
            (text, base, target) -> RdfText.readXml(text, Lang.TRIX, base, target)),
    /** JSON-LD 1.1 without contexts from elsewhere; JSKOS, and schema.org without a context. */
    JSON_LD("JSON-LD", List.of("jsonld"), Opening::isLinkedJson, JsonVocabulary::read),
    /** An object of that sort on each line. */
    JSON_LINES("JSON-LD", List.of(), Opening::isLinkedJsonLine, JsonVocabulary::readLines);

    /** Extensions that say little. */
    private static final List<String> OPEN =
            List.of("", "txt", "xml", "json", "jsonl", "ndjson", "rdf", "owl");

    /** Parses a text whose relative addresses stand below a base. */
    @FunctionalInterface
    interface Parser {
        void parse(String text, String base, RdfText.Target target);
    }

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> extensions;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<Opening> looksLike;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Parser parser;

    RdfSyntax(String label, List<String> extensions, Predicate<Opening> looksLike, Parser parser) {
        this.label = label;
        this.extensions = extensions;
        this.looksLike = looksLike;
        this.parser = parser;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** The syntax of a file, by its text where the extension says little; empty for no RDF. */
    public static Optional<RdfSyntax> of(String path, String text) {
        String extension = extension(path);
        Optional<RdfSyntax> named =
                Arrays.stream(values())
                        .filter(each -> each.extensions.contains(extension))
                        .findFirst();
        if (!OPEN.contains(extension)) {
            return named;
        }
        Opening opening = new Opening(extension, text);
        return Arrays.stream(values())
                .filter(each -> each.looksLike.test(opening))
                .findFirst()
                .or(() -> named);
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The entries of a vocabulary; its lines end in line feeds.
     *
     * @param source the path of the file
     * @param lang the language of texts that say none, where the vocabulary says none
     */
    public Contents.Records read(String source, String text, String lang) {
        Descriptions descriptions = new Descriptions();
        Remarks remarks = new Remarks();
        RdfText.Target target = new RdfText.Target(descriptions, remarks);
        parser.parse(text, Addresses.base(source), target);
        VocabularyReader.File file = new VocabularyReader.File(source, text, lang);
        return VocabularyReader.read(file, descriptions, Selection.of(descriptions), remarks);
    }
}
