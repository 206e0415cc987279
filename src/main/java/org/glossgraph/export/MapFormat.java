package org.glossgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.glossgraph.export.ConceptMap.Limits;
import org.glossgraph.export.graph.CanvasWriter;
import org.glossgraph.export.graph.CsvWriter;
import org.glossgraph.export.graph.CxlWriter;
import org.glossgraph.export.graph.CytoscapeWriter;
import org.glossgraph.export.graph.DotWriter;
import org.glossgraph.export.graph.GexfWriter;
import org.glossgraph.export.graph.GraphmlWriter;
import org.glossgraph.export.graph.MermaidWriter;
import org.glossgraph.export.graph.NodeLinkWriter;
import org.glossgraph.export.graph.YedWriter;
import org.glossgraph.export.notes.AnkiWriter;
import org.glossgraph.export.notes.DocusaurusWriter;
import org.glossgraph.export.notes.MkdocsWriter;
import org.glossgraph.export.notes.ObsidianWriter;
import org.glossgraph.export.notes.SphinxWriter;
import org.glossgraph.export.picture.PdfWriter;
import org.glossgraph.export.picture.PngWriter;
import org.glossgraph.export.picture.SvgWriter;
import org.glossgraph.export.tree.FreeMindWriter;
import org.glossgraph.export.tree.MarkdownWriter;
import org.glossgraph.export.tree.OpmlWriter;
import org.glossgraph.export.vocabulary.JskosWriter;
import org.glossgraph.export.vocabulary.JsonLinesWriter;
import org.glossgraph.export.vocabulary.RdfWriter;
import org.glossgraph.view.Vocabulary;

/**
 * The formats of concept maps. A new one is a line here and its writer. The command line, the menus
 * of pages and the addresses of maps have them from this list.
 */
public enum MapFormat {
    SVG(Kind.PICTURE, "svg", "image/svg+xml", "SVG picture, with links", new SvgWriter()),
    PNG(Kind.PICTURE, "png", "image/png", "PNG picture", new PngWriter()),
    PDF(Kind.PICTURE, "pdf", "application/pdf", "PDF picture, with links", new PdfWriter()),
    CXL(Kind.DRAWING, "cxl", "application/xml", "CXL for CmapTools", new CxlWriter()),
    YED(Kind.DRAWING, "yed.graphml", "application/graphml+xml", "GraphML for yEd", new YedWriter()),
    GRAPHML(
            Kind.DRAWING,
            "graphml",
            "application/graphml+xml",
            "GraphML for Gephi, Cytoscape, igraph and NetworkX",
            new GraphmlWriter()),
    GEXF(Kind.DRAWING, "gexf", "application/gexf+xml", "GEXF 1.3 for Gephi", new GexfWriter()),
    DOT(Kind.DRAWING, "dot", "text/vnd.graphviz", "DOT for Graphviz", new DotWriter()),
    MMD(
            Kind.DIAGRAM,
            "mmd",
            "text/vnd.mermaid",
            "Mermaid for GitHub, GitLab and wikis",
            new MermaidWriter()),
    CYJS(
            Kind.DRAWING,
            "cyjs",
            "application/json",
            "Cytoscape JSON for Cytoscape",
            new CytoscapeWriter()),
    CANVAS(
            Kind.DRAWING,
            "canvas",
            "application/json",
            "JSON Canvas for Obsidian",
            new CanvasWriter()),
    JSON(
            Kind.DATA,
            "json",
            "application/json",
            "Node-link JSON for D3 and NetworkX",
            new NodeLinkWriter()),
    CSV(
            Kind.DATA,
            "csv.zip",
            "application/zip",
            "two CSV files in a ZIP, nodes and edges, for spreadsheets and Gephi",
            new CsvWriter()),
    OPML(Kind.OUTLINE, "opml", "text/x-opml", "OPML for outliners", new OpmlWriter()),
    MM(
            Kind.OUTLINE,
            "mm",
            "application/x-freemind",
            "Mind map for FreeMind and Freeplane",
            new FreeMindWriter()),
    MD(Kind.OUTLINE, "md", "text/markdown", "Markdown outline", new MarkdownWriter()),
    OBSIDIAN(
            Kind.NOTES,
            "obsidian.zip",
            "application/zip",
            "Vault for Obsidian",
            new ObsidianWriter()),
    ANKI(
            Kind.NOTES,
            "anki.txt",
            "text/tab-separated-values",
            "Flashcards for Anki",
            new AnkiWriter()),
    SPHINX(Kind.NOTES, "rst", "text/x-rst", "Glossary for Sphinx", new SphinxWriter()),
    MKDOCS(
            Kind.NOTES,
            "mkdocs.md",
            "text/markdown",
            "Definition list for MkDocs",
            new MkdocsWriter()),
    DOCUSAURUS(
            Kind.NOTES,
            "docusaurus.json",
            "application/json",
            "Glossary for Docusaurus",
            new DocusaurusWriter()),
    TTL(
            Kind.DATA,
            "ttl",
            "text/turtle",
            "SKOS in Turtle",
            RdfWriter.triples(RDFFormat.TURTLE_BLOCKS)),
    RDF(
            Kind.DATA,
            "rdf",
            "application/rdf+xml",
            "SKOS in RDF/XML",
            RdfWriter.triples(RDFFormat.RDFXML_PLAIN)),
    JSONLD(
            Kind.DATA,
            "jsonld",
            "application/ld+json",
            "SKOS in JSON-LD",
            RdfWriter.triples(RDFFormat.JSONLD11)),
    NT(
            Kind.DATA,
            "nt",
            "application/n-triples",
            "SKOS in N-Triples",
            RdfWriter.triples(RDFFormat.NTRIPLES_UTF8)),
    TRIG(
            Kind.DATA,
            "trig",
            "application/trig",
            "SKOS and evidence in TriG",
            RdfWriter.quads(RDFFormat.TRIG_BLOCKS)),
    NQ(
            Kind.DATA,
            "nq",
            "application/n-quads",
            "SKOS and evidence in N-Quads",
            RdfWriter.quads(RDFFormat.NQUADS_UTF8)),
    JSKOS(Kind.DATA, "jskos.json", "application/json", "JSKOS for Cocoda", new JskosWriter()),
    JSONL(Kind.DATA, "jsonl", "application/jsonl", "Concepts as JSON Lines", new JsonLinesWriter());

    private static final Set<String> BINARY =
            Set.of("image/png", "application/pdf", "application/zip");

    private final Kind kind;
    private final String fileEnding;
    private final String mediaType;
    private final String description;

    /** Writers have no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final MapWriter writer;

    MapFormat(
            Kind kind, String fileEnding, String mediaType, String description, MapWriter writer) {
        this.kind = kind;
        this.fileEnding = fileEnding;
        this.mediaType = mediaType;
        this.description = description;
        this.writer = writer;
    }

    /** What formats are used for; how large their maps are goes with it. */
    public enum Kind {
        /** Looked at as they are. */
        PICTURE("Pictures", new Limits(30, 40, 2), new Limits(150, 300)),
        /** Drawn by programs that refuse large maps. */
        DIAGRAM("Diagrams", MermaidWriter.LIMITS, new Limits(120, 300)),
        /** Opened in programs that let people move about. */
        DRAWING("Map editors", Limits.NONE, Limits.NONE),
        /** Trees of concepts. */
        OUTLINE("Outlines", Limits.NONE, Limits.NONE),
        /** For those who teach and learn. */
        NOTES("Notes and courses", Limits.NONE, Limits.NONE),
        /** Read by programs. */
        DATA("Data", Limits.NONE, Limits.NONE);

        private final String title;

        /** Records of numbers. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final Limits usual;

        @SuppressWarnings("ImmutableEnumChecker")
        private final Limits largest;

        Kind(String title, Limits usual, Limits largest) {
            this.title = title;
            this.usual = usual;
            this.largest = largest;
        }

        /** What people call them. */
        public String title() {
            return title;
        }
    }

    /** The format with this name, in capital or small letters. */
    public static Optional<MapFormat> of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** The one whose files end as this name does, the longest such ending; empty for none. */
    public static Optional<MapFormat> ofFile(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> wanted.endsWith("." + each.fileEnding()))
                .max(Comparator.comparingInt(each -> each.fileEnding().length()));
    }

    /** What it is asked for by, and what addresses end in. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How names of its files end, without the first dot. */
    public String fileEnding() {
        return fileEnding;
    }

    /** Its media type, without parameters. All formats of text are in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether its bytes are no text. */
    public boolean binary() {
        return BINARY.contains(mediaType);
    }

    /** What it is and who reads it, in a few words. */
    public String description() {
        return description;
    }

    /** What it is used for. */
    public Kind kind() {
        return kind;
    }

    /** Whether it is opened to be looked at, and is of little use where it is too large. */
    public boolean drawing() {
        return kind == Kind.PICTURE || kind == Kind.DIAGRAM || kind == Kind.DRAWING;
    }

    /** The size of its maps, unless somebody asks for another. */
    public Limits usual() {
        return kind.usual;
    }

    /** The most it can hold, whoever asks. */
    public Limits largest() {
        return kind.largest;
    }

    /** Writes a map as it goes; the stream is flushed and stays open. */
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        writer.write(vocabulary, map, out);
    }
}
