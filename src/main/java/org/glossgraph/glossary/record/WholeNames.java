package org.glossgraph.glossary.record;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Reference;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.LangString;

/**
 * Keeps a name with a slash whole. A heading of running text may give two names with a slash
 * between them; a record has a field for the other names, so that a slash in its term belongs
 * there, unless it joins a short form to what that stands for.
 */
final class WholeNames {
    private static final char MARK = '\ue000';
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

    private WholeNames() {}

    /**
     * The name with a mark for each slash at which it must not be taken apart; those in a
     * parenthesis at its end say what they say elsewhere.
     */
    static RichText marked(RichText name) {
        String whole = name.plain();
        int bracket = whole.indexOf('(') < 0 ? whole.length() : whole.indexOf('(');
        List<String> parts = List.of(SLASH.split(whole.substring(0, bracket).strip()));
        boolean expands =
                parts.size() == 2
                        && (Acronyms.expands(parts.get(0), parts.get(1))
                                || Acronyms.expands(parts.get(1), parts.get(0)));
        return parts.size() < 2 || expands
                ? name
                : new RichText(
                        Stream.concat(
                                        name.slice(0, bracket).spans().stream()
                                                .map(WholeNames::marked),
                                        name.from(bracket).spans().stream())
                                .toList());
    }

    private static Span marked(Span span) {
        return span.withText(span.text().replace('/', MARK));
    }

    /** The entry with its slashes. */
    static Entry restored(Entry entry) {
        return new Entry(
                entry.place(),
                restored(entry.heading()),
                entry.prefLabels().stream().map(WholeNames::restored).toList(),
                entry.altLabels().stream().map(WholeNames::restored).toList(),
                entry.definitions(),
                entry.examples(),
                entry.section(),
                entry.references().stream()
                        .map(r -> new Reference(r.kind(), restored(r.target()), r.line()))
                        .toList(),
                entry.kind());
    }

    private static LangString restored(LangString label) {
        return new LangString(restored(label.text()), label.lang());
    }

    private static String restored(String text) {
        return text.replace(MARK, '/');
    }
}
