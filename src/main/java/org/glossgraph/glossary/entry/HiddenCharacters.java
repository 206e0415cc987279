package org.glossgraph.glossary.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Passage;
import org.glossgraph.glossary.Problem;
import org.glossgraph.text.LangString;

/** Finds characters in entries that nobody sees, and takes out those that no text needs. */
public final class HiddenCharacters {
    private HiddenCharacters() {}

    /**
     * Entries without hidden characters.
     *
     * @param problems one for each entry in which some were found that nobody types by chance
     */
    public record Result(List<Entry> entries, List<Problem> problems) {
        /** Keeps its own copies of the lists. */
        public Result {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /** The same entries without their hidden characters. */
    public static Result removed(List<Entry> entries) {
        List<Entry> plain = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : entries) {
            if (texts(entry).allMatch(VisibleText::isPlain)) {
                plain.add(entry);
            } else {
                plain.add(entry.reworded(VisibleText::ofName, VisibleText::ofText));
                problem(entry).ifPresent(problems::add);
            }
        }
        return new Result(plain, problems);
    }

    private static Stream<String> texts(Entry entry) {
        Stream<String> names =
                Stream.concat(entry.prefLabels().stream(), entry.altLabels().stream())
                        .map(LangString::text);
        Stream<Passage> passages =
                Stream.concat(
                        entry.definitions().stream().flatMap(each -> each.passages().stream()),
                        entry.examples().stream());
        return Stream.concat(
                Stream.concat(Stream.of(entry.heading(), entry.section()), names),
                passages.map(Passage::text));
    }

    private static Optional<Problem> problem(Entry entry) {
        return texts(entry)
                .flatMap(text -> VisibleText.hidden(text).stream())
                .findFirst()
                .map(
                        point ->
                                new Problem(
                                        entry.place(),
                                        String.format(
                                                Locale.ROOT,
                                                "this entry holds a character that nobody sees (U+%04X); delete it",
                                                point)));
    }
}
