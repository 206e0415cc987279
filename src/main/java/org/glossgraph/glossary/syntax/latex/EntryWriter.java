package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.glossary.block.Marks;
import org.glossgraph.glossary.block.RichText;

/** Has the parts of an entry read one after the other: its names, its text, what it points at. */
final class EntryWriter {
    private final LatexReader reader;
    private final LatexBlocks blocks;
    private final Names names;
    private final List<Slice> extras = new ArrayList<>();

    /**
     * A writer.
     *
     * @param names what references show, as far as it is known
     */
    EntryWriter(LatexReader reader, Names names) {
        this.reader = reader;
        this.blocks = reader.blocks();
        this.names = names;
    }

    void write(EntrySource entry) {
        String stated = entry.name().plain();
        String name = stated.isEmpty() ? inherited(entry) : stated;
        if (name.isEmpty()) {
            return;
        }
        int line = reader.input().line();
        List<Runnable> steps = new ArrayList<>();
        int call = reader.input().call();
        steps.add(blocks::openEntry);
        steps.add(() -> name(entry, name, line));
        entry.longForm().ifPresent(form -> steps.add(() -> longForm(entry, form, line)));
        entry.first().ifPresent(form -> steps.add(() -> first(entry, form, line)));
        entry.otherName().ifPresent(form -> steps.add(() -> other(form, line)));
        entry.text().ifPresent(form -> steps.add(() -> keep(entry, form, Names.Form.TEXT)));
        entry.plural().ifPresent(form -> steps.add(() -> keep(entry, form, Names.Form.PLURAL)));
        steps.add(() -> reader.read(entry.description(), blocks::beginDescription, () -> {}));
        steps.add(this::extras);
        List<String> own = List.of(name, entry.longForm().map(Slice::plain).orElse(name));
        steps.add(() -> pointers("See also: ", entry.see(), own));
        steps.add(() -> pointers("Parent: ", entry.parent().stream().toList(), own));
        steps.add(() -> blocks.closeDefinition(call));
        for (int i = steps.size() - 1; i >= 0; i--) {
            reader.input().push(Slice.EMPTY, steps.get(i), () -> {});
        }
    }

    /** A name that is not stated is that of the parent, or else the key. */
    private String inherited(EntrySource entry) {
        return entry.parent().flatMap(names::title).orElse(entry.key());
    }

    private void name(EntrySource entry, String name, int line) {
        boolean stated = !entry.name().isEmpty();
        reader.read(
                entry.name(),
                () -> {
                    blocks.capture();
                    if (!entry.key().isEmpty()) {
                        blocks.addAnchor(entry.key(), line);
                    }
                    if (!stated) {
                        blocks.add(name, Marks.NONE, line);
                    }
                },
                () -> term(entry, Names.Form.NAME, line));
    }

    /** Keeps words that a long form takes only in its list: they describe it. */
    void addExtra(Slice words) {
        if (!Character.isLetter(words.plain().isEmpty() ? 'a' : words.plain().charAt(0))) {
            extras.add(words);
        }
    }

    private void extras() {
        for (int i = extras.size() - 1; i >= 0; i--) {
            reader.read(extras.get(i), () -> {}, () -> {});
        }
        extras.clear();
    }

    private void longForm(EntrySource entry, Slice form, int line) {
        reader.read(form, blocks::capture, () -> term(entry, Names.Form.LONG, line));
    }

    private void other(Slice form, int line) {
        reader.read(form, blocks::capture, () -> blocks.addTerm(blocks.captured(), line));
    }

    private void term(EntrySource entry, Names.Form form, int line) {
        RichText term = blocks.captured();
        blocks.addTerm(term, line);
        reader.names().put(entry.key(), form, term.plain());
    }

    /** What stands before the name in brackets is what the name is short for. */
    private void first(EntrySource entry, Slice form, int line) {
        reader.read(
                form,
                blocks::capture,
                () -> {
                    RichText shown = blocks.captured();
                    String name = reader.names().title(entry.key()).orElse("");
                    String end = " (" + name + ")";
                    if (!name.isEmpty() && shown.plain().endsWith(end)) {
                        int length = shown.plain().length() - end.length();
                        blocks.addTerm(shown.slice(0, length).strip(), line);
                    }
                });
    }

    /** A form that only references show. */
    private void keep(EntrySource entry, Slice shown, Names.Form form) {
        reader.read(
                shown,
                blocks::capture,
                () -> reader.names().put(entry.key(), form, blocks.captured().plain()));
    }

    /** Points at other entries; one of the same name is the other half of this one. */
    private void pointers(String label, List<String> keys, List<String> own) {
        blocks.endParagraph();
        int line = reader.input().line();
        boolean first = true;
        for (String key : keys) {
            String shown = names.title(key).orElse(key);
            if (!own.contains(shown)) {
                blocks.add(first ? label : ", ", Marks.NONE, line);
                blocks.add(shown, Marks.NONE.linked("#" + key), line);
                first = false;
            }
        }
        blocks.endParagraph();
    }
}
