package org.glossgraph.glossary.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document type of an XML file. It can fetch files and grow without bound, so it is refused;
 * but for one that only gives short names to addresses, as ontology editors write it, which is
 * resolved here.
 */
final class Doctype {
    private static final String START = "<!DOCTYPE";
    private static final Pattern OPEN = Pattern.compile("<!DOCTYPE\\s+[\\w:.-]+\\s*\\[");
    private static final Pattern ENTITY =
            Pattern.compile(
                    "\\s*<!ENTITY\\s+([\\w.-]{1,40})\\s+([\"'])(\\w+:[^\"'&%<>\\s]{1,200})\\2\\s*>");
    private static final Pattern CLOSE = Pattern.compile("\\s*\\]\\s*>");
    private static final Pattern USE = Pattern.compile("&([\\w.-]{1,40});");

    /** Short names make a text shorter; one that doubles it was not written to that end. */
    private static final int LARGEST_RATIO = 2;

    /** Small files may grow as they like. */
    private static final int UNSUSPICIOUS = 1 << 20;

    private final String text;

    private Doctype(String text) {
        this.text = text;
    }

    /** The text without document type, line for line; empty where that is refused. */
    static Optional<String> resolved(String text) {
        return text.contains(START) ? new Doctype(text).resolved() : Optional.of(text);
    }

    /** The line in which a document type stands, from 1. */
    static int line(String text) {
        int at = Math.max(0, text.indexOf(START));
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private Optional<String> resolved() {
        Matcher open = OPEN.matcher(text);
        if (!open.find() || open.start() != text.indexOf(START)) {
            return Optional.empty();
        }
        Map<String, String> entities = new HashMap<>();
        int at = open.end();
        Matcher entity = ENTITY.matcher(text);
        while (entity.region(at, text.length()).lookingAt()) {
            entities.putIfAbsent(entity.group(1), entity.group(3));
            at = entity.end();
        }
        Matcher close = CLOSE.matcher(text);
        boolean plain = close.region(at, text.length()).lookingAt();
        if (!plain || text.indexOf(START, close.end()) >= 0) {
            return Optional.empty();
        }
        StringBuilder rest = new StringBuilder(text.substring(0, open.start()));
        text.substring(open.start(), close.end())
                .chars()
                .filter(c -> c == '\n')
                .forEach(c -> rest.append('\n'));
        return replaced(rest, close.end(), entities);
    }

    private Optional<String> replaced(StringBuilder out, int from, Map<String, String> entities) {
        long most = Math.max(UNSUSPICIOUS, (long) LARGEST_RATIO * text.length());
        Matcher use = USE.matcher(text);
        int copied = from;
        while (use.find(copied)) {
            out.append(text, copied, use.start());
            out.append(entities.getOrDefault(use.group(1), use.group()));
            copied = use.end();
            if (out.length() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(out.append(text, copied, text.length()).toString());
    }
}
