package org.glossgraph.glossary;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Remark;

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so; lines end in line feeds.
 *
 * @param text the text, without control characters
 * @param remarks the bytes that were no text
 */
record SourceText(String text, List<Remark> remarks) {
    private static final int SAMPLE = 8_000;
    private static final Pattern CONTROL =
            Pattern.compile("[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");

    /**
     * Whether a file holds no text: of its first bytes, more than one in a hundred is a control.
     */
    static boolean isBinary(byte[] bytes) {
        if (bytes.length >= 2 && (isMark(bytes, 0xFE, 0xFF) || isMark(bytes, 0xFF, 0xFE))) {
            return false;
        }
        int controls = 0;
        int sample = Math.min(SAMPLE, bytes.length);
        for (int i = 0; i < sample; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls > Math.max(3, sample / 100);
    }

    /** Tabulators, line ends and form feeds stand in texts, too. */
    private static boolean isControl(byte octet) {
        return octet == 0x7f || (octet >= 0 && octet < ' ' && (octet < '\t' || octet > '\r'));
    }

    static SourceText of(byte[] bytes) {
        List<Remark> remarks = new ArrayList<>();
        String text = decoded(bytes, remarks).replace("\r\n", "\n").replace('\r', '\n');
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            remarks.add(
                    new Remark(line(text, zero), "a NUL character stands here; it is left out"));
        }
        String clean = CONTROL.matcher(text.replace("\0", "")).replaceAll(" ");
        return new SourceText(clean.replace("\u2028", "\n"), remarks);
    }

    private static boolean isMark(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String decoded(byte[] bytes, List<Remark> remarks) {
        if (bytes.length >= 2 && (isMark(bytes, 0xFE, 0xFF) || isMark(bytes, 0xFF, 0xFE))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        boolean marked =
                bytes.length >= 3 && isMark(bytes, 0xEF, 0xBB) && (bytes[2] & 0xFF) == 0xBF;
        ByteBuffer input = ByteBuffer.wrap(bytes, marked ? 3 : 0, bytes.length - (marked ? 3 : 0));
        int good = validPrefix(input.duplicate());
        if (good == input.remaining()) {
            return StandardCharsets.UTF_8.decode(input).toString();
        }
        String before =
                StandardCharsets.UTF_8
                        .decode(input.duplicate().limit(input.position() + good))
                        .toString();
        remarks.add(
                new Remark(
                        line(before, before.length()),
                        "this is not valid UTF-8; save the file as UTF-8"));
        Charset charset =
                before.chars().allMatch(c -> c < 128)
                        ? Charset.forName("windows-1252")
                        : StandardCharsets.UTF_8;
        return charset.decode(input).toString();
    }

    /** How many bytes are valid UTF-8, from the beginning. */
    private static int validPrefix(ByteBuffer bytes) {
        int start = bytes.position();
        CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(bytes, chars, true);
        return result.isError() ? bytes.position() - start : bytes.limit() - start;
    }

    private static int line(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean last = i + 1 == text.length() || text.charAt(i + 1) != '\n';
            line += text.charAt(i) == '\n' || (text.charAt(i) == '\r' && last) ? 1 : 0;
        }
        return line;
    }
}
