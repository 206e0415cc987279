package org.glossgraph.glossary.record;

import org.glossgraph.glossary.layout.Shape;

/** Names of the parts of an alphabet, which are no sections. */
final class Letters {
    private Letters() {}

    /**
     * Whether a name heads the part of an alphabet; a character that is a word by itself does not.
     */
    static boolean isLetter(String name) {
        return Shape.isLetter(name) && name.codePoints().noneMatch(Character::isIdeographic);
    }
}
