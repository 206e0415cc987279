package org.glossgraph.concept.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.NormalForm;

/**
 * Sorts entries with the same headword by what they mean. Two mean different things if they are of
 * different kinds and have no words in common, or if one glossary has both with different words in
 * brackets. Glossaries that share headwords are of one field, which seldom uses a word in two
 * senses: between them words do not tell.
 */
final class Senses {
    private static final int MOST = 8;
    private static final int LEAST_WORDS = 3;
    private static final int FIELD = 3;

    /** The ending of what compares. */
    private static final Pattern GRADED = Pattern.compile("(?:er|est)$");

    /** The cosine of two sets of words up to which they do not speak of the same. */
    private static final double ALIKE = 0.1;

    /** Words that general English uses as often as this say nothing of a meaning. */
    private static final int COMMON = 100;

    /** Letters that words of one stem share. */
    private static final int STEM = 5;

    /** Nouns for what can be anything. */
    private static final Set<String> VAGUE =
            Set.of(
                    "abstraction",
                    "approach",
                    "concept",
                    "element",
                    "entity",
                    "idea",
                    "item",
                    "method",
                    "name",
                    "notion",
                    "object",
                    "procedure",
                    "something",
                    "technique",
                    "term",
                    "thing",
                    "word");

    /** The leader of each glossary's field, by name (union-find). */
    private final Map<String, String> fields = new HashMap<>();

    /**
     * Notes which glossaries are of one field: they share headwords, most of which do not speak of
     * different things, or do so with a third.
     */
    Senses(Lexicon lexicon) {
        Map<String, Integer> shared = new TreeMap<>();
        Map<String, Integer> unlike = new TreeMap<>();
        for (List<Integer> same : lexicon.byHeadword().values()) {
            Map<String, Sense> senses = new TreeMap<>();
            if (same.size() > 1) {
                for (int each : same.subList(0, Math.min(same.size(), MOST))) {
                    senses.computeIfAbsent(lexicon.get(each).glossary(), any -> new Sense())
                            .add(sense(lexicon.get(each), each));
                }
            }
            List<String> glossaries = List.copyOf(senses.keySet());
            for (int i = 1; i < glossaries.size(); i++) {
                String first = glossaries.get(0);
                String other = glossaries.get(i);
                String pair = first + '\n' + other;
                shared.merge(pair, 1, Integer::sum);
                if (areUnlike(senses.get(first), senses.get(other))) {
                    unlike.merge(pair, 1, Integer::sum);
                }
            }
        }
        shared.forEach(
                (pair, headwords) -> {
                    if (headwords >= FIELD && unlike.getOrDefault(pair, 0) * 2 < headwords) {
                        int cut = pair.indexOf('\n');
                        fields.put(field(pair.substring(0, cut)), field(pair.substring(cut + 1)));
                    }
                });
    }

    private String field(String glossary) {
        String leader = glossary;
        while (!fields.getOrDefault(leader, leader).equals(leader)) {
            leader = fields.get(leader);
        }
        return leader;
    }

    /** One sense: entries, and what they say together. */
    private static final class Sense {
        final List<Integer> entries = new ArrayList<>();
        final Set<String> glossaries = new HashSet<>();
        final Set<String> kinds = new HashSet<>();
        final Set<String> words = new HashSet<>();
        final Set<String> qualifiers = new HashSet<>();
        int length;

        void add(Sense other) {
            entries.addAll(other.entries);
            glossaries.addAll(other.glossaries);
            kinds.addAll(other.kinds);
            words.addAll(other.words);
            qualifiers.addAll(other.qualifiers);
            length = Math.max(length, other.length);
        }
    }

    /** The entries in groups of one meaning each, in their order; one group as a rule. */
    List<List<Integer>> of(Lexicon lexicon, List<Integer> same) {
        if (same.size() == 1) {
            return List.of(same);
        }
        List<Sense> senses = new ArrayList<>();
        List<Sense> silent = new ArrayList<>();
        for (int entry : same) {
            Sense sense = sense(lexicon.get(entry), entry);
            boolean says = !sense.kinds.isEmpty() || !sense.qualifiers.isEmpty();
            if (says && senses.size() < MOST) {
                place(senses, sense);
            } else {
                silent.add(sense);
            }
        }
        if (senses.isEmpty()) {
            return List.of(same);
        }
        silent.forEach(each -> closest(senses, each).add(each));
        return senses.stream().map(each -> each.entries.stream().sorted().toList()).toList();
    }

    /** Puts an entry with the senses that it does not contradict, which thereby become one. */
    private void place(List<Sense> senses, Sense sense) {
        List<Sense> alike = senses.stream().filter(each -> !contradict(each, sense)).toList();
        senses.removeAll(alike);
        alike.forEach(sense::add);
        senses.add(sense);
    }

    private static Sense closest(List<Sense> senses, Sense sense) {
        return senses.stream()
                .reduce(
                        (one, other) ->
                                alikeness(other, sense) > alikeness(one, sense) ? other : one)
                .orElseThrow();
    }

    private static Sense sense(Named named, int entry) {
        String text = named.entry().definition().map(each -> each.text()).orElse("");
        Sense sense = new Sense();
        sense.entries.add(entry);
        sense.glossaries.add(named.glossary());
        Set<String> own =
                named.headwords().stream()
                        .flatMap(head -> Words.content(head.text()).stream())
                        .map(Senses::stem)
                        .collect(Collectors.toSet());
        List<String> words = Words.content(text);
        sense.length = words.size();
        words.stream()
                .filter(word -> !isCommon(word) && !isCommon(GRADED.matcher(word).replaceAll("")))
                .map(Senses::stem)
                .filter(word -> !own.contains(word))
                .forEach(sense.words::add);
        named.kind()
                .map(NormalForm::of)
                .filter(kind -> !VAGUE.contains(kind))
                .map(Senses::stem)
                .filter(kind -> !own.contains(kind))
                .ifPresent(sense.kinds::add);
        named.qualifier().map(NormalForm::of).ifPresent(sense.qualifiers::add);
        return sense;
    }

    private static boolean isCommon(String word) {
        return GeneralEnglish.of(word).total() >= COMMON;
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private boolean contradict(Sense one, Sense other) {
        boolean oneGlossary = one.glossaries.stream().anyMatch(other.glossaries::contains);
        if (oneGlossary && areDistinct(one.qualifiers, other.qualifiers)) {
            return true;
        }
        return (oneGlossary || !inOneField(one, other)) && areUnlike(one, other);
    }

    /** Whether two senses are of different kinds and have no words in common. */
    private static boolean areUnlike(Sense one, Sense other) {
        return areDistinct(one.kinds, other.kinds)
                && areDistinct(one.kinds, other.words)
                && areDistinct(one.words, other.kinds)
                && Math.min(one.length, other.length) >= LEAST_WORDS
                && alikeness(one, other) < ALIKE;
    }

    private static boolean areDistinct(Collection<String> one, Collection<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private boolean inOneField(Sense one, Sense other) {
        Set<String> own = one.glossaries.stream().map(this::field).collect(Collectors.toSet());
        return other.glossaries.stream().map(this::field).anyMatch(own::contains);
    }

    private static double alikeness(Sense one, Sense other) {
        long both = one.words.stream().filter(other.words::contains).count();
        return both == 0 ? 0 : both / Math.sqrt((double) one.words.size() * other.words.size());
    }
}
