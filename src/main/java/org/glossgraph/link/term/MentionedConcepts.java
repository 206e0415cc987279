package org.glossgraph.link.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossgraph.concept.Concept;
import org.glossgraph.concept.Slugs;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.LabelVariants;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/** The concepts that definitions lean on and nobody defines. */
public final class MentionedConcepts {
    private MentionedConcepts() {}

    /** The concepts without an entry that the texts mention as terms, by their names. */
    public static List<Concept> of(Corpus corpus) {
        Map<String, List<Term>> terms = new TreeMap<>();
        for (TermSource source : TermSource.ALL) {
            source.find(
                    corpus,
                    term -> terms.computeIfAbsent(term.key(), any -> new ArrayList<>()).add(term));
        }
        Makers makers = new Makers(corpus);
        terms.values().removeIf(same -> !isNew(corpus, same));
        terms.values().removeIf(same -> makers.isMaker(Tokens.of(same.get(0).name())));
        spellOut(corpus, terms);
        Slugs slugs = new Slugs(corpus.index().concepts().stream().map(Concept::id).toList());
        return terms.values().stream().map(same -> concept(corpus.index(), slugs, same)).toList();
    }

    /** An acronym with the initials of a term is its short form; of a concept, it is no term. */
    private static void spellOut(Corpus corpus, Map<String, List<Term>> terms) {
        Map<String, String> byInitials = new TreeMap<>();
        terms.forEach((key, same) -> byInitials.put(Acronyms.initials(same.get(0).name()), key));
        Set<String> ofConcepts = new TreeSet<>();
        for (Concept concept : corpus.index().concepts()) {
            ConceptIndex.labels(concept)
                    .forEach(label -> ofConcepts.add(Acronyms.initials(label.text())));
        }
        for (String key : List.copyOf(terms.keySet())) {
            Term term = terms.get(key).get(0);
            String letters = term.name().toLowerCase(Locale.ROOT);
            if (!Acronyms.isAcronym(term.name())) {
                continue;
            }
            if (ofConcepts.contains(letters)) {
                terms.remove(key);
            } else if (byInitials.containsKey(letters)) {
                terms.remove(key);
                String full = byInitials.get(letters);
                Term named = terms.get(full).get(0);
                terms.get(full).add(new Term(named.name(), Optional.of(term.name()), named.lang()));
            }
        }
    }

    private static boolean isNew(Corpus corpus, List<Term> same) {
        String name = same.get(0).name();
        return !same.get(0).key().isEmpty()
                && !corpus.index().isLabel(name)
                && !isSpelledOut(corpus, name)
                && same.stream()
                        .flatMap(term -> term.shortForm().stream())
                        .noneMatch(corpus.index()::isLabel);
    }

    /**
     * Whether a name only says with an everyday word what the definition of the rest says: "text
     * search" where a search is defined as one in texts.
     */
    private static boolean isSpelledOut(Corpus corpus, String name) {
        List<Token> words = Tokens.of(name);
        return words.size() > 1
                && Vocabulary.isEveryday(words.get(0))
                && corpus.index()
                        .named(name.substring(words.get(1).start()))
                        .filter(rest -> isUsedAlone(corpus, words, rest))
                        .isPresent();
    }

    /** Whether the definitions of a concept use the first word other than before the second. */
    private static boolean isUsedAlone(Corpus corpus, List<Token> words, String concept) {
        return corpus.isUsedToDefine(words.get(0).form(), concept)
                && corpus.index().concept(concept).entries().stream()
                        .flatMap(entry -> corpus.statements(entry).stream())
                        .map(each -> ' ' + NormalForm.of(each.text()) + ' ')
                        .noneMatch(
                                each ->
                                        each.contains(
                                                ' '
                                                        + NormalForm.of(words.get(0).text())
                                                        + ' '
                                                        + words.get(1).form()
                                                        + ' '));
    }

    private static Concept concept(ConceptIndex index, Slugs slugs, List<Term> same) {
        String lang = same.get(0).lang();
        String name = name(index, same);
        List<LangString> others =
                same.stream()
                        .flatMap(term -> term.shortForm().stream())
                        .map(Acronyms::singular)
                        .distinct()
                        .sorted()
                        .map(each -> new LangString(each, lang))
                        .toList();
        return new Concept(
                slugs.next(name), List.of(new LangString(name, lang)), others, List.of());
    }

    /**
     * The most frequent form, in the singular where it is used, with a capital at its beginning.
     */
    private static String name(ConceptIndex index, List<Term> same) {
        Map<String, Long> forms =
                same.stream()
                        .map(Term::name)
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        Optional<String> best =
                forms.keySet().stream()
                        .min(
                                Comparator.comparing(MentionedConcepts::isPlural)
                                        .thenComparing(form -> -forms.get(form))
                                        .thenComparing(Comparator.naturalOrder()));
        String form = singular(index, best.orElseThrow());
        int first = Character.charCount(form.codePointAt(0));
        boolean proper = form.chars().anyMatch(Character::isUpperCase);
        return proper
                ? form
                : form.substring(0, first).toUpperCase(Locale.ROOT) + form.substring(first);
    }

    /** Proper names stay in the plural, and so do nouns that name a concept so. */
    private static String singular(ConceptIndex index, String form) {
        String last = form.substring(form.lastIndexOf(' ') + 1);
        boolean proper = Character.isUpperCase(last.codePointAt(0));
        boolean plural =
                index.named(last)
                        .map(id -> index.concept(id).prefLabel().text())
                        .filter(name -> name.equalsIgnoreCase(last))
                        .isPresent();
        return proper || plural ? form : LabelVariants.singular(form);
    }

    private static boolean isPlural(String form) {
        String last = form.substring(form.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("s") && !NormalForm.of(last).equals(last);
    }
}
