package org.glossgraph.glossary.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.record.NodeBuilder.Kind;

/**
 * Reads JSON, with what people put into it all the same: comments, commas too many, single quotes,
 * line ends inside texts. After a slip, reading goes on where the next value begins.
 */
final class JsonNodes {
    private static final int MOST_SLIPS = 500;
    private static final int MOST_REMARKS = 20;
    private static final int DEEPEST_INDENT = 400;
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 20_000_000;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Node.DEEPEST)
                                    .maxStringLength(LONGEST_TEXT)
                                    .build())
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                    .build();

    private final String text;
    private final NodeBuilder nodes = new NodeBuilder();
    private final List<Remark> remarks;

    private JsonNodes(String text, List<Remark> remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    /** The values of a text, one after the other; slips become remarks. */
    static List<Node> read(String text, List<Remark> remarks) {
        JsonNodes reader = new JsonNodes(text, remarks);
        Optional<Place> from = Optional.of(new Place(0, 1));
        for (int i = 0; i < MOST_SLIPS && from.isPresent(); i++) {
            from = reader.readFrom(from.get()).flatMap(reader::resumed);
        }
        List<Node> values = reader.nodes.finish();
        remarks.addAll(reader.nodes.remarks());
        return values;
    }

    /** The value on a line, if it holds one and nothing else. */
    static Optional<Node> line(String text, int line) {
        JsonNodes reader = new JsonNodes(text, new ArrayList<>());
        Optional<Stop> stop = reader.readFrom(new Place(0, line));
        List<Node> values = reader.nodes.finish();
        return stop.isPresent() || values.size() != 1
                ? Optional.empty()
                : Optional.of(values.get(0));
    }

    /** A place in the text; its line counts from 1. */
    private record Place(int offset, int line) {}

    /** A slip, and whether anything can follow it. */
    private record Stop(Place place, Optional<String> end) {}

    /** Reads on in whatever is open; tells what stopped it before the end. */
    private Optional<Stop> readFrom(Place from) {
        String opened = opened(nodes.kinds());
        StringReader rest = new StringReader(text);
        try (PushbackReader in = new PushbackReader(rest, opened.length() + 1)) {
            long left = from.offset();
            while (left > 0) {
                left -= rest.skip(left);
            }
            in.unread(opened.toCharArray());
            try (JsonParser parser = JSON.createParser(in)) {
                return parse(parser, from, opened);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of a text in which the same lists and maps are open. */
    private static String opened(List<Kind> kinds) {
        StringBuilder opened = new StringBuilder();
        for (Kind kind : kinds) {
            boolean first = opened.isEmpty();
            boolean inMap = !first && opened.charAt(opened.length() - 1) == '{';
            opened.append(inMap ? "\"\":" : "").append(kind == Kind.SEQUENCE ? '[' : '{');
        }
        return opened.toString();
    }

    private Optional<Stop> parse(JsonParser parser, Place from, String opened) throws IOException {
        try {
            for (int open = nodes.depth(); open > 0; ) {
                open -= parser.nextToken().isStructStart() ? 1 : 0;
            }
            while (parser.nextToken() != null) {
                add(parser, from, opened.length());
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            JsonLocation at = parser.currentLocation();
            int offset = from.offset() + (int) at.getCharOffset() - opened.length();
            int line = from.line() - 1 + at.getLineNr();
            Place place = new Place(Math.min(text.length(), Math.max(0, offset)), line);
            return Optional.of(new Stop(place, end(e)));
        }
    }

    private static Optional<String> end(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return Optional.of("the file ends in the middle of a value; is a part of it missing?");
        }
        return e instanceof StreamConstraintsException
                ? Optional.of("a value is too long or nested too deep; the rest is left out")
                : Optional.empty();
    }

    private void add(JsonParser parser, Place from, int opened) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = from.line() - 1 + at.getLineNr();
        switch (parser.currentToken()) {
            case START_OBJECT -> nodes.open(Kind.MAPPING, line, indent(at, from, opened));
            case START_ARRAY -> nodes.open(Kind.SEQUENCE, line, indent(at, from, opened));
            case END_OBJECT, END_ARRAY -> nodes.close();
            case FIELD_NAME -> nodes.name(parser.currentName(), line);
            case VALUE_NULL -> nodes.add(new Node.Scalar(line, ""));
            default -> nodes.add(new Node.Scalar(line, parser.getText()));
        }
    }

    /**
     * Where to read on after a slip: at the character itself, where a line begins with it, as if
     * only the comma before it were missing; else at the next line that begins a neighbour of what
     * is open, to judge by its indentation.
     */
    private Optional<Place> resumed(Stop stop) {
        if (stop.end().isPresent()) {
            remark(stop, stop.end().get());
            return Optional.empty();
        }
        int lineStart = text.lastIndexOf('\n', stop.place().offset() - 2) + 1;
        boolean atStart = firstInk(lineStart) == stop.place().offset() - 1;
        if (atStart && fits(stop.place().offset() - 1, nodes.depth())) {
            remark(stop, "a comma is missing before this line; add it");
            return Optional.of(new Place(stop.place().offset() - 1, stop.place().line()));
        }
        remark(stop, "this is no JSON; what stands from here to the next entry is left out");
        return neighbour(stop.place());
    }

    private void remark(Stop stop, String message) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(new Remark(stop.place().line(), message));
        }
    }

    private Optional<Place> neighbour(Place slip) {
        int line = slip.line();
        int start = text.indexOf('\n', Math.max(0, slip.offset() - 1)) + 1;
        while (start > 0 && start < text.length()) {
            line++;
            int ink = firstInk(start);
            int depth = nodes.depthAt(ink - start);
            if (depth >= 0 && ink < text.length() && fits(ink, depth)) {
                nodes.closeTo(depth);
                return Optional.of(new Place(ink, line));
            }
            start = text.indexOf('\n', start) + 1;
        }
        return Optional.empty();
    }

    /** Whether a value, or its name in a map, can begin here. */
    private boolean fits(int offset, int depth) {
        char c = text.charAt(offset);
        boolean inMap = depth > 0 && nodes.kinds().get(depth - 1) == Kind.MAPPING;
        return inMap ? c == '"' || c == '\'' : c == '{' || c == '[' || (depth > 0 && c == '"');
    }

    /** How far the line is indented on which a token stands; -1 where it stands far inside. */
    private int indent(JsonLocation at, Place from, int opened) {
        int offset = from.offset() + (int) at.getCharOffset() - opened;
        int first = Math.max(0, offset - LONGEST_LINE);
        int lineStart = text.substring(first, Math.max(first, offset)).lastIndexOf('\n') + 1;
        return lineStart == 0 && first > 0 ? -1 : firstInk(first + lineStart) - first - lineStart;
    }

    private int firstInk(int lineStart) {
        int end = Math.min(text.length(), lineStart + DEEPEST_INDENT);
        int at = lineStart;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
