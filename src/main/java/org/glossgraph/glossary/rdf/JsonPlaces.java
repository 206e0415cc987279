package org.glossgraph.glossary.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where resources and texts stand in a JSON file, which its RDF parser does not know. */
final class JsonPlaces {
    /** Reads what other limits let through; nesting has one of its own. */
    static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private static final Set<String> IDENTIFIERS = Set.of("@id", "id", "uri", "iri");
    private static final int LONGEST_LABEL = 200;

    /**
     * A place.
     *
     * @param line its line, from 1
     * @param offset its offset in the file
     */
    record Spot(int line, long offset) {
        static final Spot UNKNOWN = new Spot(1, Long.MAX_VALUE);
    }

    private final Map<String, Spot> resources = new HashMap<>();
    private final Map<String, Spot> texts = new HashMap<>();

    /** An object that is being read: its identifier, and how many members it has. */
    private static final class Open {
        private String id = "";
        private Spot spot = Spot.UNKNOWN;
        private int members;
    }

    /**
     * The places in a JSON text.
     *
     * @throws IOException if it is none, or is nested too deeply
     */
    static JsonPlaces of(String text) throws IOException {
        JsonPlaces places = new JsonPlaces();
        Deque<Open> open = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> open.push(new Open());
                    case END_OBJECT -> places.close(open.pop());
                    case FIELD_NAME -> open.element().members++;
                    case VALUE_STRING -> places.text(parser, open.peek());
                    default -> {
                        // Numbers, literals and arrays name nothing.
                    }
                }
            }
        }
        return places;
    }

    private void close(Open object) {
        if (object.members > 1 && !object.id.isEmpty()) {
            resources.putIfAbsent(localName(object.id), object.spot);
        }
    }

    private void text(JsonParser parser, Open object) throws IOException {
        if (parser.getTextLength() > LONGEST_LABEL) {
            return;
        }
        String text = parser.getText();
        var location = parser.currentTokenLocation();
        Spot spot = new Spot(location.getLineNr(), location.getCharOffset());
        texts.putIfAbsent(text, spot);
        String name = parser.currentName();
        if (object != null && name != null && IDENTIFIERS.contains(name)) {
            object.id = text;
            object.spot = spot;
        }
    }

    /** Where a resource is described, or else where its name stands first. */
    Spot of(String id, String name) {
        return Optional.ofNullable(resources.get(localName(id)))
                .or(() -> Optional.ofNullable(texts.get(name)))
                .orElse(Spot.UNKNOWN);
    }

    /** What short and long forms of an IRI have in common. */
    private static String localName(String iri) {
        int cut =
                Math.max(
                        iri.lastIndexOf('/'), Math.max(iri.lastIndexOf('#'), iri.lastIndexOf(':')));
        return iri.substring(cut + 1);
    }
}
