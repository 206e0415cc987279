package org.glossgraph.link.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Fields;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Links a concept to the one that the end of its label names: as a kind of it, unless its
 * definitions say that it is something else. A sea horse has to do with horses, but is a fish.
 */
final class HeadNounRule implements LinkRule {
    private static final String NAME = "head noun";

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        Labels labels = new Labels(corpus, Fields.of(corpus), new KindNames(corpus.index()), out);
        corpus.index().concepts().forEach(labels::propose);
    }

    /** Reads the labels of concepts. */
    private record Labels(Corpus corpus, Fields fields, KindNames names, Consumer<Proposal> out) {
        void propose(Concept concept) {
            for (LangString label : ConceptIndex.labels(concept)) {
                LabelHead.of(corpus.index(), label)
                        .filter(head -> !head.equals(concept.id()))
                        .map(corpus.index()::concept)
                        .ifPresent(head -> propose(concept, label, head));
            }
        }

        private void propose(Concept concept, LangString label, Concept head) {
            boolean agrees = fields.agree(concept, head) && !statesOther(concept, label);
            boolean kind = agrees && !statesKind(concept, head);
            corpus.naming(concept, label, NAME, Confidence.HEAD_NOUN)
                    .map(reason -> proposal(concept, Relation.BROADER, head, reason))
                    .ifPresent(broader -> out.accept(kind ? broader : broader.weak()));
            if (agrees && !kind) {
                corpus.naming(concept, label, NAME, Confidence.HEAD_NOUN)
                        .map(reason -> proposal(concept, Relation.RELATED, head, reason))
                        .ifPresent(out);
            }
        }

        /**
         * Whether the definitions state a genus that says what it is, and none the label's head.
         */
        private boolean statesOther(Concept concept, LangString label) {
            String name = NormalForm.of(label.text());
            String own = name.substring(name.lastIndexOf(' ') + 1);
            List<Token> heads =
                    concept.entries().stream()
                            .map(entry -> corpus.genera().get(entry.place()))
                            .filter(Objects::nonNull)
                            .flatMap(each -> Tokens.of(each.genus().core()).stream())
                            .toList();
            return !heads.isEmpty()
                    && heads.stream()
                            .noneMatch(head -> saysLittle(head) || head.form().equals(own));
        }

        /** Whether the definitions name another concept as its genus, and none that the head is. */
        private boolean statesKind(Concept concept, Concept head) {
            return concept.entries().stream()
                    .flatMap(entry -> corpus.statements(entry).stream())
                    .flatMap(
                            statement ->
                                    corpus.genus(statement).stream()
                                            .flatMap(genus -> names.of(statement, genus).stream()))
                    .filter(match -> match.confidence() >= Confidence.DEFINED)
                    .map(match -> corpus.index().concept(match.concept()))
                    .anyMatch(kind -> !kind.equals(concept) && !endsIn(head, kind));
        }
    }

    private static Proposal proposal(
            Concept concept, Relation relation, Concept head, Evidence reason) {
        return new Proposal(concept.id(), relation, head.id(), reason);
    }

    /** Whether a concept is another, or a label of it ends in one of the other's. */
    private static boolean endsIn(Concept concept, Concept other) {
        return concept.equals(other)
                || ConceptIndex.labels(concept).stream()
                        .map(label -> NormalForm.of(label.text()))
                        .anyMatch(
                                label ->
                                        ConceptIndex.labels(other).stream()
                                                .anyMatch(
                                                        each ->
                                                                label.endsWith(
                                                                        " "
                                                                                + NormalForm.of(
                                                                                        each
                                                                                                .text()))));
    }

    private static boolean saysLittle(Token noun) {
        return Vocabulary.isLight(noun)
                || Vocabulary.isMeans(noun)
                || Vocabulary.isPart(noun)
                || Vocabulary.isExtension(noun)
                || Vocabulary.isEveryday(noun);
    }
}
