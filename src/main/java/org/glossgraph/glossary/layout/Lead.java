package org.glossgraph.glossary.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/**
 * A line cut into the headword that it leads with and the text behind it.
 *
 * @param heading the headword as written
 * @param rest the text behind it; empty where it stands on the lines below
 * @param inSentence whether the headword is part of the text's first sentence
 */
public record Lead(RichText heading, RichText rest, boolean inSentence) {
    private static final int MOST_WORDS = 7;
    private static final Pattern BRACKET =
            Pattern.compile("^\\s*\\([^()]{1,90}\\)(?=\\s*(?:[:=–—-]|$)|\\s+[\\p{L}\\p{N}“\"])");
    private static final Pattern SEPARATOR =
            Pattern.compile("^\\s*(?:[:=–—]|-{1,3}(?=\\s)|->|=>)+\\s*");
    private static final Pattern COLON = Pattern.compile("\\s?::?(?=\\s|$)");
    private static final Pattern DASH =
            Pattern.compile("\\s+[-–—]{1,2}\\s+|(?<=\\p{L})—(?=\\p{L})");
    private static final Pattern GAP = Pattern.compile("\\s*\\t\\s*|\\s{3,}");
    private static final Pattern EQUALS = Pattern.compile("\\s+=\\s+");

    /** The lead of a line as a layout sees it, if it has one. */
    static Optional<Lead> of(Layout layout, RichText line) {
        return switch (layout) {
            case BOLD_LEAD -> marked(line, line.prefix(Span::strong));
            case CODE_LEAD -> marked(line, line.prefix(s -> s.kind() == Span.Kind.CODE));
            case TERM_COLON -> separated(line, COLON);
            case TERM_DASH -> separated(line, DASH);
            case TERM_EQUALS -> separated(line, EQUALS);
            case TERM_GAP -> separated(line, GAP);
            case ITALIC_LEAD ->
                    marked(line, line.prefix(s -> s.emphasised() && !s.strong()))
                            .filter(lead -> !lead.inSentence());
            default -> Optional.empty();
        };
    }

    /** The lead of an item inside an entry, bold or before a colon. */
    public static Optional<Lead> ofItem(RichText item) {
        return of(Layout.BOLD_LEAD, item).or(() -> of(Layout.TERM_COLON, item));
    }

    private static Optional<Lead> marked(RichText line, int prefix) {
        if (prefix == 0) {
            return Optional.empty();
        }
        String text = line.plain();
        Matcher bracket = BRACKET.matcher(text.substring(prefix));
        int end = bracket.find() ? prefix + bracket.end() : prefix;
        RichText heading = line.slice(0, bare(text.substring(0, end)).length()).strip();
        String marked = text.substring(0, end).strip();
        boolean colon = marked.endsWith(":") || marked.endsWith(".");
        Matcher separator = SEPARATOR.matcher(text.substring(end));
        String name = bare(heading.plain());
        boolean alone = !colon && text.substring(end).isBlank() && Rubric.mayBeTerm(name);
        boolean label = Rubric.of(name).filter(r -> !alone || r != Rubric.OTHER).isPresent();
        if (!Shape.isTerm(name) || label) {
            return Optional.empty();
        }
        boolean partOfSentence =
                !separator.find()
                        && !colon
                        && Shape.startsSmall(text.substring(end))
                        && line.slice(0, prefix).strip().spans().stream().allMatch(Span::strong);
        RichText rest = partOfSentence ? line : line.from(end + separatorLength(text, end));
        return Optional.of(new Lead(heading, rest.strip(), partOfSentence));
    }

    private static int separatorLength(String text, int end) {
        Matcher separator = SEPARATOR.matcher(text.substring(end));
        return separator.find() ? separator.end() : 0;
    }

    private static String bare(String heading) {
        int end = heading.length();
        while (end > 0 && " \t\n:.–—=-".indexOf(heading.charAt(end - 1)) >= 0) {
            end--;
        }
        return heading.substring(0, end);
    }

    private static Optional<Lead> separated(RichText line, Pattern separator) {
        String text = masked(line);
        Matcher matcher = separator.matcher(text.substring(0, Math.min(text.length(), 160)));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = text.substring(0, matcher.start()).strip();
        if (name.isEmpty()
                || !Shape.isTerm(name)
                || Shape.words(name) > MOST_WORDS
                || Rubric.of(name).isPresent()) {
            return Optional.empty();
        }
        RichText heading = line.slice(0, matcher.start()).strip();
        return Optional.of(new Lead(heading, line.from(matcher.end()).strip(), false));
    }

    /** The text with what is in brackets, code and math made unreadable; offsets stay. */
    private static String masked(RichText line) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (Span span : line.spans()) {
            boolean verbatim = span.kind() == Span.Kind.CODE || span.kind() == Span.Kind.MATH;
            for (char c : span.text().toCharArray()) {
                depth += c == '(' ? 1 : 0;
                text.append(depth > 0 || verbatim ? 'x' : c == '\n' ? ' ' : c);
                depth -= c == ')' && depth > 0 ? 1 : 0;
            }
        }
        return text.toString();
    }
}
