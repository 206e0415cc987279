package org.glossgraph.glossary.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.headword.Headword;
import org.glossgraph.glossary.headword.HeadwordReader;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.Strip;
import org.glossgraph.text.Words;

/** Reads the headwords of drafts, each in the light of the others. */
final class Labels {
    private static final Pattern OPENING = Pattern.compile("^\\(([^()\\s]{2,15})\\)\\s+\\S");
    private static final Pattern QUALIFIED =
            Pattern.compile("^(\\S[^()]{0,90}?)\\s*\\(([^()]{1,90})\\)$");
    private static final Pattern REDIRECT = Pattern.compile("(?i)^(?:see|same as|cf\\.)\\b.*");

    private static final int LONGEST = 100;

    private final Set<String> headings = new HashSet<>();
    private final Map<String, Set<String>> qualifiers = new HashMap<>();
    private final IdentityHashMap<Draft, Headword> known = new IdentityHashMap<>();

    /** Reads them in the light of all drafts of a glossary. */
    Labels(Collection<Draft> drafts) {
        for (Draft draft : drafts) {
            String definition = definition(draft);
            for (RichText heading : draft.headings()) {
                if (!REDIRECT.matcher(definition).matches()) {
                    headings.add(key(heading(heading)));
                }
                Matcher qualified = QUALIFIED.matcher(heading(heading));
                if (qualified.matches() && heading.equals(draft.headings().get(0))) {
                    qualifiers
                            .computeIfAbsent(key(qualified.group(1)), name -> new HashSet<>())
                            .add(key(qualified.group(2)));
                }
            }
        }
    }

    /** A heading as written, without markup. */
    static String heading(RichText heading) {
        StringBuilder text = new StringBuilder();
        for (Span span : heading.spans()) {
            boolean code = span.kind() == Span.Kind.CODE;
            text.append(code ? Strip.both(span.text(), "`") : span.text());
        }
        return Words.spaced(text.toString());
    }

    /**
     * The names of a draft: those of its first headword, then those of the others, and the long
     * form where that is all the definition says.
     */
    Headword of(Draft draft) {
        return known.computeIfAbsent(draft, this::read);
    }

    private Headword read(Draft draft) {
        String definition = definition(draft);
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
        if (definition.length() <= LONGEST && Acronyms.isShortForm(name)) {
            String longForm = definition.replaceAll("[.\\s]+$", "");
            others.addAll(Acronyms.expands(name, longForm) ? List.of(longForm) : List.of());
        }
        return new Headword(name, others);
    }

    private static String definition(Draft draft) {
        return draft.body().isEmpty() ? "" : draft.body().get(0).text().plain();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Code is a name as it stands. */
    private Headword read(RichText heading, String definition) {
        boolean code =
                heading.spans().stream()
                        .filter(span -> !span.text().isBlank())
                        .allMatch(span -> span.kind() == Span.Kind.CODE);
        if (code) {
            return new Headword(heading(heading), List.of());
        }
        Headword read = HeadwordReader.read(heading(heading), definition);
        Matcher qualified = QUALIFIED.matcher(heading(heading));
        return qualified.matches() && isQualifier(qualified.group(1), qualified.group(2))
                ? new Headword(read.name(), without(read.others(), qualified.group(2)))
                : read;
    }

    /**
     * Whether a parenthesis says in which sense the name is meant: it is the name of another entry,
     * or other entries have the same name with another parenthesis, or with none.
     */
    private boolean isQualifier(String name, String inner) {
        boolean letters =
                HeadwordReader.isShortForm(inner, name) || HeadwordReader.isShortForm(name, inner);
        boolean several = qualifiers.getOrDefault(key(name), Set.of()).size() > 1;
        boolean bare = headings.contains(key(name));
        return !letters && (several || bare || headings.contains(key(inner)));
    }

    private static List<String> without(List<String> names, String name) {
        return names.stream().filter(other -> !key(other).equals(key(name))).toList();
    }
}
