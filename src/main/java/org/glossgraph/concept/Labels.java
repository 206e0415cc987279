package org.glossgraph.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glossgraph.concept.merge.Named;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.LangString;

/**
 * The names of a group of entries: for each language in which an entry has a headword the one that
 * most entries lead with, spelled out where an acronym leads no more of them; the others beside it.
 *
 * @param preferred one name for each of these languages, at least one
 * @param others all other names
 */
record Labels(List<LangString> preferred, List<LangString> others) {
    private static final int HEADWORD = 4;
    private static final int OTHER = 1;

    /**
     * A name with what speaks for it.
     *
     * @param key what it is the same by
     * @param votes how much speaks for it
     * @param forms each use, as written
     * @param heads those among them that are headwords
     */
    private record Candidate(String key, int votes, List<String> forms, List<String> heads) {
        boolean isShort() {
            return forms.stream().allMatch(Acronyms::isShortForm);
        }

        /** How it is written: as by those who lead with it, if anybody does. */
        String text() {
            return Casing.of(heads.isEmpty() ? forms : heads);
        }

        static Candidate plus(Candidate one, Candidate other) {
            return new Candidate(
                    one.key,
                    one.votes + other.votes,
                    joined(one.forms, other.forms),
                    joined(one.heads, other.heads));
        }

        private static List<String> joined(List<String> some, List<String> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }
    }

    static Labels of(List<Named> group) {
        Map<String, Map<String, Candidate>> byLang = new TreeMap<>();
        group.forEach(named -> vote(byLang, named));
        List<LangString> preferred = new ArrayList<>();
        List<LangString> others = new ArrayList<>();
        String first = group.get(0).headwords().get(0).lang();
        List<String> langs = new ArrayList<>(byLang.keySet());
        langs.sort(Comparator.<String, Boolean>comparing(lang -> !lang.equals(first)));
        Set<String> headed = new TreeSet<>();
        group.forEach(named -> named.headwords().forEach(head -> headed.add(head.lang())));
        for (String lang : langs) {
            Map<String, List<String>> forms = forms(byLang.get(lang).values());
            if (headed.contains(lang)) {
                Candidate best = best(byLang.get(lang));
                LangString label = new LangString(best.text(), lang);
                preferred.add(label);
                forms.remove(folded(label.text()));
            }
            forms.values().forEach(each -> others.add(new LangString(Casing.of(each), lang)));
        }
        return new Labels(List.copyOf(preferred), List.copyOf(others));
    }

    private static void vote(Map<String, Map<String, Candidate>> byLang, Named named) {
        int headword = named.isRedirect() ? OTHER : HEADWORD;
        for (LangString head : named.headwords()) {
            count(byLang, head, headword);
        }
        named.others().forEach(other -> count(byLang, other, OTHER));
        named.expansion().ifPresent(expansion -> count(byLang, expansion, 0));
        named.stated().forEach(other -> count(byLang, other, 0));
    }

    private static void count(
            Map<String, Map<String, Candidate>> byLang, LangString label, int votes) {
        String key = Named.key(label.text());
        List<String> form = List.of(label.text());
        List<String> head = votes == HEADWORD ? form : List.of();
        byLang.computeIfAbsent(label.lang(), any -> new TreeMap<>())
                .merge(key, new Candidate(key, votes, form, head), Candidate::plus);
    }

    private static Candidate best(Map<String, Candidate> candidates) {
        return candidates.values().stream()
                .min(
                        Comparator.comparingInt((Candidate each) -> -each.votes())
                                .thenComparing(Candidate::isShort)
                                .thenComparing(Candidate::key))
                .orElseThrow();
    }

    /** The forms of all names, by what they are without case. */
    private static Map<String, List<String>> forms(Collection<Candidate> candidates) {
        Map<String, List<String>> forms = new TreeMap<>();
        for (Candidate candidate : candidates) {
            for (String form : candidate.forms()) {
                forms.computeIfAbsent(folded(form), any -> new ArrayList<>()).add(form);
            }
        }
        return forms;
    }

    /** A label without case: SKOS labels that differ only so would not help anybody. */
    static String folded(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
