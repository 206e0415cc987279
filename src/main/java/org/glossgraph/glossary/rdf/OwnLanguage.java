package org.glossgraph.glossary.rdf;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The language that leads in a vocabulary, which may speak several. */
final class OwnLanguage {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, Integer> definitions = new HashMap<>();

    private OwnLanguage() {}

    /**
     * The language that the scheme states if it states one; else the one with most labels, and of
     * equals the one with most definitions, then the reader's.
     *
     * @param readers the language of the reader, in which texts without a tag are
     */
    static String of(Descriptions descriptions, List<Description> entries, String readers) {
        OwnLanguage counts = new OwnLanguage();
        for (Description entry : entries) {
            count(counts.labels, entry, Meaning.NAME, Meaning.LABEL);
            count(counts.definitions, entry, Meaning.DEFINITION);
        }
        String stated = stated(descriptions, entries).orElse("");
        int untagged = counts.labels.getOrDefault("", 0);
        counts.labels.remove("");
        counts.labels.merge(stated.isEmpty() ? readers : stated, untagged, Integer::sum);
        if (counts.labels.getOrDefault(stated, 0) > 0) {
            return stated;
        }
        return counts.labels.keySet().stream()
                .min(
                        Comparator.<String>comparingInt(lang -> -counts.labels.get(lang))
                                .thenComparing(lang -> -counts.definitions.getOrDefault(lang, 0))
                                .thenComparing(lang -> !lang.equals(readers))
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(readers);
    }

    private static void count(Map<String, Integer> counts, Description entry, Meaning... kinds) {
        Set<String> langs = new HashSet<>();
        for (Meaning kind : kinds) {
            entry.said(kind).filter(Statement::isText).forEach(each -> langs.add(each.lang()));
        }
        langs.forEach(lang -> counts.merge(lang, 1, Integer::sum));
    }

    /** The language that all schemes state, if it is one. */
    private static Optional<String> stated(Descriptions descriptions, List<Description> entries) {
        Set<String> own = new HashSet<>();
        entries.forEach(each -> own.add(each.id()));
        List<String> stated = new ArrayList<>();
        for (Description each : descriptions.all()) {
            if (!own.contains(each.id())) {
                each.said(Meaning.LANGUAGE).map(Statement::value).forEach(stated::add);
            }
        }
        List<String> tags = stated.stream().flatMap(each -> tag(each).stream()).distinct().toList();
        return tags.size() == 1 ? Optional.of(tags.get(0)) : Optional.empty();
    }

    /** A tag, or the address of a language that ends in its code. */
    private static Optional<String> tag(String value) {
        String last = value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf('#')) + 1);
        String code = last.strip().replace('_', '-');
        return Optional.of(code)
                .filter(each -> TAG.matcher(each).matches())
                .map(each -> new ULocale(each).toLanguageTag().toLowerCase(Locale.ROOT));
    }
}
