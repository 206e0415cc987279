package org.glossgraph.link.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;

/** The items of a list in a sentence: "sorting, merging, and searching of lists". */
public final class Items {
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "*");
    private static final Set<String> CLAUSE = Set.of("to", "is", "are", "so", "but", "because");
    private static final Set<String> ENDS = Set.of(".", ";", ":", ")", "?", "!", "—");
    private static final Set<String> SEPARATORS = Set.of(",", "and", "or", "/", "&");
    private static final int LONGEST = 6;
    static final int MOST = 40;
    private static final int REACH = 200;

    private Items() {}

    /**
     * An item, without determiners before and prepositions behind.
     *
     * @param from its first token
     * @param to the token behind it
     */
    public record Item(int from, int to) {
        /** The concept that the item ends with: the whole of it, or its head. */
        public Optional<Mention> named(Statement statement) {
            return statement
                    .mentionAt(to - 1)
                    .filter(each -> each.to() == to && each.from() >= from);
        }

        /** Whether the item is nothing but the name of a concept. */
        public boolean isName(Statement statement) {
            return named(statement).filter(each -> each.from() == from).isPresent();
        }
    }

    /** The items of the list that begins at a token, up to the end of the clause. */
    public static List<Item> from(Statement statement, int start) {
        List<Item> items = new ArrayList<>();
        int from = start;
        int end = Math.min(statement.tokens().size(), start + REACH);
        for (int at = start; at <= end && items.size() < MOST; at++) {
            boolean last = at == end || endsList(statement, at);
            boolean open = statement.word(at).equals("(");
            if (last || open || separates(statement, at)) {
                item(statement, from, at).ifPresent(items::add);
                if (last) {
                    break;
                }
                at = open ? statement.closing(at) : at;
                from = at + 1;
            }
        }
        return items;
    }

    private static boolean separates(Statement statement, int at) {
        return SEPARATORS.contains(statement.word(at));
    }

    private static boolean endsList(Statement statement, int at) {
        if (at >= statement.tokens().size()) {
            return true;
        }
        String word = statement.word(at);
        boolean mark = !statement.tokens().get(at).isWord() && ENDS.contains(word);
        return mark || FunctionWords.isRelative(word) || CLAUSE.contains(word);
    }

    private static Optional<Item> item(Statement statement, int start, int end) {
        int from = start;
        while (from < end
                && (FunctionWords.isDeterminer(statement.word(from))
                        || QUOTES.contains(statement.word(from)))) {
            from++;
        }
        int to = from;
        while (to < end
                && !FunctionWords.isPreposition(statement.word(to))
                && !QUOTES.contains(statement.word(to))) {
            to++;
        }
        boolean fits = to > from && to - from <= LONGEST;
        return fits ? Optional.of(new Item(from, to)) : Optional.empty();
    }
}
