package org.glossgraph.link.phrase;

import java.util.Optional;
import java.util.Set;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.GenusPhrase;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;

/**
 * Of what the words of a cue speak: of the concept that the statement defines only where it, a
 * pronoun for it, or what a gloss calls it is the subject of the cue's own clause.
 */
public final class Subject {
    private static final Set<String> PRONOUNS = Set.of("it", "they", "this", "these");
    private static final Set<String> OWNERS = Set.of("its", "their");
    private static final Set<String> DENIALS =
            Set.of(
                    "not", "never", "cannot", "neither", "nor", "hardly", "rarely", "seldom",
                    "can't", "don't", "doesn't", "isn't", "aren't", "won't", "without");

    /** What happens follows from the whole clause before, too: "…, which prevents …". */
    private static final Set<Relation> EFFECTS =
            Set.of(Relation.REDUCES, Relation.CAUSES, Relation.CONTRASTS_WITH);

    private final Corpus corpus;
    private final Statement statement;
    private final Cue cue;
    private final Verb verb;

    private Subject(Corpus corpus, Statement statement, Cue cue) {
        this.corpus = corpus;
        this.statement = statement;
        this.cue = cue;
        this.verb = Verb.of(statement, cue);
    }

    /** Whether the concept that a statement defines is the subject of a cue in it. */
    public static boolean isConcept(Corpus corpus, Statement statement, Cue cue) {
        Subject subject = new Subject(corpus, statement, cue);
        boolean formula = statement.tokens().stream().anyMatch(token -> token.is("="));
        return !formula
                && subject.verb.isJoined()
                && (cue.relation() == Relation.CONTRASTS_WITH || !subject.isDenied())
                && subject.isConcept();
    }

    private boolean isDenied() {
        for (int at = cue.from() - 1; at >= 0 && !isStop(at); at--) {
            if (DENIALS.contains(statement.word(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int at) {
        return Clause.isEnd(statement, at) || statement.word(at).equals("but");
    }

    private boolean isConcept() {
        int end = verb.from();
        int start = Clause.start(statement, end);
        if (!verb.isFinite()) {
            return (verb.isAdjunct() || attaches(start, end)) && leads(start, end);
        }
        int own = behindJoint(start, end);
        if (own == end) {
            return leads(start, end);
        }
        return isNamed(own, end);
    }

    /** Behind the last comma or conjunction in a range of tokens. */
    private int behindJoint(int start, int end) {
        for (int at = end - 1; at >= start; at--) {
            if (Clause.joins(statement, at)) {
                return at + 1;
            }
        }
        return start;
    }

    /** Whether a participle belongs to the subject and not to another noun before it. */
    private boolean attaches(int start, int end) {
        boolean opens = end == start || Clause.joins(statement, end - 1);
        boolean auxiliary = FunctionWords.isAuxiliary(statement.word(end - 1));
        boolean genus = genus().filter(each -> each.core().to() == end).isPresent();
        return opens || auxiliary || genus;
    }

    /** Whether a range of tokens is nothing but a name of the concept or a pronoun for it. */
    private boolean isNamed(int from, int to) {
        if (PRONOUNS.contains(statement.word(to - 1))) {
            return true;
        }
        int first = FunctionWords.isArticle(statement.word(from)) ? from + 1 : from;
        return statement
                .mentionAt(first)
                .filter(each -> each.concept().equals(statement.concept()))
                .filter(each -> each.from() == first && each.to() == to)
                .isPresent();
    }

    /** Whether the clause that begins at a token has the concept as its subject. */
    private boolean leads(int start, int end) {
        String opener = statement.word(start - 1);
        if (start == 0 || !FunctionWords.isRelative(opener)) {
            boolean subordinate = start > 0 && statement.tokens().get(start - 1).isWord();
            return opens(start, end) && (!subordinate || end > start);
        }
        boolean what = !opener.equals("that") && !opener.equals("which") && !opener.equals("who");
        boolean behind = FunctionWords.isPreposition(statement.word(start - 2));
        String next = statement.word(start);
        boolean other =
                end > start
                        && (FunctionWords.isDeterminer(next)
                                || PRONOUNS.contains(next)
                                || statement.mentionAt(start).isPresent());
        if (what || behind || other) {
            return end > start && isNamed(start, end);
        }
        return isAntecedent(start - 1);
    }

    /** Whether what stands before a relative pronoun is the concept. */
    private boolean isAntecedent(int relative) {
        int main = Clause.start(statement, relative);
        boolean comma = statement.word(relative - 1).equals(",");
        if (comma && statement.word(relative).equals("which") && EFFECTS.contains(cue.relation())) {
            return OWNERS.contains(statement.word(main)) || leads(main, relative);
        }
        boolean said = PRONOUNS.contains(statement.word(main)) && isPredicate(main + 1);
        return main == 0
                && (said || genus().filter(each -> each.core().to() <= relative).isPresent());
    }

    /** "Is often a": what follows is what the subject is. */
    private boolean isPredicate(int copula) {
        int at = copula + 1;
        while (Verb.isAdverb(statement.word(at))) {
            at++;
        }
        return FunctionWords.isAuxiliary(statement.word(copula))
                && FunctionWords.isArticle(statement.word(at));
    }

    private Optional<GenusPhrase> genus() {
        return corpus.genus(statement);
    }

    /** Whether a main clause opens with the concept, a pronoun for it, or its verb. */
    private boolean opens(int start, int end) {
        int first = behindOpening(start, end);
        String word = statement.word(first);
        if (first == end) {
            return !isGerundSubject(first) && !isOfMainClause(start);
        }
        boolean gloss = first == 0 && statement.part() == Statement.Part.DEFINITION;
        if (gloss && !OWNERS.contains(word)) {
            return true;
        }
        boolean stands = PRONOUNS.contains(word) && !isDemonstrative(first);
        boolean verbal = word.endsWith("ed") || (first == 0 && isThirdPerson(word));
        return stands || verbal || isSelf(first);
    }

    /** "Due to the tide, ships wait": what opens a sentence belongs to the clause behind it. */
    private boolean isOfMainClause(int start) {
        boolean gloss = statement.part() == Statement.Part.DEFINITION;
        if (start > 0 || gloss || !cue.inverse()) {
            return false;
        }
        boolean comma = false;
        for (int at = cue.from(); at < statement.tokens().size(); at++) {
            if (statement.word(at).equals(",")) {
                comma = true;
                if (PRONOUNS.contains(statement.word(at + 1)) || isSelf(at + 1)) {
                    return false;
                }
            }
        }
        return comma;
    }

    /** "Changing it is the work of another": what opens the clause is its subject. */
    private boolean isGerundSubject(int first) {
        boolean gloss = first == 0 && statement.part() == Statement.Part.DEFINITION;
        return !gloss && statement.word(cue.from()).endsWith("ing");
    }

    /** "This form" is not the concept; "this reduces" is what the sentence before says of it. */
    private boolean isDemonstrative(int at) {
        boolean points = statement.word(at).startsWith("th") && !statement.word(at).equals("they");
        boolean verb = at + 1 == cue.from() || FunctionWords.isFunctionWord(statement.word(at + 1));
        return points && !verb;
    }

    private static boolean isThirdPerson(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    }

    private boolean isSelf(int at) {
        int first = FunctionWords.isArticle(statement.word(at)) ? at + 1 : at;
        return statement
                .mentionAt(first)
                .filter(each -> each.concept().equals(statement.concept()))
                .filter(each -> isFollowedByVerb(each.to()))
                .isPresent();
    }

    private boolean isFollowedByVerb(int at) {
        return FunctionWords.isFunctionWord(statement.word(at))
                || (at < statement.tokens().size() && VerbWords.isVerb(statement, at));
    }

    /** Behind "In practice," and the like. */
    private int behindOpening(int start, int end) {
        int at = start;
        while (at < end && Verb.isAdverb(statement.word(at))) {
            at++;
        }
        if (at < end && FunctionWords.isPreposition(statement.word(at))) {
            for (int i = at; i < end; i++) {
                if (statement.word(i).equals(",")) {
                    return i + 1;
                }
            }
        }
        return at;
    }
}
