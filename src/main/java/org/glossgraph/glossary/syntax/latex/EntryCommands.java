package org.glossgraph.glossary.syntax.latex;

import java.util.Map;
import java.util.Optional;

/**
 * Reads the commands that define entries: those of the packages glossaries, glossaries-extra, acro,
 * acronym and nomencl.
 */
final class EntryCommands {
    /** What the arguments of such a command are. */
    private enum Shape {
        /** {@code {key}{name=…,description=…}}. */
        VALUES,
        /** {@code {key}{name=…}{description}}. */
        LONG_VALUES,
        /** {@code [options]{key}{short}{long}}. */
        ACRONYM,
        /** {@code [options]{key}{short}{long}{description}}. */
        DUAL,
        /** {@code {key}[short]{long}}. */
        SHORT_LONG,
        /** {@code [options]{key}}: the key is the name. */
        TERM,
        /** {@code [order]{name}{description}}. */
        SYMBOL,
        /** {@code [description=…]{key}{name}}. */
        KEYED_SYMBOL,
        /** {@code {name=…,description=…}}. */
        UNKEYED
    }

    private static final Map<String, Shape> SHAPES =
            Map.ofEntries(
                    Map.entry("newglossaryentry", Shape.VALUES),
                    Map.entry("provideglossaryentry", Shape.VALUES),
                    Map.entry("storeglosentry", Shape.VALUES),
                    Map.entry("gls@defglossaryentry", Shape.VALUES),
                    Map.entry("DeclareAcronym", Shape.VALUES),
                    Map.entry("longnewglossaryentry", Shape.LONG_VALUES),
                    Map.entry("longprovideglossaryentry", Shape.LONG_VALUES),
                    Map.entry("newacronym", Shape.ACRONYM),
                    Map.entry("newabbreviation", Shape.ACRONYM),
                    Map.entry("newdualentry", Shape.DUAL),
                    Map.entry("acro", Shape.SHORT_LONG),
                    Map.entry("acrodef", Shape.SHORT_LONG),
                    Map.entry("newacro", Shape.SHORT_LONG),
                    Map.entry("newterm", Shape.TERM),
                    Map.entry("nomenclature", Shape.SYMBOL),
                    Map.entry("glsxtrnewsymbol", Shape.KEYED_SYMBOL),
                    Map.entry("glossary", Shape.UNKEYED));

    private final Input input;
    private final EntryWriter writer;

    EntryCommands(LatexReader reader, Names names) {
        this.input = reader.input();
        this.writer = new EntryWriter(reader, names);
    }

    /** Keeps words that a long form takes only in its list. */
    void addExtra(Slice words) {
        writer.addExtra(words);
    }

    /** Whether a command defines an entry. */
    static boolean defines(String command) {
        return SHAPES.containsKey(command);
    }

    /** Reads the command, if it is one of these and has the arguments of one. */
    boolean read(String command) {
        Shape shape = SHAPES.get(command);
        if (shape == null) {
            return false;
        }
        input.skipStar();
        KeyValues options = KeyValues.of(input.option(true).orElse(Slice.EMPTY));
        if (!input.hasGroup()) {
            return shape != Shape.TERM;
        }
        Slice first = input.argument();
        String key = References.key(first.plain());
        switch (shape) {
            case VALUES -> define(key, KeyValues.of(input.argument()), Optional.empty());
            case LONG_VALUES -> {
                KeyValues values = KeyValues.of(input.argument());
                define(key, values, Optional.of(input.argument()));
            }
            case ACRONYM -> writer.write(acronym(key, options));
            case DUAL -> {
                EntrySource entry = acronym(key, options);
                writer.write(entry.described(input.argument()));
            }
            case SHORT_LONG -> {
                Slice name = input.option(true).orElse(first);
                EntrySource entry = EntrySource.of(key, name, options);
                writer.write(entry.spelled(Optional.of(input.argument())));
            }
            case TERM -> writer.write(EntrySource.of(key, first, options));
            case SYMBOL -> {
                EntrySource entry = EntrySource.of("", first, options);
                writer.write(entry.described(input.argument()));
            }
            case KEYED_SYMBOL -> writer.write(EntrySource.of(key, input.argument(), options));
            case UNKEYED -> unkeyed(KeyValues.of(first));
        }
        return true;
    }

    private EntrySource acronym(String key, KeyValues options) {
        Slice shortForm = input.argument();
        Slice longForm = input.argument();
        return EntrySource.of(key, shortForm, options).spelled(Optional.of(longForm));
    }

    private void unkeyed(KeyValues values) {
        if (values.get("name").isPresent()) {
            define("", values, Optional.empty());
        }
    }

    private void define(String key, KeyValues values, Optional<Slice> text) {
        Slice name =
                values.get("name")
                        .or(() -> values.get("short"))
                        .or(() -> values.get("text"))
                        .orElse(Slice.EMPTY);
        EntrySource entry = EntrySource.of(key, name, values).spelled(values.get("long"));
        writer.write(text.map(entry::described).orElse(entry));
    }
}
