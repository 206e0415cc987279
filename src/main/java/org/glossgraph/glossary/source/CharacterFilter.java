package org.glossgraph.glossary.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.glossgraph.glossary.block.Remark;

/**
 * Takes out of a text what is no character of a text, and makes all line ends line feeds. Each kind
 * of such characters is a remark on the line of the first.
 */
final class CharacterFilter {
    /** What is taken out. */
    private enum Noise {
        NUL("a NUL character stands here"),
        CONTROL("a control character stands here"),
        NO_CHARACTER("a code point that is no character stands here"),
        MARK("more accents stand on one letter here than any language has");

        private final String message;

        Noise(String message) {
            this.message = message;
        }
    }

    /** How often a kind of noise was met, and where first. */
    private record Met(int line, int times) {
        Met plus(Met other) {
            return new Met(line, times + other.times);
        }

        String words() {
            return times == 1
                    ? "; it is left out"
                    : "; it and " + (times - 1) + " more are left out";
        }
    }

    /** The most marks on one letter (UAX #15, stream-safe text format). */
    private static final int MOST_MARKS = 30;

    private final String source;
    private final Map<Noise, Met> noise = new EnumMap<>(Noise.class);
    private int line = 1;
    private int marks;

    CharacterFilter(String source) {
        this.source = source;
    }

    /** The text; most need no change. */
    String text() {
        int clean = 0;
        while (clean < source.length() && !isSpecial(source.charAt(clean))) {
            line += source.charAt(clean) == '\n' ? 1 : 0;
            clean++;
        }
        if (clean == source.length()) {
            return source;
        }
        StringBuilder text = new StringBuilder(source.length()).append(source, 0, clean);
        for (int i = clean; i < source.length(); i++) {
            i += add(text, i);
        }
        return text.toString();
    }

    List<Remark> remarks() {
        return noise.entrySet().stream()
                .map(
                        each ->
                                new Remark(
                                        each.getValue().line(),
                                        each.getKey().message + each.getValue().words()))
                .toList();
    }

    private static boolean isSpecial(char c) {
        return (c < ' ' && c != '\n' && c != '\t')
                || (c >= 0x7f && c <= 0x9f)
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\u0300' && isMark(c))
                || c >= '\ud800';
    }

    /** Adds the character at an offset; answers how many more were read with it. */
    private int add(StringBuilder text, int at) {
        char c = source.charAt(at);
        if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\r') {
            text.append('\n');
            line++;
            boolean both = c == '\r' && at + 1 < source.length() && source.charAt(at + 1) == '\n';
            return both ? 1 : 0;
        }
        int point = source.codePointAt(at);
        marks = isMark(point) ? marks + 1 : 0;
        if (marks > MOST_MARKS) {
            meet(Noise.MARK);
        } else if (point == 0) {
            meet(Noise.NUL);
        } else if (c == '\f' || c == '\u000b') {
            text.append(' ');
        } else if (c != '\t' && Character.isISOControl(c)) {
            meet(Noise.CONTROL);
            text.append(' ');
        } else if (isNoCharacter(point)) {
            meet(Noise.NO_CHARACTER);
        } else {
            text.appendCodePoint(point);
        }
        return Character.charCount(point) - 1;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Surrogates by themselves and noncharacters (Unicode, section 23.7). */
    private static boolean isNoCharacter(int point) {
        return Character.getType(point) == Character.SURROGATE
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    private void meet(Noise kind) {
        noise.merge(kind, new Met(line, 1), Met::plus);
    }
}
