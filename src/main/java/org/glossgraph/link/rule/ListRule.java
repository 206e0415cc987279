package org.glossgraph.link.rule;

import java.util.List;
import java.util.function.Consumer;
import org.glossgraph.link.Relation;
import org.glossgraph.link.phrase.AnnouncedList;
import org.glossgraph.link.phrase.Items;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;

/** Links the items of a list to what they are examples of. */
final class ListRule implements LinkRule {
    private static final String NAME = "list";

    @Override
    public void propose(Corpus corpus, Consumer<Proposal> out) {
        for (Statement statement : corpus.statements()) {
            for (AnnouncedList list : AnnouncedList.in(corpus, statement)) {
                List<Items.Item> items = Items.from(statement, list.start());
                for (Items.Item item : items) {
                    item.named(statement)
                            .map(Mention::concept)
                            .filter(kind -> !kind.equals(list.whole()))
                            .ifPresent(kind -> out.accept(proposal(statement, list, kind)));
                }
            }
        }
    }

    private static Proposal proposal(Statement statement, AnnouncedList list, String kind) {
        return new Proposal(
                kind,
                Relation.BROADER,
                list.whole(),
                Proposal.reason(NAME, list.confidence(), statement));
    }
}
