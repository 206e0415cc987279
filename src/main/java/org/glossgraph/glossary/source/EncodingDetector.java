package org.glossgraph.glossary.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding of a file: by its byte order mark, as UTF-8 where the bytes are that, as the
 * file states, else by the look of its bytes.
 */
final class EncodingDetector {
    /** How many bytes tell text from data, and how many ICU looks at. */
    private static final int SAMPLE = 8_000;

    private static final List<Mark> MARKS =
            List.of(
                    new Mark("UTF-8", "\u00EF\u00BB\u00BF"),
                    new Mark("UTF-32LE", "\u00FF\u00FE\0\0"),
                    new Mark("UTF-32BE", "\0\0\u00FE\u00FF"),
                    new Mark("UTF-16LE", "\u00FF\u00FE"),
                    new Mark("UTF-16BE", "\u00FE\u00FF"));

    /** The larger set that is meant where ICU names the smaller (WHATWG Encoding, section 4.2). */
    private static final Map<String, String> LARGER =
            Map.of(
                    "ISO-8859-1", "windows-1252",
                    "ISO-8859-8", "windows-1255",
                    "ISO-8859-8-I", "windows-1255",
                    "ISO-8859-9", "windows-1254");

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern STATED =
            Pattern.compile("(?i)\\b(?:charset|(?:en)?coding)\\s*[=:]\\s*[\"']?([\\w.:-]{2,40})");

    private EncodingDetector() {}

    /** A byte order mark, its bytes as Latin-1. */
    private record Mark(String charset, String bytes) {
        boolean opens(byte[] file) {
            return latin(file, 0, bytes.length()).equals(bytes);
        }
    }

    /** The encoding of a file; none where it holds no text. */
    static Optional<Encoding> of(byte[] bytes) {
        Optional<Mark> mark = MARKS.stream().filter(each -> each.opens(bytes)).findFirst();
        if (mark.isPresent()) {
            int length = mark.get().bytes().length();
            Charset charset = Charset.forName(mark.get().charset());
            return Optional.of(new Encoding(charset, Encoding.Origin.MARK, length));
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return wide.map(EncodingDetector::detected);
        }
        if (isData(bytes)) {
            return Optional.empty();
        }
        return Optional.of(isMostlyUtf8(bytes) ? Encoding.UTF_8 : stated(bytes));
    }

    private static String latin(byte[] bytes, int from, int to) {
        int end = Math.min(to, bytes.length);
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private static Encoding detected(Charset charset) {
        return new Encoding(charset, Encoding.Origin.DETECTED, 0);
    }

    /**
     * UTF-16 without a mark: its blanks and line ends have a zero byte, always on the same side.
     */
    private static Optional<Charset> wide(byte[] bytes) {
        int sample = Math.min(SAMPLE, bytes.length);
        int[] zeros = new int[2];
        for (int i = 0; i < sample; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean many = zeros[0] + zeros[1] > Math.max(3, sample / 100);
        if (!many || bytes.length % 2 != 0 || Math.min(zeros[0], zeros[1]) > sample / 1_000) {
            return Optional.empty();
        }
        Charset charset =
                zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return Optional.of(charset).filter(each -> isText(new String(bytes, 0, sample, each)));
    }

    private static boolean isText(String text) {
        return text.chars().filter(c -> Character.isISOControl(c) && !isLayout(c)).count() == 0;
    }

    /** Whether more than one in a hundred of the first bytes is a control. */
    private static boolean isData(byte[] bytes) {
        int controls = 0;
        int sample = Math.min(SAMPLE, bytes.length);
        for (int i = 0; i < sample; i++) {
            boolean control = bytes[i] == 0x7f || (bytes[i] >= 0 && bytes[i] < ' ');
            controls += control && !isLayout(bytes[i]) ? 1 : 0;
        }
        return controls > Math.max(3, sample / 100);
    }

    /** Tabulators, line ends and form feeds stand in texts, too. */
    private static boolean isLayout(int c) {
        return c >= '\t' && c <= '\r';
    }

    /**
     * Whether the bytes are UTF-8, apart from a few: of the characters beyond ASCII, at least half
     * are whole, which in another encoding they are by chance only.
     */
    private static boolean isMostlyUtf8(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = Utf8.length(bytes, i);
            whole += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return broken == 0 || whole >= broken;
    }

    /**
     * The encoding that the file names near its beginning, else the one that its bytes look like.
     */
    private static Encoding stated(byte[] bytes) {
        Matcher name = STATED.matcher(latin(bytes, 0, 1_024));
        if (name.find()) {
            Optional<Charset> charset = charset(name.group(1));
            if (charset.filter(each -> !each.name().startsWith("UTF-")).isPresent()) {
                return new Encoding(charset.get(), Encoding.Origin.STATED, 0);
            }
        }
        return detected(lookedAt(bytes));
    }

    private static Charset lookedAt(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(beyondAscii(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Charset> charset = charset(match.getName());
            if (charset.filter(each -> !each.name().startsWith("UTF-")).isPresent()) {
                return charset.get();
            }
        }
        return WESTERN;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(LARGER.getOrDefault(name, name)));
        } catch (IllegalArgumentException e) { // no name, or none that this Java knows
            return Optional.empty();
        }
    }

    /** The first lines that hold a byte beyond ASCII: only they tell the encodings apart. */
    private static byte[] beyondAscii(byte[] bytes) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        int start = 0;
        boolean beyond = false;
        for (int i = 0; i < bytes.length && lines.size() < SAMPLE; i++) {
            beyond |= bytes[i] < 0;
            if (bytes[i] == '\n' || bytes[i] == '\r' || i + 1 == bytes.length) {
                lines.write(bytes, start, beyond ? Math.min(SAMPLE, i + 1 - start) : 0);
                start = i + 1;
                beyond = false;
            }
        }
        return lines.toByteArray();
    }
}
