package org.glossgraph.export.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/** JSON as it is written: Jackson's generator with what the writers have in common. */
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();

    private Json() {}

    /** A generator that leaves the stream open and puts each value on a line. */
    public static JsonGenerator to(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out).setRootValueSeparator(new SerializedString("\n"));
    }

    /** A member with a text. */
    public static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeStringField(name, whole(text));
    }

    /** A text without halves of surrogate pairs, which UTF-8 lacks; they become U+FFFD. */
    public static String whole(String text) {
        if (text.codePoints().noneMatch(Json::isHalf)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().map(c -> isHalf(c) ? '\uFFFD' : c).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** A line end after the last value; the stream is flushed. */
    public static void finish(JsonGenerator json, OutputStream out) throws IOException {
        json.close();
        out.write('\n');
        out.flush();
    }
}
