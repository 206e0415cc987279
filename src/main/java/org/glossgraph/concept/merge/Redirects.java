package org.glossgraph.concept.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Reference;
import org.glossgraph.text.Sentences;

/**
 * Joins an entry that only stands for another with that other: "See X.", and "An old word for X".
 */
final class Redirects implements MergeRule {
    private static final Set<String> NAMES =
            Set.of("name", "word", "term", "spelling", "synonym", "plural");

    /** What makes a name one for more than is named: "an umbrella term for". */
    private static final Set<String> WIDER =
            Set.of("umbrella", "collective", "general", "generic", "catch", "all", "blanket");

    private static final int MOST_WORDS = 5;

    /** The letters of a definition that says no more. */
    private static final int LONGEST = 100;

    @Override
    public void apply(Lexicon lexicon, Groups groups) {
        for (int i = 0; i < lexicon.size(); i++) {
            for (String target : targets(lexicon.get(i).entry())) {
                List<Integer> meant = lexicon.meant(lexicon.get(i), target);
                if (!meant.isEmpty()) {
                    groups.joinAsStated(i, meant.get(0));
                }
            }
        }
    }

    /** The names of what an entry stands for; none where it says more. */
    private static List<String> targets(Entry entry) {
        List<String> targets = new ArrayList<>();
        List<Reference> references = entry.references();
        boolean sole = entry.kind() == Entry.Kind.ALIAS && references.size() == 1;
        for (Reference reference : references) {
            boolean pointed = sole && reference.kind() == Reference.Kind.SEE;
            if (pointed || reference.kind() == Reference.Kind.SAME) {
                targets.add(reference.target());
            }
        }
        entry.definition().flatMap(each -> nameFor(each.text())).ifPresent(targets::add);
        return targets;
    }

    /** What a definition says its headword to be no more than a name for. */
    static Optional<String> nameFor(String definition) {
        if (definition.length() > LONGEST) {
            return Optional.empty();
        }
        List<Sentences.Sentence> sentences = Sentences.of(definition);
        if (sentences.size() != 1) {
            return Optional.empty();
        }
        NameTokens tokens = NameTokens.of(sentences.get(0));
        for (int at = 0; at < MOST_WORDS && !WIDER.contains(tokens.word(at)); at++) {
            String next = tokens.word(at + 1);
            if (NAMES.contains(tokens.word(at)) && (next.equals("for") || next.equals("of"))) {
                int end = tokens.size() - (tokens.endsPhrase(tokens.size() - 1) ? 1 : 0);
                return Optional.of(tokens.slice(at + 2, end)).filter(name -> !name.isBlank());
            }
        }
        return Optional.empty();
    }
}
