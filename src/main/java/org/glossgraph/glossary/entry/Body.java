package org.glossgraph.glossary.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.layout.Rubric;

/** The text of an entry, sorted: definition, examples, references by rubric, other names. */
final class Body {
    private static final Pattern LABEL =
            Pattern.compile("^[\\s(]*([\\p{L}][\\p{L}. ]{1,30}?)\\s*[:：]\\s*");
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "(?i)^(?:e\\.g\\.?|eg\\b\\.?|ex\\.|for (?:example|instance)\\b)\\s*[,:]?\\s*");

    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*(?:or\\s+)?");

    private final List<RichText> passages = new ArrayList<>();
    private final List<RichText> examples = new ArrayList<>();
    private final List<RichText> related = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private Rubric under = Rubric.DEFINITION;

    static Body of(List<Block> blocks) {
        Body body = new Body();
        blocks.forEach(body::add);
        return body;
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

    /** Other names that the entry gives under a label. */
    List<String> names() {
        return names;
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            under = Rubric.of(heading.text().plain()).orElse(Rubric.OTHER);
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> passages.add(RichText.join(row.cells())));
        } else if (block instanceof Block.Code) {
            put(under, block.text());
        } else {
            boolean item = block instanceof Block.Item;
            block.text()
                    .lines(kind -> kind == Span.Kind.HARD_BREAK)
                    .forEach(line -> addLine(line, item));
        }
    }

    private void addLine(RichText line, boolean item) {
        String text = line.plain();
        Matcher example = EXAMPLE.matcher(text);
        if (example.find() && (item || under == Rubric.EXAMPLE)) {
            put(Rubric.EXAMPLE, line.from(example.end()));
            return;
        }
        Matcher label = LABEL.matcher(text);
        Optional<Rubric> rubric =
                label.find()
                        ? Rubric.of(label.group(1)).filter(found -> found != Rubric.OTHER)
                        : Optional.empty();
        if (rubric.isPresent()) {
            put(rubric.get(), line.from(label.end()));
        } else {
            put(under, line);
        }
    }

    private void put(Rubric rubric, RichText text) {
        RichText stripped = text.strip();
        if (stripped.isBlank() || isNavigation(stripped)) {
            return;
        }
        switch (rubric) {
            case EXAMPLE -> examples.add(stripped);
            case SEE_ALSO -> related.add(stripped);
            case ALSO_KNOWN_AS -> addNames(stripped);
            default -> passages.add(stripped);
        }
    }

    private void addNames(RichText text) {
        for (String name : List.of(COMMA.split(Labels.heading(text)))) {
            String bare = name.replaceAll("[.\\s]+$", "");
            if (!bare.isBlank() && bare.length() < 80) {
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
                        || words.matches("(?i).*\\b(?:back to top|top|home)\\W*"));
    }
}
