package org.glossgraph.glossary.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.headword.Headword;
import org.glossgraph.glossary.headword.HeadwordReader;
import org.glossgraph.glossary.layout.Draft;

/** Reads the headwords of drafts. */
final class Labels {
    private static final Pattern OPENING = Pattern.compile("^\\(([^()\\s]{2,15})\\)\\s+\\S");

    private Labels() {}

    /** A heading as written, without markup. */
    static String heading(RichText heading) {
        StringBuilder text = new StringBuilder();
        for (Span span : heading.spans()) {
            boolean code = span.kind() == Span.Kind.CODE;
            text.append(code ? span.text().replaceAll("^`+ ?| ?`+$", "") : span.text());
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** The names of a draft: those of its first headword, then those of the others. */
    static Headword of(Draft draft) {
        String definition = draft.body().isEmpty() ? "" : draft.body().get(0).text().plain();
        List<String> others = new ArrayList<>();
        String name = "";
        for (RichText heading : draft.headings()) {
            Headword read = read(heading, definition);
            if (name.isEmpty()) {
                name = read.name();
            } else {
                others.add(read.name());
            }
            others.addAll(read.others());
        }
        Matcher opening = OPENING.matcher(definition);
        if (opening.find() && HeadwordReader.isShortForm(opening.group(1), name)) {
            others.add(opening.group(1));
        }
        return new Headword(name, others);
    }

    /** Code is a name as it stands. */
    private static Headword read(RichText heading, String definition) {
        boolean code =
                heading.spans().stream()
                        .filter(span -> !span.text().isBlank())
                        .allMatch(span -> span.kind() == Span.Kind.CODE);
        return code
                ? new Headword(heading(heading), List.of())
                : HeadwordReader.read(heading(heading), definition);
    }
}
