package org.glossgraph.link.term;

import java.util.List;
import java.util.function.Consumer;
import org.glossgraph.link.phrase.AnnouncedList;
import org.glossgraph.link.phrase.Items;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Statement;

/** Items of a list of examples that are no concepts, where others of the list are. */
final class ListedTerms implements TermSource {
    @Override
    public void find(Corpus corpus, Consumer<Term> out) {
        for (Statement statement : corpus.prose()) {
            String lang = statement.lang();
            for (AnnouncedList list : AnnouncedList.in(corpus, statement)) {
                List<Items.Item> items = Items.from(statement, list.start());
                boolean known = items.stream().anyMatch(item -> item.isName(statement));
                for (Items.Item item : items) {
                    boolean named = item.named(statement).isPresent();
                    boolean longer = named && !item.isName(statement);
                    String name = statement.slice(item.from(), item.to());
                    boolean whole = list.confidence() >= 0.8;
                    if ((known || (whole && longer))
                            && (!named || longer)
                            && Spans.isName(statement.tokens().subList(item.from(), item.to()))) {
                        out.accept(Term.of(name, lang));
                    }
                }
            }
        }
    }
}
