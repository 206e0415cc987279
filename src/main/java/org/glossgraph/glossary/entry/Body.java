package org.glossgraph.glossary.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.Excerpt;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.entry.Fields.Field;
import org.glossgraph.glossary.layout.Rubric;
import org.glossgraph.glossary.layout.Shape;
import org.glossgraph.text.Strip;

/** The text of an entry, sorted: definition, examples, references by rubric, other names. */
final class Body {
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "(?i)^(?:e\\.g\\.?|eg\\b\\.?|ex\\.|for (?:example|instance)\\b)\\s*[,:]?\\s*");

    private static final Pattern COMMA =
            Pattern.compile("\\s*[,;、；]\\s*(?:or\\s+)?|\\s+(?:or|/|／|\\|)\\s+");

    /** A whole text that only gives other names. */
    private static final Pattern ALSO =
            Pattern.compile(
                    "(?i)^\\W{0,3}(?:also (?:known as|called|referred to as|written)|a\\.?k\\.?a\\.?|abbr\\.)\\s+(?=\\S)");

    /** What points at another entry among names. */
    private static final Pattern ARROW = Pattern.compile("\\s*(?:[-=]>|→|⇒|➔)\\s*(?=\\S)");

    private static final Pattern SEE = Pattern.compile("^See:\\s+\\S");

    /** What names have not: a second sentence, or a verb. */
    private static final Pattern SENTENCE =
            Pattern.compile("[.!?]\\s+\\S|\\s(?:is|are|was|were|means|refers)\\s");

    private static final int MOST_NAMES = 100;
    private static final int LONGEST_NAME = 80;
    private static final int FEW = 8;
    private static final int MOST_WORDS = 5;

    private final List<RichText> passages = new ArrayList<>();
    private final List<RichText> examples = new ArrayList<>();
    private final List<RichText> related = new ArrayList<>();
    private final List<RichText> contrasts = new ArrayList<>();
    private final List<RichText> about = new ArrayList<>();
    private final List<RichText> named = new ArrayList<>();
    private final List<RichText> parents = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Remark> leftOut = new ArrayList<>();
    private Optional<RichText> redirect = Optional.empty();
    private Rubric under = Rubric.DEFINITION;
    private Optional<Rubric> list = Optional.empty();

    static Body of(List<Block> blocks) {
        Body body = new Body();
        blocks.forEach(body::add);
        if (body.passages.isEmpty() && body.examples.isEmpty() && body.related.isEmpty()) {
            body.passages.addAll(body.named.isEmpty() ? body.about : body.named);
        }
        body.keepRedirect();
        return body;
    }

    /** Where the whole text is {@code See: X}, it says as much as {@code See X}. */
    private void keepRedirect() {
        boolean whole = passages.isEmpty() && examples.isEmpty() && related.size() == 1;
        if (whole && redirect.isPresent()) {
            passages.add(redirect.get());
            related.clear();
        }
    }

    /** The paragraphs and items of the definition. */
    List<RichText> passages() {
        return passages;
    }

    List<RichText> examples() {
        return examples;
    }

    /** Texts that only name other entries. */
    List<RichText> related() {
        return related;
    }

    /** Texts that only name entries which this one is not. */
    List<RichText> contrasts() {
        return contrasts;
    }

    /** Texts that only name the entry which this one is a part of. */
    List<RichText> parents() {
        return parents;
    }

    /** Other names that the entry gives under a label. */
    List<String> names() {
        return names;
    }

    /** What is no text of the entry. */
    List<Remark> leftOut() {
        return leftOut;
    }

    private void leaveOut(RichText text, String why) {
        leftOut.add(Remark.note(text.line(), why + ": " + Excerpt.of(text.plain())));
    }

    private void add(Block block) {
        boolean item = block instanceof Block.Item || block.depth() > 0;
        list = item ? list : Optional.empty();
        if (block instanceof Block.Heading heading) {
            under = Rubric.of(heading.text().plain()).orElse(Rubric.OTHER);
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> passages.add(RichText.join(row.cells())));
        } else if (block instanceof Block.Code) {
            put(under, block.text());
        } else if (!item && isListLabel(block.text().plain())) {
            list = Fields.label(block.text().plain() + ":").map(Fields.Label::rubric);
        } else {
            block.text()
                    .lines(kind -> kind == Span.Kind.HARD_BREAK)
                    .forEach(line -> addLine(line, item));
        }
    }

    /** Whether a paragraph is only the label of the list that follows. */
    private static boolean isListLabel(String text) {
        String name = text.strip();
        return Fields.label(name + ":")
                .filter(label -> label.rubric() != Rubric.OTHER && label.end() >= name.length())
                .isPresent();
    }

    private void addLine(RichText line, boolean item) {
        String text = line.plain();
        Matcher example = EXAMPLE.matcher(text);
        if (example.find() && (item || under == Rubric.EXAMPLE)) {
            put(Rubric.EXAMPLE, line.from(example.end()));
            return;
        }
        List<Field> fields = Fields.of(line);
        Matcher also = ALSO.matcher(text);
        if (item && list.isPresent()) {
            put(list.get(), line);
        } else if (fields.get(0).label().isPresent()) {
            fields.forEach(this::addField);
        } else if (also.find() && text.length() <= MOST_NAMES && !SENTENCE.matcher(text).find()) {
            addAlso(line, also.end());
        } else {
            put(under, line);
            fields.stream().skip(1).forEach(this::addInside);
        }
    }

    private void addField(Field field) {
        if (SEE.matcher(field.text().plain()).find()) {
            redirect = Optional.of(field.text());
        }
        if (field.rubric().filter(r -> r == Rubric.ABOUT).isPresent() && !isBrief(field.words())) {
            put(under, field.text());
        } else if (field.rubric().isPresent()) {
            putLabelled(field.rubric().get(), field.words());
        } else {
            put(under, field.text());
        }
    }

    private static boolean isBrief(RichText text) {
        return Shape.words(text.plain()) <= FEW && !Shape.endsSentence(text.plain());
    }

    /** A field that runs on from a text stays in it, and names what it names. */
    private void addInside(Field field) {
        Rubric rubric = field.rubric().orElse(Rubric.OTHER);
        if (rubric == Rubric.ALSO_KNOWN_AS
                || rubric == Rubric.SEE_ALSO
                || rubric == Rubric.CONTRAST) {
            int texts = passages.size();
            putLabelled(rubric, field.words());
            passages.subList(texts, passages.size()).clear();
        }
    }

    /** Names end with their line, unless it goes on. */
    private void putLabelled(Rubric rubric, RichText text) {
        boolean names = rubric != Rubric.DEFINITION && rubric != Rubric.EXAMPLE;
        List<RichText> lines = names ? text.lines() : List.of(text);
        int end = 1;
        while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        if (lines.isEmpty() || end >= lines.size()) {
            put(rubric, text);
        } else {
            put(rubric, RichText.join(lines.subList(0, end)));
            put(under, RichText.join(lines.subList(end, lines.size())));
        }
    }

    private static boolean goesOn(RichText line, RichText next) {
        String text = line.plain();
        return text.endsWith(",") || text.endsWith(";") || Shape.startsSmall(next.plain());
    }

    private void put(Rubric rubric, RichText text) {
        RichText stripped = text.strip();
        if (stripped.isBlank()) {
            return;
        }
        if (isNavigation(stripped)) {
            leaveOut(stripped, "ways to other pages");
            return;
        }
        switch (rubric) {
            case EXAMPLE -> examples.add(stripped);
            case SEE_ALSO -> related.add(stripped);
            case CONTRAST -> contrasts.add(stripped);
            case PARENT -> parents.add(stripped);
            case ABOUT -> about.add(stripped);
            case ALSO_KNOWN_AS -> addNames(stripped);
            default -> passages.add(stripped);
        }
    }

    /** Names, or one name and a clause that goes on to say something of it. */
    private void addAlso(RichText line, int from) {
        List<String> parts = List.of(COMMA.split(line.from(from).plain()));
        boolean clause =
                parts.size() > 1
                        && Shape.endsSentence(line.plain())
                        && Shape.words(parts.get(parts.size() - 1)) > MOST_WORDS;
        if (clause) {
            names.add(parts.get(0).strip());
            put(under, line);
        } else {
            addNames(line.from(from));
        }
    }

    /** Where the names are all that the entry says, they are its text as well. */
    private void addNames(RichText text) {
        named.add(text);
        for (String name : List.of(COMMA.split(Labels.heading(text)))) {
            Matcher arrow = ARROW.matcher(name);
            if (arrow.lookingAt()) {
                related.add(RichText.of(name.substring(arrow.end()), text.line()));
                continue;
            }
            boolean opened = name.indexOf('(') >= 0;
            String bare = Strip.end(name, opened ? "." : ".)").strip();
            if (bare.length() >= LONGEST_NAME) {
                leaveOut(text, "too long for another name");
            } else if (!bare.isBlank() && !Placeholder.isOne(bare)) {
                names.add(bare);
            }
        }
    }

    /** Links with nothing but signs between them, or a link back to the top. */
    private static boolean isNavigation(RichText text) {
        boolean onlyLinks =
                text.spans().stream()
                        .filter(span -> span.target().isEmpty())
                        .allMatch(
                                span ->
                                        span.text()
                                                .codePoints()
                                                .noneMatch(Character::isLetterOrDigit));
        String words = text.plain();
        boolean several =
                text.spans().stream().filter(span -> !span.target().isEmpty()).count() > 1;
        return onlyLinks
                && ((several && words.matches(".*[|•·←→«»].*"))
                        || words.matches(
                                "(?i).*\\b(?:back to top|top|home|back|zurück|retour|volver|voltar|indietro)\\W*"));
    }
}
