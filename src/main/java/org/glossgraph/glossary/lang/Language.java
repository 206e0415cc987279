package org.glossgraph.glossary.lang;

/**
 * The language of a glossary.
 *
 * @param tag the language, as in {@link org.glossgraph.text.LangString}
 * @param origin how it is known
 */
public record Language(String tag, Origin origin) {
    /** The ways in which a language is known, the surest first. */
    public enum Origin {
        /** The file says so. */
        STATED("as the file says"),
        /** Whoever reads it says so. */
        GIVEN("as given by --lang"),
        /** Its text shows it. */
        DETECTED("by its text"),
        /** Its name or folder says so; its text is too short to tell. */
        PATH("by its name or folder: the text is too short to tell"),
        /** Nothing says so. */
        ASSUMED("assumed: the text is too short or too mixed to tell");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** How it is known, for people. */
        public String words() {
            return words;
        }
    }
}
