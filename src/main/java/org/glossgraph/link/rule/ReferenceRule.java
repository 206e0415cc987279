package org.glossgraph.link.rule;

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
    private static final double STATED = 0.95;
    private static final double SEE = 0.85;
    private static final double MARKED = 0.75;

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        for (Concept concept : corpus.index().concepts()) {
            for (Entry entry : concept.entries()) {
                for (Reference reference : entry.references()) {
                    Optional<String> target = target(corpus, reference);
                    if (target.isPresent()) {
                        Source source = new Source(corpus, concept, entry);
                        proposal(source, reference, target.get()).ifPresent(out);
                    }
                }
            }
        }
    }

    /** Where a reference stands. */
    private record Source(Corpus corpus, Concept concept, Entry entry) {
        /** The sentence of the entry on the reference's line that names it; else its heading. */
        Evidence reason(double confidence, Reference reference) {
            String name = NormalForm.of(reference.target());
            String sentence =
                    corpus.statements(entry).stream()
                            .filter(each -> each.place().line() <= reference.line())
                            .map(Statement::text)
                            .filter(text -> NormalForm.of(text).contains(name))
                            .reduce((first, second) -> second)
                            .orElse(entry.heading() + ": " + reference.target());
            Place place = new Place(entry.place().source(), reference.line());
            return new Evidence(NAME, confidence, place, entry.place(), sentence);
        }
    }

    private static Optional<String> target(Corpus corpus, Reference reference) {
        String bare = reference.target().replaceFirst("(?i)^(the|an?)\\s+(?=\\S)", "");
        return corpus.index().named(bare);
    }

    private static Optional<Proposal> proposal(Source source, Reference reference, String target) {
        String own = source.concept().id();
        return switch (reference.kind()) {
            case SEE -> link(own, Relation.RELATED, target, source.reason(SEE, reference));
            case LINK, EMPHASIS ->
                    link(own, Relation.RELATED, target, source.reason(MARKED, reference));
            case RELATED -> link(own, Relation.RELATED, target, source.reason(STATED, reference));
            case CONTRAST ->
                    link(own, Relation.CONTRASTS_WITH, target, source.reason(STATED, reference));
            case BROADER -> link(own, Relation.BROADER, target, source.reason(STATED, reference));
            case NARROWER -> link(target, Relation.BROADER, own, source.reason(STATED, reference));
            case PARENT, SAME -> Optional.empty();
        };
    }

    private static Optional<Proposal> link(
            String subject, Relation relation, String object, Evidence reason) {
        return Optional.of(new Proposal(subject, relation, object, reason));
    }
}
