package org.glossgraph.link.label;

import java.util.List;
import java.util.function.Consumer;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.LangString;

/** Two names of one thing side by side: "VHF marine radio" where either is such a radio. */
final class JoinedNames implements LabelSource {
    @Override
    public void find(Corpus corpus, Consumer<FoundLabel> out) {
        for (Statement statement : corpus.statements()) {
            List<Mention> mentions = statement.mentions();
            for (int i = 1; i < mentions.size(); i++) {
                Mention first = mentions.get(i - 1);
                Mention second = mentions.get(i);
                if (first.to() == second.from() && first.concept().equals(second.concept())) {
                    String written = statement.slice(first.from(), second.to());
                    LangString label = new LangString(written, statement.lang());
                    out.accept(new FoundLabel(first.concept(), label, true));
                }
            }
        }
    }
}
