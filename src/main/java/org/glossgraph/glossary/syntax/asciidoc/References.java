package org.glossgraph.glossary.syntax.asciidoc;

import java.util.regex.Pattern;

/** Reads what stands in doubled brackets inside a text: references, anchors, words of the index. */
final class References {
    private static final Pattern ROLE = Pattern.compile("[\\w.#%,\" =-]*");
    private static final int LONGEST_ANCHOR = 200;
    private static final int LONGEST_REFERENCE = 500;

    private final InlineReader reader;
    private final Names names;

    References(InlineReader reader, Names names) {
        this.reader = reader;
        this.names = names;
    }

    /** Reads {@code <<id>>} and {@code <<id,words>>}. */
    boolean crossReference() {
        String text = reader.text();
        int at = reader.at();
        int close =
                text.startsWith("<<", at)
                        ? reader.closers().next(">>", at + 2, reader.limit())
                        : -1;
        if (close <= at + 2 || close - at > LONGEST_REFERENCE || reader.inLink()) {
            return false;
        }
        String inner = text.substring(at + 2, close);
        int comma = inner.indexOf(',');
        String target = comma < 0 ? inner : inner.substring(0, comma);
        String address = Macros.local(target.replace('\n', ' ').strip());
        if (comma >= 0 && !inner.substring(comma + 1).isBlank()) {
            reader.skipTo(at + 2 + comma + 1);
            reader.openLink(address, close, close + 2);
        } else {
            reader.addLinked(names.of(address), address);
            reader.skipTo(close + 2);
        }
        return true;
    }

    /** Reads {@code [[id]]}, and the role that stands before a mark. */
    boolean anchorOrRole() {
        String text = reader.text();
        int at = reader.at();
        int close = reader.closers().bracket(at, reader.limit());
        if (close < 0 || close - at > LONGEST_ANCHOR) {
            return false;
        }
        String inner = text.substring(at + 1, close);
        if (inner.startsWith("[") && inner.endsWith("]")) {
            String id = inner.replaceAll("^\\[+|\\]+$", "").split(",", 2)[0].strip();
            if (id.isEmpty() || id.indexOf('\n') >= 0) {
                return false;
            }
            reader.addAnchor(id);
            reader.skipTo(close + 1);
            return true;
        }
        boolean marked = close + 1 < reader.limit() && "#*_`".indexOf(text.charAt(close + 1)) >= 0;
        if (!marked || !ROLE.matcher(inner).matches() || inner.isBlank()) {
            return false;
        }
        int id = inner.indexOf('#');
        if (id >= 0) {
            reader.addAnchor(inner.substring(id + 1).split("[.%,]", 2)[0]);
        }
        reader.skipTo(close + 1);
        return true;
    }

    /** Reads {@code ((words))}, and passes over {@code (((words)))}. */
    boolean indexTerm() {
        int at = reader.at();
        if (reader.text().startsWith("(((", at)) {
            int close = reader.closers().next(")))", at + 3, reader.limit());
            if (close > 0) {
                reader.skipTo(close + 3);
                return true;
            }
        }
        if (!reader.text().startsWith("((", at)) {
            return false;
        }
        int close = reader.closers().next("))", at + 2, reader.limit());
        if (close <= at + 2) {
            return false;
        }
        reader.addLines(reader.text().substring(at + 2, close));
        reader.skipTo(close + 2);
        return true;
    }
}
