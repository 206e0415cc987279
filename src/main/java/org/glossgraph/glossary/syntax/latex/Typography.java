package org.glossgraph.glossary.syntax.latex;

/** The signs that TeX sets for several characters in a row. */
final class Typography {
    private Typography() {}

    /** The characters as they are set. */
    static String of(String characters) {
        boolean plain = characters.indexOf('-') < 0 && characters.indexOf('`') < 0;
        if (plain && characters.indexOf('\'') < 0) {
            return characters;
        }
        return characters
                .replace("---", "—")
                .replace("--", "–")
                .replace("``", "“")
                .replace("''", "”")
                .replace('`', '‘');
    }
}
