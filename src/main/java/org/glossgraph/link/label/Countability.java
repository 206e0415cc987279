package org.glossgraph.link.label;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.Genus;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.GenusPhrase;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.LabelVariants;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * What there can be several of: what the texts count, and what a definition calls a thing and not a
 * deed or a stuff.
 */
final class Countability {
    private static final Set<String> ONE = Set.of("a", "an", "each", "every", "per", "one");

    /** Nouns that have no plural, or whose kinds have none, as grammars list them. */
    private static final Set<String> UNCOUNTED =
            Set.of(
                    "ability",
                    "behavior",
                    "behaviour",
                    "diabetes",
                    "effect",
                    "energy",
                    "equipment",
                    "hardware",
                    "information",
                    "knowledge",
                    "liquid",
                    "material",
                    "matter",
                    "phenomenon",
                    "property",
                    "quality",
                    "science",
                    "skill",
                    "software",
                    "substance",
                    "study",
                    "technology",
                    "tendency",
                    "work");

    private final Corpus corpus;
    private final Set<String> counted = new HashSet<>();

    Countability(Corpus corpus) {
        this.corpus = corpus;
        corpus.statements().forEach(this::count);
    }

    /** Notes the nouns that stand in the plural, or behind "a", "each" and the like. */
    private void count(Statement statement) {
        boolean one = false;
        for (int at = 0; at < statement.tokens().size(); at++) {
            Token token = statement.tokens().get(at);
            if (!token.isWord() || FunctionWords.isFunctionWord(token.lower())) {
                one = ONE.contains(token.lower());
            } else if (LabelVariants.isPlural(token.text())) {
                counted.add(token.form());
            } else if (one && !isNounAt(statement, at + 1)) {
                counted.add(token.form());
                one = false;
            }
        }
    }

    private static boolean isNounAt(Statement statement, int at) {
        return at < statement.tokens().size()
                && statement.tokens().get(at).isWord()
                && !FunctionWords.isFunctionWord(statement.word(at))
                && (statement.tokens().get(at).hyphened() || canBeNoun(statement.tokens().get(at)));
    }

    private static boolean canBeNoun(Token word) {
        GeneralEnglish.Use use = GeneralEnglish.of(word.form());
        return use.noun() > 0 || use.total() == 0;
    }

    /** Whether there can be several of what a name with these words stands for. */
    boolean isCounted(Concept concept, List<Token> words) {
        Token last = words.get(words.size() - 1);
        if (Acronyms.isAcronym(last.text()) && words.size() == 1) {
            return ConceptIndex.labels(concept).stream()
                    .filter(each -> Acronyms.expands(last.text(), each.text()))
                    .map(each -> Tokens.of(each.text()))
                    .anyMatch(each -> isNoun(concept, each.get(each.size() - 1)));
        }
        return isNoun(concept, last);
    }

    private boolean isNoun(Concept concept, Token noun) {
        return !UNCOUNTED.contains(noun.lower())
                && (counted.contains(noun.form()) || (looksCounted(noun) && isThing(concept)));
    }

    /** A common or unknown noun that says neither what is done nor what something is like. */
    private static boolean looksCounted(Token noun) {
        String word = noun.text();
        return word.substring(1).equals(noun.lower().substring(1))
                && word.chars().allMatch(Character::isLetter)
                && !Vocabulary.looksLikeActivity(noun.lower())
                && !Vocabulary.looksLikeAdjective(noun.lower())
                && canBeNoun(noun);
    }

    /** Whether definitions state a genus, and each a thing. */
    private boolean isThing(Concept concept) {
        List<Genus> genera =
                concept.entries().stream()
                        .map(entry -> corpus.genera().get(entry.place()))
                        .filter(Objects::nonNull)
                        .map(GenusPhrase::genus)
                        .toList();
        return !genera.isEmpty() && genera.stream().noneMatch(this::isDeedOrStuff);
    }

    /** "Fitting" is a deed, "a fitting" none; "butter" a stuff where no text has "a butter". */
    private boolean isDeedOrStuff(Genus genus) {
        String first = Tokens.of(genus.phrase()).get(0).lower();
        boolean one = ONE.contains(first);
        boolean bare = genus.of().isEmpty() && !FunctionWords.isFunctionWord(first);
        return Tokens.of(genus.head()).stream()
                .anyMatch(
                        head ->
                                (bare && !counted.contains(head.form()))
                                        || UNCOUNTED.contains(head.lower())
                                        || Vocabulary.isMeans(head)
                                        || Vocabulary.isActivity(head)
                                        || (!one && Vocabulary.looksLikeActivity(head.lower())));
    }
}
