package org.glossgraph.link.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.glossgraph.link.grammar.Tagger;
import org.glossgraph.link.grammar.Words;
import org.glossgraph.text.Token;

/**
 * Reads the genus from definitions, whether full sentences ("An X is a Y that …") or glosses ("A Y
 * that …"); a gloss that opens with a verb has none. Not for use by several threads at once.
 */
final class GenusReader {
    /** How many sentences of an entry may say what it is. */
    private static final int SENTENCES = 4;

    private final Tagger tagger = new Tagger();

    /**
     * The genus that the sentences of an entry give: the defining one, else the next that says it
     * of the headword or of "it".
     */
    Optional<GenusPhrase> read(List<Statement> statements, Definiendum headword) {
        for (Statement statement : statements.subList(0, Math.min(statements.size(), SENTENCES))) {
            Optional<GenusPhrase> genus =
                    statement.isEnglish() && statement.part() != Statement.Part.EXAMPLE
                            ? read(statement, headword)
                            : Optional.empty();
            if (genus.isPresent()) {
                return genus;
            }
        }
        return Optional.empty();
    }

    private Optional<GenusPhrase> read(Statement statement, Definiendum headword) {
        if (statement.part() == Statement.Part.DEFINITION) {
            return read(statement.text(), statement.tokens(), headword);
        }
        Words words = Words.of(statement.tokens(), tagger);
        OptionalInt start = new Definiens(words, headword).inRemark();
        return new DefiningSentence(statement.text(), statement.tokens(), words).genus(start);
    }

    /** The genus of a defining sentence that is given with its tokens. */
    Optional<GenusPhrase> read(String sentence, List<Token> tokens, Definiendum headword) {
        Words words = Words.of(tokens, tagger);
        OptionalInt start = new Definiens(words, headword).start();
        return new DefiningSentence(sentence, tokens, words).genus(start);
    }
}
