package org.glossgraph.glossary.syntax.latex;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads commands that point at entries, places, works and pages. */
final class References {
    private static final Pattern ENTRY =
            Pattern.compile(
                    "c?(?:gls|Gls|GLS)(?:entry|xtr|fmt)?(?:text|name|first|plural|firstplural|short|long|full)?"
                            + "(?:pl)?|[Aa]cr(?:short|long|full)(?:pl)?|[Aa]c[slfua]?p?");
    private static final Pattern PLACE =
            Pattern.compile("(?:eq|page|auto|name|full|sub|labelc|[cCvV])?ref");

    private final LatexReader reader;
    private final Names names;

    References(LatexReader reader, Names names) {
        this.reader = reader;
        this.names = names;
    }

    /** Reads the command, if it is one of these. */
    boolean read(String name) {
        if (ENTRY.matcher(name).matches()) {
            entry(name);
        } else if (PLACE.matcher(name).matches()) {
            place();
        } else if (Vocabulary.isCitation(name)) {
            citation(name);
        } else if (Vocabulary.isNote(name)) {
            argument();
            reader.trimBeforeSign();
        } else {
            return readOther(name);
        }
        return true;
    }

    private boolean readOther(String name) {
        switch (name) {
            case "glslink", "glsdisp", "Glslink", "Glsdisp", "hyperlink" -> {
                String target = argument().plain();
                link("#" + key(target), reader.input().argument());
            }
            case "glshyperlink" -> {
                Optional<Slice> words = reader.input().option(true);
                String key = key(argument().plain());
                words.ifPresentOrElse(text -> link("#" + key, text), () -> show(name, key));
            }
            case "hyperref" -> {
                Optional<Slice> label = reader.input().option(true);
                label.ifPresent(text -> link("#" + text.plain(), reader.input().argument()));
            }
            case "href" -> {
                String address = argument().plain();
                link(address, reader.input().argument());
            }
            case "url", "path", "nolinkurl" -> {
                String address = argument().plain();
                reader.blocks().add(address, reader.marks().linked(address), reader.input().line());
            }
            case "label", "hypertarget", "phantomlabel" -> anchor(argument().plain());
            case "footnote", "footnotetext", "endnote" -> note(argument());
            default -> {
                return false;
            }
        }
        return true;
    }

    private Slice argument() {
        reader.input().skipStar();
        reader.input().skipOptions();
        return reader.input().argument();
    }

    /** A key as written, on one line. */
    static String key(String plain) {
        return plain.replaceAll("\\s+", " ").strip();
    }

    private void entry(String command) {
        show(command, key(argument().plain()));
        reader.input().option(false).ifPresent(ending -> reader.read(ending, () -> {}, () -> {}));
    }

    private void show(String command, String key) {
        String shown = names.shown(command, key);
        reader.blocks().add(shown, reader.marks().linked("#" + key), reader.input().line());
    }

    private void place() {
        String key = key(argument().plain());
        Optional<String> title = names.title(key);
        title.ifPresent(
                words ->
                        reader.blocks()
                                .add(
                                        words,
                                        reader.marks().linked("#" + key),
                                        reader.input().line()));
        if (title.isEmpty()) {
            reader.trimBeforeSign();
        }
    }

    private void citation(String command) {
        String key = argument().plain();
        if (Vocabulary.isTextualCitation(command)) {
            reader.add("[" + key + "]");
        } else {
            reader.trimBeforeSign();
        }
    }

    private void link(String target, Slice words) {
        reader.readMarked(words, reader.marks().linked(target));
    }

    private void anchor(String name) {
        String key = key(name);
        if (!key.isEmpty()) {
            reader.blocks()
                    .addAnchor(key, reader.input().line())
                    .ifPresent(title -> reader.names().put(key, Names.Form.NAME, title));
        }
    }

    /** A note stands in brackets behind what it is about; a heading does without. */
    private void note(Slice text) {
        if (!reader.blocks().isCapturing()) {
            reader.read(text, () -> reader.add(" ("), () -> reader.add(")"));
        }
    }
}
