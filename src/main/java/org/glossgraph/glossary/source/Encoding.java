package org.glossgraph.glossary.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding that a file is read in.
 *
 * @param charset the encoding
 * @param origin how it was found
 * @param mark the length of the byte order mark, in bytes; 0 where there is none
 */
public record Encoding(Charset charset, Origin origin, int mark) {
    /** UTF-8 without a mark, which needs no reason. */
    static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, Origin.USUAL, 0);

    /** The ways in which an encoding is found. */
    public enum Origin {
        /** All bytes are UTF-8. */
        USUAL("every byte fits"),
        /** A byte order mark says so. */
        MARK("by its byte order mark"),
        /** The file names it. */
        STATED("as the file says"),
        /** The bytes look like it. */
        DETECTED("by the look of its bytes");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** How it was found, for people. */
        public String words() {
            return words;
        }
    }

    /** Its name in the registry of IANA. */
    public String name() {
        return charset.name();
    }
}
