package org.glossgraph.link.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Place;
import org.glossgraph.glossary.Reference;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.NormalForm;

/** Links a concept to those that its author points at. */
final class ReferenceRule implements LinkRule {
    private static final String NAME = "reference";

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        Map<String, String> byAddress = byAddress(corpus);
        for (Concept concept : corpus.index().concepts()) {
            for (Entry entry : concept.entries()) {
                for (Reference reference : entry.references()) {
                    Optional<String> target =
                            Optional.ofNullable(byAddress.get(reference.uri()))
                                    .or(() -> named(corpus, reference));
                    if (target.isPresent()) {
                        Source source = new Source(corpus, concept, entry);
                        proposal(source, reference, target.get()).ifPresent(out);
                    }
                }
            }
        }
    }

    /** The concepts by the addresses that their entries have in vocabularies. */
    private static Map<String, String> byAddress(Corpus corpus) {
        Map<String, String> byAddress = new HashMap<>();
        for (Concept concept : corpus.index().concepts()) {
            for (Entry entry : concept.entries()) {
                byAddress.put(entry.authority().uri(), concept.id());
            }
        }
        byAddress.remove("");
        return byAddress;
    }

    /** Where a reference stands. */
    private record Source(Corpus corpus, Concept concept, Entry entry) {
        /**
         * What states it: its own words, the entry's sentence on its line that names it, or both
         * names.
         */
        Evidence reason(double confidence, Reference reference) {
            Place place = new Place(entry.place().source(), reference.line());
            String sentence =
                    reference.statement().isBlank() ? sentence(reference) : reference.statement();
            return new Evidence(NAME, confidence, place, entry.place(), sentence);
        }

        private String sentence(Reference reference) {
            String name = NormalForm.of(reference.target());
            return corpus.statements(entry).stream()
                    .filter(each -> each.place().line() <= reference.line())
                    .map(Statement::text)
                    .filter(text -> NormalForm.of(text).contains(name))
                    .reduce((first, second) -> second)
                    .orElse(entry.heading() + ": " + reference.target());
        }
    }

    private static Optional<String> named(Corpus corpus, Reference reference) {
        String bare = reference.target().replaceFirst("(?i)^(the|an?)\\s+(?=\\S)", "");
        return corpus.index().named(bare);
    }

    private static Optional<Proposal> proposal(Source source, Reference reference, String target) {
        String own = source.concept().id();
        return switch (reference.kind()) {
            case SEE ->
                    link(
                            own,
                            Relation.RELATED,
                            target,
                            source.reason(Confidence.MARKED, reference));
            case LINK, EMPHASIS ->
                    link(
                            own,
                            Relation.RELATED,
                            target,
                            source.reason(Confidence.MARKED, reference));
            case RELATED -> {
                double stated = reference.uri().isEmpty() ? Confidence.STATED : Confidence.CERTAIN;
                yield link(own, Relation.RELATED, target, source.reason(stated, reference));
            }
            case CONTRAST ->
                    link(
                            own,
                            Relation.CONTRASTS_WITH,
                            target,
                            source.reason(Confidence.STATED, reference));
            case BROADER ->
                    link(
                            own,
                            Relation.BROADER,
                            target,
                            source.reason(Confidence.CERTAIN, reference));
            case NARROWER ->
                    link(
                            target,
                            Relation.BROADER,
                            own,
                            source.reason(Confidence.CERTAIN, reference));
            case PARENT, SAME -> Optional.empty();
        };
    }

    private static Optional<Proposal> link(
            String subject, Relation relation, String object, Evidence reason) {
        return Optional.of(new Proposal(subject, relation, object, reason));
    }
}
