package org.glossgraph.glossary.syntax.rst;

import java.util.Optional;

/**
 * A place or an address that links can name: {@code .. _name:}, {@code .. _name: address}, {@code
 * __ address}.
 *
 * @param name its name, as {@link Phrase#name} has it; empty for an address without one
 * @param address where it leads to; empty for the place where it stands
 * @param end the index of the line behind it
 */
record HyperlinkTarget(String name, String address, int end) {
    /** The target that a line begins, if it does. */
    static Optional<HyperlinkTarget> at(Lines lines, int index) {
        String text = lines.get(index).text();
        if (text.startsWith("__ ")) {
            return Optional.of(new HyperlinkTarget("", text.substring(3).strip(), index + 1));
        }
        if (!text.startsWith(".. _") || text.length() < 6) {
            return Optional.empty();
        }
        String rest = text.substring(4);
        int colon = rest.startsWith("`") ? quotedEnd(rest) : plainEnd(rest);
        if (colon < 0) {
            return Optional.empty();
        }
        String name = Phrase.name(rest.substring(0, colon)).replace("`", "");
        StringBuilder address = new StringBuilder(rest.substring(colon + 1).strip());
        int end = index + 1;
        while (end < lines.size()
                && !lines.get(end).isBlank()
                && lines.get(end).indent() > lines.get(index).indent()) {
            address.append(lines.get(end).text());
            end++;
        }
        String anonymous = name.equals("_") ? "" : name;
        return Optional.of(new HyperlinkTarget(anonymous, address.toString(), end));
    }

    private static int quotedEnd(String rest) {
        int close = rest.indexOf("`:", 1);
        return close < 0 ? -1 : close + 1;
    }

    /** The first colon before a blank or the end that is not escaped. */
    private static int plainEnd(String rest) {
        for (int i = 1; i < rest.length(); i++) {
            boolean last = i + 1 == rest.length() || Character.isWhitespace(rest.charAt(i + 1));
            if (rest.charAt(i) == ':' && last && rest.charAt(i - 1) != '\\') {
                return i;
            }
        }
        return -1;
    }
}
