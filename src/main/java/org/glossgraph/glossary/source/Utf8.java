package org.glossgraph.glossary.source;

/** The form of UTF-8 (RFC 3629, section 4). */
final class Utf8 {
    private Utf8() {}

    /**
     * How many bytes the character that begins at an offset takes, from 1 to 4; 0 where none
     * begins.
     */
    static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length || !isSecond(first, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Neither overlong forms nor surrogates nor anything beyond Unicode. */
    private static boolean isSecond(int first, int second) {
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }

    /** The offset of the first byte that begins no character; the length where all do. */
    static int firstBroken(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length) {
            int length = length(bytes, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }
}
