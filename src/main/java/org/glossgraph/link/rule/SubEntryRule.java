package org.glossgraph.link.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Reference;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.GenusPhrase;
import org.glossgraph.text.NormalForm;

/**
 * Links a sub-entry to the entry it stands in: as a kind of it where its name ends alike or both
 * have the same genus, else as related, for a part stands there, too.
 */
final class SubEntryRule implements LinkRule {
    private static final String NAME = "sub-entry";

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        for (Concept concept : corpus.index().concepts()) {
            for (Entry entry : concept.entries()) {
                for (Reference reference : entry.references()) {
                    if (reference.kind() == Reference.Kind.PARENT) {
                        corpus.index()
                                .named(reference.target())
                                .map(corpus.index()::concept)
                                .ifPresent(
                                        parent ->
                                                out.accept(
                                                        proposal(corpus, concept, entry, parent)));
                    }
                }
            }
        }
    }

    private static Proposal proposal(Corpus corpus, Concept concept, Entry entry, Concept parent) {
        boolean head = sharesHead(concept, parent);
        boolean genus = sharesGenus(corpus, entry, parent);
        double confidence =
                head ? Confidence.SAME_HEAD : genus ? Confidence.GROUPED : Confidence.EXAMPLE;
        return new Proposal(
                concept.id(),
                head || genus ? Relation.BROADER : Relation.RELATED,
                parent.id(),
                new Evidence(NAME, confidence, entry.place(), entry.place(), entry.heading()));
    }

    private static boolean sharesHead(Concept concept, Concept parent) {
        List<String> heads =
                ConceptIndex.labels(parent).stream().map(label -> lastWord(label.text())).toList();
        return ConceptIndex.labels(concept).stream()
                .filter(label -> LabelHead.isHeadLast(label.lang()))
                .anyMatch(label -> heads.contains(lastWord(label.text())));
    }

    private static String lastWord(String label) {
        String form = NormalForm.of(label);
        return form.substring(form.lastIndexOf(' ') + 1);
    }

    private static boolean sharesGenus(Corpus corpus, Entry entry, Concept parent) {
        Optional<String> own = genus(corpus, entry);
        return own.isPresent()
                && parent.entries().stream().map(each -> genus(corpus, each)).anyMatch(own::equals);
    }

    private static Optional<String> genus(Corpus corpus, Entry entry) {
        return Optional.ofNullable(corpus.genera().get(entry.place()))
                .map(GenusPhrase::genus)
                .map(genus -> NormalForm.of(genus.core()));
    }
}
