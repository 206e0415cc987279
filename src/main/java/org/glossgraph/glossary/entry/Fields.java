package org.glossgraph.glossary.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.layout.Rubric;

/** Cuts a line into fields, before each label in it. */
final class Fields {
    private static final Pattern LABEL =
            Pattern.compile("^[^\\p{L}\\p{N}]{0,6}(\\p{L}[\\p{L}. /&-]{1,40}?)\\s*[:：]\\s*");

    /** No label is longer. */
    private static final int LONGEST = 80;

    private Fields() {}

    /**
     * A label at the beginning of a text.
     *
     * @param rubric what it says that the text is
     * @param end where the text behind it begins
     */
    record Label(Rubric rubric, int end) {}

    /** The label that a text begins with, if it is one that entries have. */
    static Optional<Label> label(String text) {
        Matcher matcher = LABEL.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        return matcher.find()
                ? Rubric.of(matcher.group(1)).map(rubric -> new Label(rubric, matcher.end()))
                : Optional.empty();
    }

    /**
     * A part of a text.
     *
     * @param text the part, with its label if it has one
     * @param label its label
     */
    record Field(RichText text, Optional<Label> label) {
        static Field of(RichText text) {
            Optional<Label> label = Fields.label(text.plain());
            return new Field(text, label.or(() -> marked(text)));
        }

        /** A label that bold text and a full stop set off. */
        private static Optional<Label> marked(RichText text) {
            int end = text.prefix(Span::strong);
            String bold = text.plain().substring(0, Math.min(end, LONGEST)).strip();
            return bold.endsWith(".")
                    ? Rubric.of(bold).map(rubric -> new Label(rubric, end))
                    : Optional.empty();
        }

        /** What the label introduces; all of it where there is none. */
        RichText words() {
            return label.map(found -> text.from(found.end())).orElse(text).strip();
        }

        /** What it is, unless its label says no more than that it belongs to the text. */
        Optional<Rubric> rubric() {
            return label.map(Label::rubric).filter(found -> found != Rubric.OTHER);
        }
    }

    /** The fields of a line, in order. */
    static List<Field> of(RichText line) {
        TreeSet<Integer> cuts = new TreeSet<>();
        int offset = 0;
        boolean begins = false;
        boolean inMark = false;
        String text = line.plain();
        for (Span span : line.spans()) {
            boolean marked = span.strong() || span.emphasised();
            boolean opens = marked && !inMark;
            if (offset > 0 && (begins || opens) && isLabel(text, offset, opens)) {
                cuts.add(offset);
            }
            begins = span.isBreak() || (begins && span.text().isBlank());
            inMark = marked;
            offset += span.text().length();
        }
        List<Field> fields = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            fields.add(Field.of(line.slice(from, cut).strip()));
            from = cut;
        }
        fields.add(Field.of(line.from(from).strip()));
        return fields;
    }

    /**
     * In the middle of a text only a marked label is one; at the beginning of a line, a large one.
     */
    private static boolean isLabel(String text, int at, boolean inMark) {
        String opening = text.substring(at, Math.min(at + LONGEST, text.length()));
        boolean large = !opening.isEmpty() && Character.isUpperCase(opening.codePointAt(0));
        return (inMark || large) && label(opening).isPresent();
    }
}
