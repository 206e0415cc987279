package org.glossgraph.concept.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Reference;
import org.glossgraph.text.Sentences;

/**
 * Joins an entry that only stands for another with that other: "See X.", and "An old word for X".
 */
final class Redirects implements MergeRule {
    /** What is said of a word and never of a thing. */
    private static final Set<String> FORMS = Set.of("spelling", "synonym", "plural");

    /** What is also said of a thing, "the name of a file", or of a kind, "a name for a value". */
    private static final Set<String> NAMES = Set.of("name", "word", "term");

    /** What makes one of several names for the same of it: "another name for". */
    private static final Set<String> ONE_OF_SEVERAL =
            Set.of(
                    ("another other alternative alternate older old former previous obsolete"
                                    + " archaic dated outdated historical traditional newer new"
                                    + " modern short shorter long longer full informal colloquial"
                                    + " slang popular common everyday familiar formal technical"
                                    + " scientific medical legal official proper british american"
                                    + " english latin greek french german italian spanish regional"
                                    + " local dialect nautical")
                            .split(" "));

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
        for (int at = 0; at < MOST_WORDS; at++) {
            if (isName(tokens, at)) {
                int end = tokens.size() - (tokens.endsPhrase(tokens.size() - 1) ? 1 : 0);
                return Optional.of(tokens.slice(at + 2, end)).filter(name -> !name.isBlank());
            }
        }
        return Optional.empty();
    }

    private static boolean isName(NameTokens tokens, int at) {
        String next = tokens.word(at + 1);
        boolean form = FORMS.contains(tokens.word(at)) && (next.equals("for") || next.equals("of"));
        boolean name = NAMES.contains(tokens.word(at)) && next.equals("for");
        return form
                || (name
                        && IntStream.range(0, at)
                                .anyMatch(i -> ONE_OF_SEVERAL.contains(tokens.word(i))));
    }
}
