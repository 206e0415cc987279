package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossgraph.glossary.field.Column;
import org.glossgraph.glossary.field.FieldContent;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.glossary.field.FieldUse;
import org.glossgraph.glossary.layout.Shape;
import org.glossgraph.text.Acronyms;

/**
 * Tells the records of a glossary from other data: from tables of numbers, settings, the texts of a
 * program's screens. Names that only glossaries use settle it; else the values must bear it out.
 */
final class Verdict {
    private static final double MOST = 0.6;
    private static final int LONG = 5;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}]+");
    private static final Pattern SCREEN_FOLDER =
            Pattern.compile(
                    "(?i)(?:^|.*/)(?:i18n|l10n|locales?|translations?|messages|lang|langs)(?:/.*|[._-].*)");
    private static final Pattern BLANK_TO_FILL =
            Pattern.compile(
                    "\\{\\{?\\s*[\\w.]*\\s*\\}?\\}|%[sd@]|%\\(\\w+\\)|%\\{\\w+\\}|\\$t\\(|\\$\\{");

    private static final Set<FieldRole> OTHERS =
            Set.of(FieldRole.NOISE, FieldRole.URL, FieldRole.OTHER);

    private final String source;
    private final Optional<String> title;
    private final FieldTable table;

    private Verdict(String source, Optional<String> title, FieldTable table) {
        this.source = source;
        this.title = title;
        this.table = table;
    }

    /**
     * Why some records are no glossary; nothing where they are one.
     *
     * @param source the path of their file, which may say what it is
     */
    static Optional<String> against(String source, Optional<String> title, FieldTable table) {
        return new Verdict(source, title, table).reason();
    }

    private Optional<String> reason() {
        if (table.columns().isEmpty()) {
            return Optional.of("its records have too many different fields for a glossary");
        }
        List<FieldUse> terms = table.with(FieldRole.TERM);
        if (terms.isEmpty()) {
            return Optional.of("none of its fields holds terms; call one \"term\" if it does");
        }
        boolean sure = terms.stream().anyMatch(FieldUse::sure);
        boolean several =
                terms.stream().map(FieldUse::lang).distinct().count() > 1
                        || (table.has(FieldRole.TRANSLATION)
                                && terms.stream().noneMatch(use -> use.lang().isEmpty()))
                        || table.with(FieldRole.TRANSLATION).stream().anyMatch(u -> !u.sure());
        List<FieldUse> texts = new ArrayList<>(table.with(FieldRole.DEFINITION));
        texts.addAll(table.with(FieldRole.EXPANSION));
        if (isScreenText(sure)) {
            return Optional.of("these are the texts of a program's screens");
        }
        if (texts.isEmpty()) {
            return isTermList(sure, several)
                    ? Optional.empty()
                    : Optional.of(
                            "none of its fields holds texts about terms; call one \"definition\" if it does");
        }
        return isGlossary(sure, texts)
                ? Optional.empty()
                : Optional.of(
                        "its fields do not say that they hold terms and definitions; call them"
                                + " \"term\" and \"definition\" if they do");
    }

    /** A list of terms alone, or of terms in several languages. */
    private boolean isTermList(boolean sure, boolean several) {
        boolean other =
                table.has(FieldRole.ALIAS)
                        || table.has(FieldRole.SHORT_FORM)
                        || table.has(FieldRole.RELATED)
                        || table.has(FieldRole.BROADER)
                        || table.has(FieldRole.SEE)
                        || table.has(FieldRole.EXAMPLE);
        return (sure && (other || several || isHinted()))
                || (several && !isKeyed() && areTerms())
                || (several && isHinted());
    }

    private boolean isGlossary(boolean sure, List<FieldUse> texts) {
        boolean named = texts.stream().anyMatch(FieldUse::sure);
        boolean readable = texts.stream().map(FieldUse::content).anyMatch(c -> c.words() >= 1.5);
        if (sure || (named && areTerms())) {
            return sure || readable || isHinted();
        }
        if (isHinted() && areTerms()) {
            return texts.stream().map(FieldUse::content).anyMatch(FieldContent::isTexts)
                    || (readable && named)
                    || expands();
        }
        if (relates() && areTerms() && !table.has(FieldRole.OTHER)) {
            return texts.stream().map(FieldUse::content).anyMatch(FieldContent::isTexts);
        }
        boolean prose =
                texts.stream()
                        .map(FieldUse::content)
                        .anyMatch(c -> c.isProse() && c.words() >= LONG);
        boolean files = table.records().stream().map(Rec::source).distinct().count() > 1;
        boolean alone = others() <= 1 && !table.has(FieldRole.OTHER) && !files;
        return expands() || (prose && alone && areTerms() && table.records().size() > 1);
    }

    /** Whether fields give other names of the things, or the names of things above and below. */
    private boolean relates() {
        return table.uses().values().stream()
                .anyMatch(
                        use ->
                                use.sure()
                                        && use.content().filled() > 0
                                        && (use.role() == FieldRole.ALIAS
                                                || use.role() == FieldRole.SHORT_FORM
                                                || use.role() == FieldRole.EXPANSION
                                                || use.role().isReference()));
    }

    private boolean areTerms() {
        return table.with(FieldRole.TERM).stream()
                .map(FieldUse::content)
                .anyMatch(c -> c.isTerms() || c.filled() < 4);
    }

    private boolean isKeyed() {
        return table.columns().stream().anyMatch(column -> column.path().equals(Column.KEY));
    }

    /** How many fields a glossary can do without: numbers of its own do not count. */
    private long others() {
        return table.columns().stream()
                .map(column -> table.uses().get(column.path()))
                .filter(use -> OTHERS.contains(use.role()) && use.content().filled() > 0)
                .filter(use -> use.role() == FieldRole.OTHER || use.content().numbers() < MOST)
                .count();
    }

    /** Whether most terms are short forms of the texts beside them. */
    private boolean expands() {
        long short_ = 0;
        long all = 0;
        for (Rec rec : table.records()) {
            Optional<String> term = first(rec, FieldRole.TERM);
            Optional<String> text =
                    first(rec, FieldRole.DEFINITION).or(() -> first(rec, FieldRole.EXPANSION));
            if (term.isPresent() && text.isPresent()) {
                all++;
                String opening = text.get().substring(0, Math.min(120, text.get().length()));
                short_ +=
                        Acronyms.isShortForm(term.get()) && Acronyms.expands(term.get(), opening)
                                ? 1
                                : 0;
            }
        }
        return all > 1 && short_ >= MOST * all;
    }

    private Optional<String> first(Rec rec, FieldRole role) {
        return rec.fields().stream()
                .filter(field -> table.role(field) == role)
                .map(Field::text)
                .findFirst();
    }

    /** Whether the path or the title says that the file lists terms. */
    private boolean isHinted() {
        String path = source.replaceAll("\\.[^./]*$", "");
        String[] parts = path.split("/", -1);
        String stem = parts[parts.length - 1];
        String folder = parts.length > 1 ? parts[parts.length - 2] : "";
        return isTitle(stem) || isTitle(folder) || title.filter(Verdict::isTitle).isPresent();
    }

    private static boolean isTitle(String name) {
        StringBuilder words = new StringBuilder();
        var word = WORDS.matcher(name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "));
        while (word.find()) {
            words.append(word.group()).append(' ');
        }
        return Shape.isTitle(words.toString().strip());
    }

    /** Whether the values are what a program shows: blanks to fill, or a folder of such files. */
    private boolean isScreenText(boolean sure) {
        List<String> texts = new ArrayList<>(table.values(FieldRole.DEFINITION));
        texts.addAll(table.values(FieldRole.TERM));
        long open = texts.stream().filter(text -> BLANK_TO_FILL.matcher(text).find()).count();
        boolean blanks = !texts.isEmpty() && open >= 0.05 * texts.size() && open > 1;
        boolean folder = SCREEN_FOLDER.matcher(source).matches();
        return !sure && !isHinted() && (blanks || folder);
    }
}
