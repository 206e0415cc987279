package org.glossgraph.link.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.link.Relation;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;

/**
 * A relation that a clause states between concepts which are its subject and its object, whichever
 * concept the text defines: "Sloops and yawls need wind", "The opposite of ebb is flood".
 *
 * @param subject the identifier of the concept it starts from
 * @param relation the relation
 * @param object the identifier of the concept it leads to
 */
public record Assertion(String subject, Relation relation, String object) {
    private static final Set<String> OPENERS = Set.of("whereas", "while", ";");
    private static final Set<String> COPULAS = Set.of("is", "are");
    private static final Set<String> JOINS = Set.of(",", "and", "or");
    private static final Set<String> DENIALS = Set.of("not", "cannot", "never");

    /** Where these are, what happens follows from what is missing. */
    private static final Set<String> MISSING =
            Set.of("lack", "absence", "shortage", "want", "loss", "without", "no", "less", "not");

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SUBJECT = 16;

    /** What a sentence states. */
    public static List<Assertion> in(Statement statement) {
        List<Assertion> found = new ArrayList<>();
        if (statement.isEnglish()) {
            found.addAll(mirrored(statement));
            caused(statement).ifPresent(found::add);
            for (int at = 0; at < statement.tokens().size(); at++) {
                if (at == 0 || OPENERS.contains(statement.word(at - 1))) {
                    found.addAll(clause(statement, at));
                }
            }
        }
        return found;
    }

    /** "The opposite of ebb is flood": what the noun says is said of what follows the verb. */
    private static List<Assertion> mirrored(Statement statement) {
        int of = 2;
        while (of < LONGEST_NAME && !FunctionWords.isPreposition(statement.word(of))) {
            of++;
        }
        Optional<Cue> cue =
                statement.word(0).equals("the")
                        ? Cue.endingAt(statement, of).filter(each -> each.from() > 0)
                        : Optional.empty();
        Optional<Mention> whole =
                nameAt(statement, of + 1)
                        .filter(each -> cue.isPresent())
                        .filter(each -> COPULAS.contains(statement.word(each.to())));
        return whole.map(each -> names(statement, each.to() + 1)).orElse(List.of()).stream()
                .map(each -> of(each, cue.get(), whole.get().concept()))
                .toList();
    }

    /** "Sloops and yawls need wind": nothing but names before the verb, and names behind it. */
    private static List<Assertion> clause(Statement statement, int start) {
        List<String> subjects = new ArrayList<>();
        int verb = behindSubjects(statement, start, subjects);
        Optional<Cue> cue = subjects.isEmpty() ? Optional.empty() : Cue.opening(statement, verb);
        List<Assertion> found = new ArrayList<>();
        if (cue.isPresent()) {
            for (String object : names(statement, Cue.behind(statement, verb))) {
                subjects.forEach(subject -> found.add(of(subject, cue.get(), object)));
            }
        }
        return found;
    }

    /** Behind the names that a clause begins with and the auxiliaries of its verb. */
    private static int behindSubjects(Statement statement, int start, List<String> subjects) {
        int at = start;
        int items = 0;
        boolean joined = true;
        boolean plural = false;
        while (joined) {
            Optional<Mention> name = nameAt(statement, at);
            name.map(Mention::concept).ifPresent(subjects::add);
            int end = name.map(Mention::to).orElse(behindUnknown(statement, at));
            if (end == at) {
                subjects.clear();
                return at;
            }
            items++;
            plural = VerbWords.isPlural(statement.tokens().get(end - 1));
            joined = JOINS.contains(statement.word(end));
            at = joined ? behindJoint(statement, end) : end;
        }
        int verb = at;
        while (isHelper(statement.word(verb))) {
            verb++;
        }
        boolean third = statement.word(verb).endsWith("s");
        if (verb == at && third == (items > 1 || plural)) {
            subjects.clear();
        }
        return verb;
    }

    private static int behindJoint(Statement statement, int joint) {
        return JOINS.contains(statement.word(joint + 1)) ? joint + 2 : joint + 1;
    }

    private static boolean isHelper(String word) {
        return Verb.isAdverb(word) || (FunctionWords.isAuxiliary(word) && !DENIALS.contains(word));
    }

    /** Behind a few words that name no concept, up to a verb of ours; the token itself if none. */
    private static int behindUnknown(Statement statement, int start) {
        int at = behindDeterminers(statement, start);
        int first = at;
        while (at < statement.tokens().size() && at - first < LONGEST_NAME) {
            Token token = statement.tokens().get(at);
            boolean name = token.isWord() && !FunctionWords.isFunctionWord(token.lower());
            if (!name || Cue.opening(statement, at).isPresent()) {
                break;
            }
            at++;
        }
        return at > first ? at : start;
    }

    /**
     * "Too much of a spice causes thirst": what is caused by what befalls the concept that the text
     * defines has it for a cause, unless it is missing.
     */
    private static Optional<Assertion> caused(Statement statement) {
        boolean self = false;
        for (int at = 0; at < Math.min(LONGEST_SUBJECT, statement.tokens().size()); at++) {
            String word = statement.word(at);
            Optional<Cue> cue =
                    Cue.opening(statement, at)
                            .filter(each -> each.relation() == Relation.CAUSES && !each.inverse());
            if (cue.isPresent() && at > 0 && word.endsWith("s")) {
                return self ? effect(statement, at) : Optional.empty();
            }
            boolean mark = !statement.tokens().get(at).isWord();
            if (mark || MISSING.contains(word) || FunctionWords.isRelative(word)) {
                return Optional.empty();
            }
            self |=
                    statement
                            .mentionAt(at)
                            .filter(each -> each.concept().equals(statement.concept()))
                            .isPresent();
        }
        return Optional.empty();
    }

    private static Optional<Assertion> effect(Statement statement, int verb) {
        return names(statement, Cue.behind(statement, verb)).stream()
                .findFirst()
                .map(each -> new Assertion(statement.concept(), Relation.CAUSES, each));
    }

    private static Assertion of(String subject, Cue cue, String object) {
        return cue.inverse()
                ? new Assertion(object, cue.relation(), subject)
                : new Assertion(subject, cue.relation(), object);
    }

    /** The concepts of the names that follow a token, joined by "and"; none if a word more does. */
    private static List<String> names(Statement statement, int start) {
        List<String> names = new ArrayList<>();
        Optional<Mention> next = nameAt(statement, start);
        while (next.isPresent() && isWhole(statement, next.get())) {
            names.add(next.get().concept());
            int end = next.get().to();
            next =
                    JOINS.contains(statement.word(end))
                            ? nameAt(statement, behindJoint(statement, end))
                            : Optional.empty();
        }
        return names;
    }

    private static boolean isWhole(Statement statement, Mention mention) {
        int behind = mention.to();
        return behind >= statement.tokens().size()
                || (!statement.tokens().get(behind).hyphened()
                        && statement.tokens().get(behind).kind() != Token.Kind.POSSESSIVE
                        && !statement.word(behind).equals("of")
                        && (!statement.tokens().get(behind).isWord()
                                || FunctionWords.isFunctionWord(statement.word(behind))));
    }

    /** The mention that begins at a token or behind the determiners there. */
    private static Optional<Mention> nameAt(Statement statement, int start) {
        int first = behindDeterminers(statement, start);
        return statement.mentionAt(first).filter(each -> each.from() == first);
    }

    private static int behindDeterminers(Statement statement, int start) {
        int at = start;
        while (FunctionWords.isDeterminer(statement.word(at))) {
            at++;
        }
        return at;
    }
}
