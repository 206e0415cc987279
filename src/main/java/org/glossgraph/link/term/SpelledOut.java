package org.glossgraph.link.term;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.Token;

/** Names that a text follows with their acronym: "random access memory (RAM)". */
final class SpelledOut implements TermSource {
    private static final Pattern MARKS = Pattern.compile("^[*_\"“”`]+|[*_\"“”`]+$");

    @Override
    public void find(Corpus corpus, Consumer<Term> out) {
        for (Statement statement : corpus.prose()) {
            for (int i = 2; i + 1 < statement.tokens().size(); i++) {
                if (statement.word(i - 1).equals("(") && statement.word(i + 1).equals(")")) {
                    Optional<String> name = longForm(statement, i);
                    if (name.isPresent()) {
                        out.accept(term(statement, name.get(), i));
                    }
                }
            }
        }
    }

    private static Term term(Statement statement, String name, int at) {
        String lang = statement.lang();
        return new Term(name, Optional.of(statement.tokens().get(at).text()), lang);
    }

    /** The shortest run of words before the bracket whose initials are the acronym in it. */
    private static Optional<String> longForm(Statement statement, int at) {
        Token acronym = statement.tokens().get(at);
        if (!acronym.isWord() || !Acronyms.isShortForm(acronym.text())) {
            return Optional.empty();
        }
        int words = acronym.text().length() + 2;
        for (int from = at - 3; from >= 0 && from >= at - 2 - words; from--) {
            List<Token> run = statement.tokens().subList(from, at - 1);
            if (!run.get(0).isWord()) {
                return Optional.empty();
            }
            String name = MARKS.matcher(statement.slice(from, at - 1)).replaceAll("");
            if (!run.get(0).hyphened()
                    && Spans.isContent(run.get(0))
                    && Acronyms.expands(acronym.text(), name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
