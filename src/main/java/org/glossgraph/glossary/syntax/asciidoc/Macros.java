package org.glossgraph.glossary.syntax.asciidoc;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands for something else inside a text: links, anchors, notes, formulas. */
final class Macros {
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "irc");
    private static final Set<String> SILENT =
            Set.of(
                    "image",
                    "icon",
                    "video",
                    "audio",
                    "indexterm",
                    "toc",
                    "counter",
                    "counter2",
                    "cite");
    private static final Set<String> FORMULAS = Set.of("stem", "latexmath", "asciimath");
    private static final Set<String> NOTES = Set.of("footnote", "footnoteref");

    /** A macro of an extension that marks a term of a glossary. */
    private static final Pattern TERM = Pattern.compile("\\w*(?:term|gloss)\\w*|gls");

    private static final Pattern NAMED_VALUE = Pattern.compile(",\\s*[\\w-]+\\s*=");
    private static final Pattern FILE =
            Pattern.compile(".*(?:/|\\.(?:adoc|asciidoc|asc|html?)$).*");
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_TARGET = 2_000;

    private final InlineReader reader;
    private final Names names;
    private int searchedFrom = -1;
    private int searchedTo = -1;

    Macros(InlineReader reader, Names names) {
        this.reader = reader;
        this.names = names;
    }

    /** Whether a macro or an address begins at a place. */
    boolean isMacro(int place) {
        int colon = nameEnd(place);
        return colon < reader.limit()
                && reader.text().charAt(colon) == ':'
                && (isAddress(place, colon) || bracket(colon) >= 0);
    }

    private int nameEnd(int from) {
        String text = reader.text();
        int end = from;
        int limit = Math.min(reader.limit(), from + LONGEST_NAME);
        while (end < limit && (Closers.isWord(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private boolean isAddress(int place, int colon) {
        return SCHEMES.contains(reader.text().substring(place, colon))
                && reader.text().startsWith("://", colon)
                && targetEnd(colon + 3) > colon + 3;
    }

    /** Where the target that begins at a place ends; one search serves all places before it. */
    private int targetEnd(int from) {
        if (from < searchedFrom || from > searchedTo) {
            String text = reader.text();
            searchedFrom = from;
            searchedTo = from;
            while (searchedTo < text.length()
                    && !Character.isWhitespace(text.charAt(searchedTo))
                    && "[]<>".indexOf(text.charAt(searchedTo)) < 0) {
                searchedTo++;
            }
        }
        return Math.min(searchedTo, reader.limit());
    }

    /** Where the bracket behind the target opens; -1 if it is not one that is closed. */
    private int bracket(int colon) {
        int end = targetEnd(colon + 1);
        boolean block = reader.text().startsWith("::", colon);
        boolean opens =
                end < reader.limit()
                        && reader.text().charAt(end) == '['
                        && end - colon <= LONGEST_TARGET;
        return opens && !block && reader.closers().bracket(end, reader.limit()) >= 0 ? end : -1;
    }

    /** Reads the macro or the address that begins at the reader's place, if one does. */
    boolean atWord() {
        int place = reader.at();
        int colon = nameEnd(place);
        if (colon >= reader.limit() || reader.text().charAt(colon) != ':' || reader.inLink()) {
            return false;
        }
        String name = reader.text().substring(place, colon).toLowerCase(Locale.ROOT);
        if (isAddress(place, colon)) {
            address(place, colon);
            return true;
        }
        int open = bracket(colon);
        if (open < 0) {
            return false;
        }
        String target = reader.text().substring(colon + 1, open);
        int close = reader.closers().bracket(open, reader.limit());
        return read(name, target, open + 1, close);
    }

    private void address(int place, int colon) {
        int end = targetEnd(colon + 3);
        String text = reader.text();
        boolean worded = end < reader.limit() && text.charAt(end) == '[';
        int close = worded ? reader.closers().bracket(end, reader.limit()) : -1;
        if (close >= 0) {
            link(text.substring(place, end), end + 1, close);
            return;
        }
        while (".,;:!?)\"'*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String address = text.substring(place, end);
        reader.addLinked(address, address);
        reader.skipTo(end);
    }

    private boolean read(String name, String target, int from, int close) {
        if (NOTES.contains(name)) {
            int comma = name.equals("footnoteref") ? reader.closers().next(",", from, close) : -1;
            reader.openNote(comma < 0 ? from : comma + 1, close);
        } else if (name.equals("xref")) {
            reference(local(target), from, close);
        } else if (name.equals("link") || name.equals("mailto")) {
            link(target, from, close);
        } else if (FORMULAS.contains(name)) {
            formula(reader.text().substring(from, close));
            reader.skipTo(close + 1);
        } else if (name.equals("anchor")) {
            reader.addAnchor(target);
            reader.skipTo(close + 1);
        } else if (SILENT.contains(name)) {
            reader.skipTo(close + 1);
        } else if (name.equals("pass")) {
            reader.addLines(reader.text().substring(from, close));
            reader.skipTo(close + 1);
        } else {
            return other(name, target, from, close);
        }
        return true;
    }

    /** A macro that is not known shows its words, or else its target. */
    private boolean other(String name, String target, int from, int close) {
        String inner = reader.text().substring(from, close).strip();
        String words = inner.isEmpty() ? target : inner;
        if (words.isEmpty() || name.length() < 2) {
            return false;
        }
        boolean menu = name.equals("menu");
        if (TERM.matcher(name).matches()) {
            reader.addLinked(words, "#" + (target.isEmpty() ? words : target));
        } else {
            reader.addLines(menu && !inner.isEmpty() ? target + " > " + inner : words);
        }
        reader.skipTo(close + 1);
        return true;
    }

    private void formula(String inner) {
        String bare = inner.strip();
        boolean delimited = bare.length() > 2 && bare.startsWith("$") && bare.endsWith("$");
        String escaped = bare.replace("\\]", "]");
        reader.addMath(delimited ? escaped : "$" + escaped + "$");
    }

    /** The address of a place in this document, unless it names another. */
    static String local(String target) {
        boolean elsewhere = target.indexOf('#') >= 0 || FILE.matcher(target).matches();
        return elsewhere ? target : "#" + target;
    }

    private void link(String target, int from, int close) {
        String words = reader.text().substring(from, close);
        if (words.isBlank()) {
            reader.addLinked(target, target);
            reader.skipTo(close + 1);
        } else {
            openWords(target, from, close);
        }
    }

    private void reference(String target, int from, int close) {
        if (reader.text().substring(from, close).isBlank()) {
            reader.addLinked(names.of(target), target);
            reader.skipTo(close + 1);
        } else {
            openWords(target, from, close);
        }
    }

    /** The words of a link, up to its attributes. */
    private void openWords(String target, int from, int close) {
        String words = reader.text().substring(from, close);
        Matcher named = NAMED_VALUE.matcher(words);
        int length = named.find() ? named.start() : words.length();
        length -= length > 0 && words.charAt(length - 1) == '^' ? 1 : 0;
        boolean quoted = length > 2 && words.charAt(0) == '"' && words.charAt(length - 1) == '"';
        reader.skipTo(quoted ? from + 1 : from);
        reader.openLink(target, from + length - (quoted ? 1 : 0), close + 1);
    }
}
