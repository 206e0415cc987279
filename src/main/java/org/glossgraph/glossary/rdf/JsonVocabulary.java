package org.glossgraph.glossary.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.ReaderRIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;

/**
 * Reads JSON-LD, and JSON that is JSON-LD but for its context: JSKOS, and schema.org without one.
 */
final class JsonVocabulary {
    private static final int SAMPLE = 20_000;
    private static final String CONTEXT = "@context";

    /** The library takes some thirty times the size in memory. */
    private static final int LONGEST = 32 << 20;

    private JsonVocabulary() {}

    /** What a sample of a JSON file shows. */
    private static final class Sample {
        private final Set<String> keywords = new HashSet<>();
        private boolean iris;
        private boolean types;
        private boolean labelsByLanguage;

        static Sample of(String text) {
            Sample sample = new Sample();
            try (JsonParser parser = JsonPlaces.JSON.createParser(text)) {
                String name = "";
                JsonToken token = parser.nextToken();
                for (int i = 0; i < SAMPLE && token != null; i++) {
                    name = token == JsonToken.FIELD_NAME ? parser.currentName() : name;
                    sample.take(name, token, parser);
                    token = parser.nextToken();
                }
            } catch (IOException e) {
                // What came before shows what there is to be shown.
            }
            return sample;
        }

        private void take(String name, JsonToken token, JsonParser parser) throws IOException {
            if (token == JsonToken.FIELD_NAME) {
                iris |= name.startsWith("http://") || name.startsWith("https://");
                if (name.startsWith("@")) {
                    keywords.add(name);
                }
            } else if (token == JsonToken.VALUE_STRING && name.equals("@type")) {
                String type = parser.getText();
                types |= type.contains("DefinedTerm") || type.endsWith("Concept");
            } else if (token == JsonToken.START_OBJECT && name.equals("prefLabel")) {
                labelsByLanguage = true;
            }
        }

        boolean isVocabulary() {
            boolean expanded = iris && (keywords.contains("@id") || keywords.contains("@type"));
            return keywords.contains(CONTEXT)
                    || keywords.contains("@graph")
                    || expanded
                    || types
                    || labelsByLanguage;
        }
    }

    /** Whether a JSON text, or a line of JSON Lines, is linked data. */
    static boolean looksLike(String text) {
        return Sample.of(text).isVocabulary();
    }

    /** Reads JSON Lines: as one array, in which each object keeps its line. */
    static void readLines(String text, String base, RdfText.Target target) {
        StringBuilder array = new StringBuilder("[");
        String comma = "";
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (number > 1) {
                array.append('\n');
            }
            if (!line.isBlank() && isJson(line, number, target.remarks())) {
                array.append(comma).append(line);
                comma = ",";
            }
        }
        read(array.append(']').toString(), base, target);
    }

    private static boolean isJson(String line, int number, Remarks remarks) {
        try {
            JsonPlaces.of(line);
            return true;
        } catch (JsonProcessingException e) {
            remarks.add(number, "this is no JSON (" + reason(e) + "); mend it");
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a JSON text; where each object has found its place is kept with what is described. */
    static void read(String text, String base, RdfText.Target target) {
        if (text.length() > LONGEST) {
            target.remarks().add(0, "JSON-LD over 32 MiB is not read; save it as Turtle");
            return;
        }
        try {
            target.descriptions().put(JsonPlaces.of(text));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            target.remarks().add(line, "this is no JSON (" + reason(e) + "); mend it");
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LinedProfile profile = new LinedProfile(base, RdfText.THROWING, target.remarks());
        parse(text, base, target, new StatementSink(target, profile, false));
    }

    /** Reads a JSON text inside of another file, all of whose statements stand in one line. */
    static void readInside(String text, int line, String base, RdfText.Target target) {
        LinedProfile profile = new LinedProfile(base, RdfText.THROWING, target.remarks());
        profile.begin(line - 1);
        if (isJson(text, line, target.remarks()) && looksLike(text)) {
            parse(text, base, target, new StatementSink(target, profile, true));
        }
    }

    private static void parse(String text, String base, RdfText.Target target, StatementSink sink) {
        Remarks remarks = target.remarks();
        try {
            boolean bare = !Sample.of(text).keywords.contains(CONTEXT);
            Context context = context(remarks, bare);
            ReaderRIOT reader =
                    RDFParserRegistry.getFactory(Lang.JSONLD).create(Lang.JSONLD, sink.profile());
            StringReader chars = new StringReader(text);
            LibraryWarnings.heardBy(remarks, () -> reader.read(chars, base, null, sink, context));
        } catch (RiotException | JsonLdError e) {
            remarks.add(0, "this is no JSON-LD (" + Remarks.reason(e) + "); mend it");
        }
    }

    private static String reason(JsonProcessingException failure) {
        String message = failure.getOriginalMessage();
        return message.contains("nesting depth") ? "it is nested too deeply" : message;
    }

    private static Context context(Remarks remarks, boolean bare) throws JsonLdError {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader(new OfflineContexts(remarks));
        if (bare) {
            options.setExpandContext(OfflineContexts.usualNames());
        }
        Context context = RIOT.getContext().copy();
        context.set(LangJSONLD11.JSONLD_OPTIONS, options);
        return context;
    }
}
