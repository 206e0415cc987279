package org.glossgraph.link.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.link.Relation;
import org.glossgraph.link.phrase.AnnouncedList;
import org.glossgraph.link.phrase.Items;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.NormalForm;

/** Links the items of a list to what they are examples of. */
final class ListRule implements LinkRule {
    private static final String NAME = "list";

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        for (Statement statement : corpus.statements()) {
            for (AnnouncedList list : AnnouncedList.in(corpus, statement)) {
                List<String> kinds =
                        Items.from(statement, list.start()).stream()
                                .flatMap(item -> item.named(statement).stream())
                                .map(Mention::concept)
                                .distinct()
                                .toList();
                String whole =
                        kinds.stream().anyMatch(kind -> isOfOwn(corpus, statement, list, kind))
                                ? statement.concept()
                                : list.whole();
                for (String kind : kinds) {
                    if (!kind.equals(whole)) {
                        out.accept(proposal(statement, list, kind, whole));
                    }
                }
            }
        }
    }

    /**
     * Whether an item is a kind of what is being defined and not of the noun before the list: "a
     * rope to hoist a sail, such as the main halyard" is about halyards.
     */
    private static boolean isOfOwn(
            Corpus corpus, Statement statement, AnnouncedList list, String kind) {
        String own = statement.concept();
        if (list.start() == 0 || own.equals(list.whole()) || own.equals(kind)) {
            return false;
        }
        Set<String> others = heads(corpus, list.whole());
        Set<String> named = heads(corpus, own);
        named.retainAll(heads(corpus, kind));
        Set<String> genera = genera(corpus, own);
        genera.retainAll(genera(corpus, kind));
        return Stream.concat(named.stream(), genera.stream())
                .anyMatch(each -> !others.contains(each));
    }

    /** The last words of the labels of a concept. */
    private static Set<String> heads(Corpus corpus, String concept) {
        return ConceptIndex.labels(corpus.index().concept(concept)).stream()
                .map(label -> NormalForm.of(label.text()))
                .map(form -> form.substring(form.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    /** The nouns that the definitions of a concept have for its kind. */
    private static Set<String> genera(Corpus corpus, String concept) {
        return corpus.index().concept(concept).entries().stream()
                .map(entry -> corpus.genera().get(entry.place()))
                .filter(Objects::nonNull)
                .map(phrase -> NormalForm.of(phrase.genus().core()))
                .collect(Collectors.toSet());
    }

    private static Proposal proposal(
            Statement statement, AnnouncedList list, String kind, String whole) {
        return new Proposal(
                kind, Relation.BROADER, whole, Proposal.reason(NAME, list.confidence(), statement));
    }
}
