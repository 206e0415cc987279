package org.glossgraph.link.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Fields;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Links a concept to the one that the end of its label names: a linked list is a list. Behind a
 * preposition nothing counts, and a compound with a hyphen is not cut inside a name.
 */
final class HeadNounRule implements LinkRule {
    private static final String NAME = "head noun";
    private static final double CONFIDENCE = 0.7;
    private static final Set<String> HEAD_LAST =
            Set.of("", "en", "de", "nl", "sv", "da", "nb", "nn", "no");

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        Fields fields = Fields.of(corpus);
        for (Concept concept : corpus.index().concepts()) {
            Optional<Evidence> reason = corpus.naming(concept, NAME, CONFIDENCE);
            for (LangString label : ConceptIndex.labels(concept)) {
                Optional<String> head = head(corpus.index(), concept, label.text());
                if (reason.isPresent() && head.isPresent() && isHeadLast(label.lang())) {
                    Proposal proposal =
                            new Proposal(concept.id(), Relation.BROADER, head.get(), reason.get());
                    Concept named = corpus.index().concept(head.get());
                    boolean holds =
                            fields.agree(concept, named) && !statesOther(corpus, concept, label);
                    out.accept(holds ? proposal : proposal.weak());
                }
            }
        }
    }

    /** Whether the definitions state a genus that says what it is, and none the label's head. */
    private static boolean statesOther(Corpus corpus, Concept concept, LangString label) {
        String name = NormalForm.of(label.text());
        String own = name.substring(name.lastIndexOf(' ') + 1);
        List<Token> heads =
                concept.entries().stream()
                        .map(entry -> corpus.genera().get(entry.place()))
                        .filter(Objects::nonNull)
                        .map(
                                each ->
                                        each.genus().of().isEmpty()
                                                ? each.genus().head()
                                                : each.genus().of())
                        .flatMap(head -> Tokens.of(head).stream())
                        .toList();
        return !heads.isEmpty()
                && heads.stream().noneMatch(head -> isVague(head) || head.form().equals(own));
    }

    private static boolean isVague(Token noun) {
        return Vocabulary.isLight(noun)
                || Vocabulary.isMeans(noun)
                || Vocabulary.isPart(noun)
                || Vocabulary.isExtension(noun)
                || Vocabulary.isEveryday(noun);
    }

    /** Whether the head of a noun phrase stands at its end, as in the Germanic languages. */
    private static boolean isHeadLast(String lang) {
        int cut = lang.indexOf('-');
        return HEAD_LAST.contains(cut < 0 ? lang : lang.substring(0, cut));
    }

    private static Optional<String> head(ConceptIndex index, Concept concept, String label) {
        List<Token> words = Tokens.of(label);
        int end = 0;
        while (end < words.size() && words.get(end).isWord() && !isPreposition(words, end)) {
            end++;
        }
        if (end < words.size() && !isPreposition(words, end)) {
            return Optional.empty();
        }
        if (end < words.size() && Vocabulary.isKind(words.get(end - 1))) {
            return Optional.empty();
        }
        for (int from = end == words.size() ? 1 : 0; from < end; from++) {
            Optional<String> named =
                    index.named(label.substring(words.get(from).start(), words.get(end - 1).end()));
            if (named.isPresent() && !isCut(index, words, from, end)) {
                return named.filter(each -> !each.equals(concept.id()));
            }
        }
        return Optional.empty();
    }

    private static boolean isPreposition(List<Token> words, int at) {
        return at > 0 && FunctionWords.isPreposition(words.get(at).lower());
    }

    /** Whether a compound would be cut that is not the head, or that joins two equals. */
    private static boolean isCut(ConceptIndex index, List<Token> words, int from, int end) {
        if (!words.get(from).hyphened()) {
            return false;
        }
        return from < end - 1 || index.named(words.get(from - 1).text()).isPresent();
    }
}
