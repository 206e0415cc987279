package org.glossgraph.export.io;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.glossgraph.view.rdf.XmlText;

/** Texts as the line-based formats hold them. */
public final class Text {
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

    private Text() {}

    /** A writer in UTF-8. */
    public static Writer to(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** A text in UTF-8. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A text on one line, without control characters, which become U+FFFD. */
    public static String line(String text) {
        return clean(LINE_ENDS.matcher(text.strip()).replaceAll(" "));
    }

    /** A text without control characters but line feeds, which alone end its lines. */
    public static String lines(String text) {
        return clean(text.strip().replaceAll("\\R", "\n"));
    }

    private static String clean(String text) {
        return XmlText.of(text);
    }
}
