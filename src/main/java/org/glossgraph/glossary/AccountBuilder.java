package org.glossgraph.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossgraph.glossary.lang.Language;
import org.glossgraph.glossary.outline.Search;
import org.glossgraph.glossary.source.Encoding;
import org.glossgraph.glossary.syntax.Syntax;

/** Writes down what becomes of a file while it is read. */
final class AccountBuilder {
    private final String source;
    private final List<Note> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Entry.Kind, Integer> entries = new EnumMap<>(Entry.Kind.class);
    private Account.Outcome outcome = Account.Outcome.SKIPPED;
    private Optional<Account.Format> format = Optional.empty();
    private Optional<Encoding> encoding = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private Optional<String> hint = Optional.empty();
    private Search search = Search.NONE;
    private String layout = "";

    AccountBuilder(String source) {
        this.source = source;
    }

    void encoding(Encoding found) {
        encoding = Optional.of(found);
    }

    void format(String name) {
        format = Optional.of(new Account.Format(name, !Syntax.isOpen(source)));
    }

    void search(Search done) {
        search = done;
    }

    void note(Note note) {
        notes.add(note);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void skipped(Hint why) {
        hint = Optional.of(why.advice());
    }

    void glossary(GlossaryReader.Read read) {
        found(Account.Outcome.GLOSSARY, read);
    }

    void page(GlossaryReader.Read read) {
        found(Account.Outcome.PAGE, read);
        search = Search.NONE;
    }

    private void found(Account.Outcome what, GlossaryReader.Read read) {
        outcome = what;
        language = Optional.of(read.language());
        layout = read.glossary().layout();
        read.glossary().entries().stream()
                .filter(entry -> entry.place().source().equals(source))
                .forEach(entry -> entries.merge(entry.kind(), 1, Integer::sum));
    }

    Account build() {
        notes.sort(Comparator.comparing(Note::place));
        return new Account(
                source,
                outcome,
                format,
                encoding,
                language,
                layout,
                search,
                new TreeMap<>(entries),
                notes,
                problems,
                hint);
    }
}
