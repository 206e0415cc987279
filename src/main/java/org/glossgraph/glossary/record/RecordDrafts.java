package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.field.Column;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.glossary.field.FieldUse;
import org.glossgraph.glossary.layout.Draft;

/** Makes of each record, in each of its languages, the draft of an entry. */
final class RecordDrafts {
    private static final Pattern NOTHING =
            Pattern.compile(
                    "(?i)[-–—.?/]*|n/?a|none|null|nil|undefined|tbd|tba|todo|k\\.?\\s?a\\.?");
    private static final Pattern SNAKE = Pattern.compile("[\\p{L}\\p{N}]+(?:_[\\p{L}\\p{N}]+)*");
    private static final Pattern KEBAB =
            Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{N}]+)*");
    private static final int FEW = 3;
    private static final int MOST_TEXTS = 30;

    private final FieldTable table;
    private final Tongues tongues;
    private final CellList aliases;
    private final CellList translations = new CellList(List.of(), name -> false);
    private final String joiner;

    RecordDrafts(FieldTable table, Tongues tongues) {
        this.table = table;
        this.tongues = tongues;
        Set<String> terms = new HashSet<>();
        table.values(FieldRole.TERM).forEach(term -> terms.add(term.toLowerCase(Locale.ROOT)));
        this.aliases =
                new CellList(
                        table.values(FieldRole.ALIAS),
                        name -> terms.contains(name.toLowerCase(Locale.ROOT)));
        this.joiner = joiner();
    }

    /**
     * The sign that stands for the blank in terms which are written for machines; empty for none.
     */
    private String joiner() {
        boolean sure = table.with(FieldRole.TERM).stream().anyMatch(FieldUse::sure);
        List<String> terms = sure ? List.of() : table.values(FieldRole.TERM);
        long snakes = terms.stream().filter(term -> term.indexOf('_') > 0).count();
        long kebabs = terms.stream().filter(term -> term.indexOf('-') > 0).count();
        if (snakes > 0 && terms.stream().allMatch(term -> SNAKE.matcher(term).matches())) {
            return "_";
        }
        boolean kebab = terms.stream().allMatch(term -> KEBAB.matcher(term).matches());
        return kebabs >= FEW && kebab ? "-" : "";
    }

    /** Whether a record has a headword of its own in a language. */
    boolean isNamed(Rec rec, String lang) {
        return !fields(rec, FieldRole.TERM, lang).isEmpty();
    }

    /** The identifiers under which others may point at a record. */
    List<String> ids(Rec rec) {
        return rec.fields().stream()
                .filter(
                        field ->
                                table.role(field) == FieldRole.ID
                                        || (field.path().equals(Column.KEY)
                                                && table.role(field) != FieldRole.DEFINITION))
                .map(Field::text)
                .toList();
    }

    /** The headword as the record has it. */
    String heading(Rec rec) {
        return tongues.all().stream()
                .flatMap(lang -> fields(rec, FieldRole.TERM, lang).stream())
                .map(field -> CellText.name(field).plain())
                .findFirst()
                .orElse("");
    }

    /** The draft in a language; none where the record says nothing in it, or has no headword. */
    Optional<Draft> draft(Rec rec, String lang) {
        List<Field> terms = new ArrayList<>(fields(rec, FieldRole.TERM, lang));
        List<Block> body = body(rec, lang);
        if (terms.isEmpty() && !body.isEmpty()) {
            tongues.all().forEach(other -> terms.addAll(fields(rec, FieldRole.TERM, other)));
        }
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        List<RichText> headings = new ArrayList<>();
        List<Field> first = names(terms.get(0), lang);
        headings.add(withAnchors(term(first.get(0)), ids(rec)));
        first.stream().skip(1).map(this::term).forEach(headings::add);
        terms.stream().skip(1).filter(Field::listed).map(this::term).forEach(headings::add);
        headings.addAll(otherNames(rec, lang));
        headings.removeIf(RichText::isBlank);
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(rec.line(), headings, body, "", Optional.empty()));
    }

    /** The names in a field: in a language that is not the glossary's own, there may be several. */
    private List<Field> names(Field field, String lang) {
        if (lang.equals(tongues.own()) || !CellList.mayHoldSeveral(field.text())) {
            return List.of(field);
        }
        List<String> names = translations.names(field.text());
        return names.isEmpty() ? List.of(field) : names.stream().map(field::with).toList();
    }

    private RichText term(Field field) {
        String text = joiner.isEmpty() ? field.text() : field.text().replace(joiner, " ");
        return WholeNames.marked(CellText.name(field.with(text)));
    }

    private static RichText withAnchors(RichText heading, List<String> ids) {
        List<Span> spans = new ArrayList<>();
        ids.forEach(id -> spans.add(Span.anchor(id, heading.line())));
        spans.addAll(heading.spans());
        return new RichText(spans);
    }

    private List<RichText> otherNames(Rec rec, String lang) {
        List<RichText> names = new ArrayList<>();
        for (Field field : rec.fields()) {
            FieldRole role = table.role(field);
            boolean here = table.use(field).filter(use -> tongues.of(use).equals(lang)).isPresent();
            if (here && role.isName() && role != FieldRole.TERM) {
                namesIn(field, role).stream()
                        .filter(name -> !isNothing(name))
                        .map(name -> WholeNames.marked(CellText.name(field.with(name))))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private List<String> namesIn(Field field, FieldRole role) {
        if (field.listed()) {
            return List.of(field.text());
        }
        return switch (role) {
            case ALIAS -> aliases.names(field.text());
            case TRANSLATION -> translations.names(field.text());
            default -> List.of(field.text());
        };
    }

    private List<Block> body(Rec rec, String lang) {
        List<Block> body = new ArrayList<>(definition(rec, lang));
        List<Field> examples = fields(rec, FieldRole.EXAMPLE, lang);
        if (!examples.isEmpty()) {
            int line = examples.get(0).line();
            body.add(new Block.Heading(line, 6, RichText.of("Example", line)));
            examples.forEach(field -> body.addAll(CellText.paragraphs(field)));
        }
        return body;
    }

    /**
     * The texts of a definition: the one that is called so first, none that another one begins
     * with.
     */
    private List<Block> definition(Rec rec, String lang) {
        List<Field> texts = new ArrayList<>(fields(rec, FieldRole.DEFINITION, lang));
        texts.sort(Comparator.comparing(field -> !table.use(field).get().sure()));
        if (texts.isEmpty() && !table.has(FieldRole.DEFINITION)) {
            texts.addAll(fields(rec, FieldRole.EXPANSION, lang));
        }
        if (!texts.isEmpty()) {
            texts.addAll(fields(rec, FieldRole.NOTE, lang));
        }
        List<Block> blocks = new ArrayList<>();
        List<String> all =
                texts.size() < 2
                        ? List.of("")
                        : texts.stream().map(f -> letters(f.text())).toList();
        for (int i = 0; i < texts.size(); i++) {
            if (!isSaid(i, all)) {
                blocks.addAll(CellText.paragraphs(texts.get(i)));
            }
        }
        return blocks;
    }

    /** Whether another text begins with all that this one says; of equal texts, the first stays. */
    private static boolean isSaid(int i, List<String> texts) {
        String text = texts.get(Math.min(i, texts.size() - 1));
        for (int other = 0; other < texts.size() && texts.size() <= MOST_TEXTS; other++) {
            boolean same = texts.get(other).equals(text);
            if (other != i && (same ? other < i : texts.get(other).startsWith(text))) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    /** The fields of a record with a role, in a language, that say something. */
    private List<Field> fields(Rec rec, FieldRole role, String lang) {
        return rec.fields().stream()
                .filter(field -> table.role(field) == role)
                .filter(
                        field ->
                                table.use(field)
                                        .filter(u -> tongues.of(u).equals(lang))
                                        .isPresent())
                .filter(field -> role == FieldRole.TERM || !isNothing(field.text()))
                .toList();
    }

    /** Whether a value only fills its place. */
    private static boolean isNothing(String text) {
        return NOTHING.matcher(text.strip()).matches();
    }
}
