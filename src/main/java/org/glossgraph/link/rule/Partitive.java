package org.glossgraph.link.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.GenusPhrase;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;

/** Definitions that say of what their concept is a part, or what it extends. */
final class Partitive {
    private static final Set<String> ENDS =
            Set.of("that", "which", "who", "where", "in", "for", "with", "to");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its");
    private static final Set<String> OF_OR_TO = Set.of("of", "to");
    private static final Set<String> JOINS = Set.of("and", "or");

    private Partitive() {}

    /** How a concept is related to what stands behind the head of its genus, if it is no kind. */
    static Optional<Relation> relation(Statement statement, GenusPhrase genus) {
        Token head = statement.tokens().get(genus.phrase().head());
        int behind = genus.phrase().to();
        boolean kind = Vocabulary.isKind(head) && !DETERMINERS.contains(statement.word(behind + 1));
        if (kind || !OF_OR_TO.contains(statement.word(behind))) {
            return Optional.empty();
        }
        if (Vocabulary.isPart(head)) {
            return Optional.of(Relation.PART_OF);
        }
        return Vocabulary.isExtension(head) ? Optional.of(Relation.EXTENDS) : Optional.empty();
    }

    /** The concepts of the noun phrases that are joined behind "of". */
    static List<String> wholes(Statement statement, GenusPhrase genus) {
        List<String> wholes = new ArrayList<>();
        int at = genus.phrase().to() + 1;
        while (at < statement.tokens().size()) {
            Optional<Mention> mention = statement.mentionAt(at);
            boolean word = statement.tokens().get(at).isWord();
            boolean ends = word && ENDS.contains(statement.word(at));
            if (ends || (!word && !goesOn(statement, at))) {
                break;
            }
            mention.map(Mention::concept).ifPresent(wholes::add);
            at = mention.map(Mention::to).orElse(at + 1);
        }
        return wholes.stream().distinct().toList();
    }

    /** Whether a comma separates items of a list that ends with a conjunction, no apposition. */
    private static boolean goesOn(Statement statement, int comma) {
        if (!statement.tokens().get(comma).is(",")) {
            return false;
        }
        int at = comma + 1;
        while (at < statement.tokens().size()
                && statement.tokens().get(at).isWord()
                && !FunctionWords.isConjunction(statement.word(at))
                && !ENDS.contains(statement.word(at))
                && !OF_OR_TO.contains(statement.word(at))) {
            at++;
        }
        return JOINS.contains(statement.word(at))
                || (statement.word(at).equals(",") && JOINS.contains(statement.word(at + 1)));
    }
}
