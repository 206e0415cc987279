package org.glossgraph.link.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Fields;
import org.glossgraph.link.reading.GenusPhrase;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.NounPhrase;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Links a concept to the one that its definition names as its genus: the longest label that ends in
 * the head of the phrase. "A part of Y" and "an extension of Y" are no genus but say what they say.
 */
final class GenusRule implements LinkRule {
    private static final Set<String> ENDS =
            Set.of("that", "which", "who", "where", "in", "for", "with", "to");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its");
    private static final Set<String> OF_OR_TO = Set.of("of", "to");
    private static final Set<String> JOINS = Set.of("and", "or");
    private static final String NAME = "genus";
    private static final double LABEL = 0.9;
    private static final double SPREAD = 0.85;
    private static final double ACTIVITY = 0.8;
    private static final double AGENT = 0.7;
    private static final double EVERYDAY = 0.65;

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        Fields fields = Fields.of(corpus);
        for (Statement statement : corpus.statements()) {
            Consumer<Proposal> checked = proposal -> out.accept(weighed(corpus, fields, proposal));
            corpus.genus(statement).ifPresent(genus -> propose(corpus, statement, genus, checked));
        }
    }

    /** The same, but weak where a single word names a concept of another field. */
    private static Proposal weighed(Corpus corpus, Fields fields, Proposal proposal) {
        Concept own = corpus.index().concept(proposal.subject());
        Concept other = corpus.index().concept(proposal.object());
        boolean single = Tokens.of(other.prefLabel().text()).size() == 1;
        return single && !fields.agree(own, other) ? proposal.weak() : proposal;
    }

    private static void propose(
            Corpus corpus, Statement statement, GenusPhrase genus, Consumer<Proposal> out) {
        Token head = statement.tokens().get(genus.phrase().head());
        Optional<Mention> whole =
                statement
                        .mentionAt(genus.phrase().head())
                        .filter(mention -> mention.to() > genus.phrase().to());
        if (whole.isPresent()) {
            String concept = whole.get().concept();
            out.accept(proposal(statement, Relation.BROADER, concept, LABEL));
            return;
        }
        boolean of = OF_OR_TO.contains(statement.word(genus.phrase().to()));
        if (of
                && (Vocabulary.isPart(head) || Vocabulary.isExtension(head))
                && isPartitive(statement, genus)) {
            Relation relation = Vocabulary.isPart(head) ? Relation.PART_OF : Relation.EXTENDS;
            for (String each : behindOf(statement, genus.phrase().to() + 1)) {
                out.accept(proposal(statement, relation, each, LABEL));
            }
            return;
        }
        if (genus.behind().isPresent() && !Vocabulary.isKind(head)) {
            return;
        }
        if (isVague(corpus, statement, genus)) {
            return;
        }
        for (Match match : matches(corpus.index(), statement, genus.core())) {
            out.accept(proposal(statement, Relation.BROADER, match.concept(), match.confidence()));
        }
    }

    /** "A subset of the data" is a part; "a subset of mathematics" is a kind. */
    private static boolean isPartitive(Statement statement, GenusPhrase genus) {
        Token head = statement.tokens().get(genus.phrase().head());
        return !Vocabulary.isKind(head)
                || DETERMINERS.contains(statement.word(genus.phrase().to() + 1));
    }

    /**
     * Whether another definition of the concept names a genus that sharpens this one by a prefix:
     * "subset" for "set". The concept's own name is no genus of it.
     */
    private static boolean isVague(Corpus corpus, Statement statement, GenusPhrase genus) {
        String own = statement.tokens().get(genus.core().head()).form();
        return corpus.index().concept(statement.concept()).entries().stream()
                .map(entry -> corpus.genera().get(entry.place()))
                .filter(Objects::nonNull)
                .map(
                        other ->
                                other.genus().of().isEmpty()
                                        ? other.genus().head()
                                        : other.genus().of())
                .map(NormalForm::of)
                .filter(other -> other.endsWith(own) && other.length() > own.length() + 2)
                .anyMatch(other -> !isName(corpus, statement.concept(), other));
    }

    private static boolean isName(Corpus corpus, String concept, String word) {
        return corpus.index().named(word).filter(concept::equals).isPresent();
    }

    private static Proposal proposal(
            Statement statement, Relation relation, String object, double confidence) {
        return new Proposal(
                statement.concept(),
                relation,
                object,
                Proposal.reason(NAME, confidence, statement));
    }

    /** The concepts of the noun phrases that are joined behind "of". */
    private static List<String> behindOf(Statement statement, int from) {
        List<String> wholes = new ArrayList<>();
        int at = from;
        while (at < statement.tokens().size()) {
            Optional<Mention> mention = statement.mentionAt(at);
            boolean word = statement.tokens().get(at).isWord();
            boolean ends = word && ENDS.contains(statement.word(at));
            if (ends || (!word && !goesOn(statement, at))) {
                break;
            }
            mention.map(Mention::concept).ifPresent(wholes::add);
            at = mention.map(Mention::to).orElse(at + 1);
        }
        return wholes.stream().distinct().toList();
    }

    /** Whether a comma separates items of a list that ends with a conjunction, no apposition. */
    private static boolean goesOn(Statement statement, int comma) {
        if (!statement.tokens().get(comma).is(",")) {
            return false;
        }
        int at = comma + 1;
        while (at < statement.tokens().size()
                && statement.tokens().get(at).isWord()
                && !FunctionWords.isConjunction(statement.word(at))
                && !ENDS.contains(statement.word(at))
                && !OF_OR_TO.contains(statement.word(at))) {
            at++;
        }
        return JOINS.contains(statement.word(at))
                || (statement.word(at).equals(",") && JOINS.contains(statement.word(at + 1)));
    }

    /** A concept that a noun phrase names, and how sure that is. */
    private record Match(String concept, double confidence) {}

    private static List<Match> matches(ConceptIndex index, Statement statement, NounPhrase phrase) {
        Optional<Mention> named =
                statement
                        .mentionAt(phrase.head())
                        .filter(each -> index.isLabel(statement.slice(each.from(), each.to())));
        List<Match> matches = new ArrayList<>();
        named.ifPresent(
                mention ->
                        matches.add(new Match(mention.concept(), confidence(statement, mention))));
        List<Token> words = statement.tokens().subList(phrase.from(), phrase.to());
        int least = named.map(mention -> mention.to() - mention.from()).orElse(0);
        for (String concept : index.spread(words)) {
            boolean known = named.map(each -> each.concept().equals(concept)).orElse(false);
            if (!known && least < words.size()) {
                matches.add(new Match(concept, SPREAD));
            }
        }
        if (matches.isEmpty()) {
            activity(index, statement, phrase).ifPresent(matches::add);
        }
        return matches;
    }

    private static double confidence(Statement statement, Mention mention) {
        boolean plain =
                mention.to() - mention.from() == 1
                        && Vocabulary.isEveryday(statement.tokens().get(mention.from()));
        return plain ? EVERYDAY : LABEL;
    }

    /** The activity of "a sorting technique", the tool of "a sorting algorithm" or its activity. */
    private static Optional<Match> activity(
            ConceptIndex index, Statement statement, NounPhrase phrase) {
        Token head = statement.tokens().get(phrase.head());
        int before = phrase.head() - 1;
        if (Vocabulary.isMeans(head) && before >= phrase.from()) {
            return statement
                    .mentionAt(before)
                    .filter(mention -> isActivity(statement.word(before)))
                    .map(mention -> new Match(mention.concept(), ACTIVITY))
                    .or(() -> kin(index, statement.word(before)));
        }
        return kin(index, statement.word(phrase.head()));
    }

    private static boolean isActivity(String word) {
        return word.matches(".*(ing|ings|tion|tions|sion|ment|ance|ence|ysis)");
    }

    /** English makes the name of what does something and of the doing from one stem. */
    private static Optional<Match> kin(ConceptIndex index, String word) {
        String stem = word.replaceAll("i[sz](er|ation)s?$", "i");
        if (stem.equals(word)) {
            return Optional.empty();
        }
        String other = word.matches(".*i[sz]ers?$") ? stem + "zation" : stem + "zer";
        return index.named(other).map(concept -> new Match(concept, AGENT));
    }
}
