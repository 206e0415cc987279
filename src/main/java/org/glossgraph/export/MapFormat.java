package org.glossgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossgraph.view.Vocabulary;

/** The formats of concept maps. A new one is a constant here and its writer. */
public enum MapFormat {
    /** GraphML, with yEd's shapes and labels. */
    GRAPHML(
            "graphml",
            "application/graphml+xml",
            "GraphML for yEd, Gephi, Cytoscape and NetworkX",
            new GraphmlWriter()),
    /** The language of Graphviz. */
    DOT("dot", "text/vnd.graphviz", "DOT for Graphviz", new DotWriter()),
    /** The concept maps of CmapTools. */
    CXL("cxl", "application/xml", "CXL for CmapTools", new CxlWriter()),
    /** The concepts in SKOS. */
    TTL("ttl", "text/turtle", "SKOS in Turtle", new TurtleWriter()),
    /** Nodes and links, as D3 and NetworkX have them. */
    JSON("json", "application/json", "Node-link JSON for D3 and NetworkX", new NodeLinkWriter()),
    /** A line of JSON for each concept. */
    JSONL("jsonl", "application/jsonl", "Concepts as JSON Lines", new JsonLinesWriter());

    private final String extension;
    private final String mediaType;
    private final String description;

    /** Writers have no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final MapWriter writer;

    MapFormat(String extension, String mediaType, String description, MapWriter writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.description = description;
        this.writer = writer;
    }

    /** The format with this extension, in capital or small letters. */
    public static Optional<MapFormat> of(String extension) {
        String wanted = extension.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(each -> each.extension.equals(wanted)).findFirst();
    }

    /** How names of its files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** Its media type, without parameters. All formats are in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What it is and who reads it, in a few words. */
    public String description() {
        return description;
    }

    /** Writes a map as it goes; the stream is flushed and stays open. */
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        writer.write(vocabulary, map, out);
    }
}
