package org.glossgraph.link.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;

/**
 * A list of examples that a sentence announces (Hearst, 1992): "sorts such as A and B", "Common
 * choices: A, B", "(e.g. A)", and the list that ends a definition behind a colon.
 *
 * @param start where its items begin
 * @param whole the identifier of the concept that they are examples of
 * @param confidence how sure that is
 */
public record AnnouncedList(int start, String whole, double confidence) {
    private static final Set<String> POINTERS = Set.of("this", "these", "such", "the");
    private static final Set<String> OPENINGS = Set.of("(", ",");
    private static final Set<String> STOPS = Set.of(".", ",", ":");
    private static final Set<String> SHORT_CUES = Set.of("e.g", "eg");
    private static final Set<String> LOOSE_CUES = Set.of("like", "including");
    private static final Set<String> ANNOUNCING = Set.of(":", "include", "includes", "are", "is");
    private static final Set<String> EXAMPLE_NOUNS =
            Set.of("example", "choice", "kind", "type", "form", "sort", "variant", "option");
    private static final Set<String> INSTANCES = Set.of("example", "instance");
    private static final Set<String> JOINTS = Set.of("and", "or");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some");
    private static final int FARTHEST = 5;
    private static final double EXAMPLES = 0.85;
    private static final double COLON = 0.75;
    private static final double LOOSE = 0.65;

    /** The lists in a sentence. */
    public static List<AnnouncedList> in(Corpus corpus, Statement statement) {
        List<AnnouncedList> lists = new ArrayList<>();
        String own = statement.concept();
        if (!statement.isEnglish()) {
            return lists;
        }
        if (statement.part() == Statement.Part.EXAMPLE) {
            if (isBareList(statement)) {
                lists.add(new AnnouncedList(0, own, EXAMPLES));
            }
            return lists;
        }
        members(statement).ifPresent(lists::add);
        for (int at = 0; at < statement.tokens().size(); at++) {
            Optional<AnnouncedList> examples = examples(statement, at);
            if (examples.isPresent()) {
                lists.add(examples.get());
            } else if (statement.word(at).equals(":") && closesDefinition(statement, at)) {
                lists.add(new AnnouncedList(at + 1, own, COLON));
            } else {
                suchAs(corpus, statement, at).ifPresent(lists::add);
            }
        }
        if (statement.part() == Statement.Part.REMARK && isBareList(statement)) {
            lists.add(new AnnouncedList(0, own, LOOSE));
        }
        return lists;
    }

    /** "Sloops, ketches and yawls are boats." */
    private static Optional<AnnouncedList> members(Statement statement) {
        List<Items.Item> items = Items.from(statement, 0);
        boolean pointed = POINTERS.contains(statement.word(0));
        if (pointed || items.isEmpty() || items.size() == Items.MOST) {
            return Optional.empty();
        }
        Items.Item last = items.get(items.size() - 1);
        int copula = last.to();
        boolean several = JOINTS.contains(statement.word(last.from() - 1));
        boolean joined = statement.word(copula).equals(several ? "are" : "is");
        int whole = behindKind(statement, copula + 1);
        boolean kind = whole > copula + 1;
        return Optional.of(whole)
                .filter(any -> joined && (several || (kind && items.size() == 1)))
                .flatMap(statement::mentionAt)
                .filter(each -> each.from() == whole)
                .filter(each -> kind || VerbWords.isPlural(statement.tokens().get(each.to() - 1)))
                .filter(each -> !isNoun(statement, each.to()))
                .map(each -> new AnnouncedList(0, each.concept(), EXAMPLES));
    }

    /** Behind "a kind of" and "types of"; the token itself where there is none. */
    private static int behindKind(Statement statement, int start) {
        int at = FunctionWords.isArticle(statement.word(start)) ? start + 1 : start;
        boolean kind = EXAMPLE_NOUNS.contains(NormalForm.of(statement.word(at)));
        return kind && statement.word(at + 1).equals("of") ? at + 2 : start;
    }

    private static boolean isNoun(Statement statement, int at) {
        return at < statement.tokens().size()
                && statement.tokens().get(at).isWord()
                && !FunctionWords.isFunctionWord(statement.word(at))
                && (statement.tokens().get(at).hyphened() || !statement.word(at).endsWith("ed"));
    }

    /** "Common choices:", "The common ones are", "Types of knots include". */
    private static Optional<AnnouncedList> examples(Statement statement, int at) {
        boolean noun =
                statement.word(at).equals("ones")
                        || EXAMPLE_NOUNS.contains(NormalForm.of(statement.word(at)));
        boolean opens = at <= 2 || (at <= FARTHEST && statement.word(at).endsWith("s"));
        if (!noun || !opens) {
            return Optional.empty();
        }
        String whole = statement.concept();
        int next = at + 1;
        if (statement.word(next).equals("of")) {
            next += FunctionWords.isDeterminer(statement.word(next + 1)) ? 2 : 1;
            Optional<Mention> named = statement.mentionAt(next);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            whole = named.get().concept();
            next = named.get().to();
        }
        if (!ANNOUNCING.contains(statement.word(next))) {
            return Optional.empty();
        }
        next += statement.word(next + 1).equals(":") ? 2 : 1;
        return Optional.of(new AnnouncedList(next, whole, EXAMPLES));
    }

    /** Whether only short items follow a colon in the defining sentence. */
    private static boolean closesDefinition(Statement statement, int colon) {
        if (statement.part() != Statement.Part.DEFINITION) {
            return false;
        }
        List<Items.Item> items = Items.from(statement, colon + 1);
        long named = items.stream().filter(item -> item.named(statement).isPresent()).count();
        return items.size() >= 2 && named * 2 >= items.size();
    }

    /** Whether a sentence is nothing but a list of concepts, each perhaps with its use. */
    private static boolean isBareList(Statement statement) {
        List<Items.Item> items = Items.from(statement, 0);
        boolean all = items.stream().allMatch(item -> item.isName(statement));
        boolean example = statement.part() == Statement.Part.EXAMPLE;
        int least = example ? 1 : 2;
        int last = items.isEmpty() ? 0 : items.get(items.size() - 1).to();
        boolean ends = last >= statement.tokens().size() - 3;
        boolean own =
                statement.mentions().stream()
                        .anyMatch(each -> each.concept().equals(statement.concept()));
        return all && ends && !own && items.size() >= least;
    }

    private static Optional<AnnouncedList> suchAs(Corpus corpus, Statement statement, int at) {
        String word = statement.word(at);
        int behind = at + 1;
        double confidence = EXAMPLES;
        boolean such = word.equals("such") && statement.word(at + 1).equals("as");
        boolean instance = word.equals("for") && INSTANCES.contains(statement.word(at + 1));
        if (such || (instance && OPENINGS.contains(statement.word(at - 1)))) {
            behind = at + 2;
        } else if (LOOSE_CUES.contains(word)) {
            confidence = LOOSE;
        } else if (!SHORT_CUES.contains(word)) {
            return Optional.empty();
        }
        while (STOPS.contains(statement.word(behind))) {
            behind++;
        }
        int before = at - 1;
        while (OPENINGS.contains(statement.word(before))) {
            before--;
        }
        int start = behind;
        double sure = confidence;
        boolean any = statement.word(0).equals("any") && before < at - 1;
        if (any && statement.part() == Statement.Part.DEFINITION) {
            return Optional.of(new AnnouncedList(start, statement.concept(), sure));
        }
        return whole(corpus, statement, before)
                .filter(named -> sure > LOOSE || isPlural(statement, at))
                .map(whole -> new AnnouncedList(start, whole, sure));
    }

    private static boolean isPlural(Statement statement, int at) {
        return statement.word(at - 1).endsWith("s") || statement.word(at - 2).endsWith("s");
    }

    /** The concept that a noun before a list means: by its label, or as what is being defined. */
    private static Optional<String> whole(Corpus corpus, Statement statement, int noun) {
        if (noun < 0) {
            return Optional.empty();
        }
        boolean genus =
                corpus.genus(statement).filter(each -> each.core().head() == noun).isPresent();
        if (genus) {
            return Optional.of(statement.concept());
        }
        Optional<String> named =
                statement
                        .mentionAt(noun)
                        .filter(each -> each.to() == noun + 1)
                        .filter(each -> isAnyOf(statement, each))
                        .map(Mention::concept);
        return named.or(() -> ownHead(corpus, statement, noun));
    }

    /** Whether a mention is of the kind and not of one thing: a plural, or "a", "any" before it. */
    private static boolean isAnyOf(Statement statement, Mention mention) {
        Token last = statement.tokens().get(mention.to() - 1);
        boolean plural = last.lower().endsWith("s") && !last.form().equals(last.lower());
        boolean any = false;
        for (int at = mention.from() - 1; at >= 0 && at > mention.from() - 4; at--) {
            any |= INDEFINITE.contains(statement.word(at));
        }
        return plural || any;
    }

    /** "These functions" in the definition of a kind of function. */
    private static Optional<String> ownHead(Corpus corpus, Statement statement, int noun) {
        Token token = statement.tokens().get(noun);
        boolean pointed = POINTERS.contains(statement.word(noun - 1));
        boolean own =
                ConceptIndex.labels(corpus.index().concept(statement.concept())).stream()
                        .map(label -> NormalForm.of(label.text()))
                        .anyMatch(label -> label.endsWith(" " + token.form()));
        return pointed && own ? Optional.of(statement.concept()) : Optional.empty();
    }
}
