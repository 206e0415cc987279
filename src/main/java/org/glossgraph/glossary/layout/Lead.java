package org.glossgraph.glossary.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/**
 * A line cut into the headword that it leads with and the text behind it.
 *
 * @param heading the headword as written
 * @param others further headwords with the same mark: {@code **A**, **B**: text}
 * @param rest the text behind it; empty where it stands on the lines below
 * @param inSentence whether the headword is part of the text's first sentence
 * @param doubtful whether the headword may as well be a label inside an entry
 */
public record Lead(
        RichText heading,
        List<RichText> others,
        RichText rest,
        boolean inSentence,
        boolean doubtful) {
    private static final int MOST_WORDS = 7;
    private static final int FEW_WORDS = 3;

    /** How much of a line can hold a headword. */
    private static final int OPENING = 160;

    private static final Pattern BRACKET =
            Pattern.compile(
                    "^\\s*[(（][^()（）]{1,90}[)）](?=\\s*(?:[:：=–—-]|$)|\\s+[\\p{L}\\p{N}“\"]|(?<=）)\\p{Lo})");
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "^\\s*(?:[:：=–—≡→⇒]|\\.(?=\\s)|-{1,3}(?=\\s)|->|=>|\\$\\\\(?:equiv|to|triangleq|[rR]ightarrow)\\$)+\\s*");

    /** How a name begins where any sign may follow it: not as a line of a program. */
    private static final Pattern BEGINS = Pattern.compile("[\\p{L}\\p{N}\"“‘'(.$]");

    /** Where one sentence ends and the next begins; abbreviations are shorter. */
    private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{L}{4}[.!?]\\s+\\p{Lu}");

    private static final Sign COLON =
            new Sign(List.of(":", "："), Pattern.compile("\\s?(?:::?(?=\\s|$)|：)"));

    /** What follows a hyphen that stands for the end of a compound: {@code in- and outflow}. */
    private static final String SECOND_HALF =
            "(?i:and|or|to|und|oder|bis|et|ou|y|o|e|en|of|och|og|vs)";

    private static final Sign DASH =
            new Sign(
                    List.of("-", "–", "—"),
                    Pattern.compile(
                            "\\s+[-–—]{1,2}\\s+|(?<=\\p{L})—(?=\\p{L})"
                                    + "|(?<=\\p{L}{2})[-–—]\\s+(?!"
                                    + SECOND_HALF
                                    + "\\b)"));
    private static final Sign GAP =
            new Sign(List.of("\t", "  "), Pattern.compile("\\s*\\t\\s*|\\s{3,}"));
    private static final Sign EQUALS = new Sign(List.of("="), Pattern.compile("\\s+=\\s+"));

    /**
     * What parts a headword from its text.
     *
     * @param texts what stands in each such place, one of them: most lines have none
     */
    private record Sign(List<String> texts, Pattern pattern) {
        boolean mayBeIn(String text) {
            String opening = text.substring(0, Math.min(OPENING, text.length()));
            return texts.stream().anyMatch(opening::contains);
        }
    }

    /** The headword in small letters, by which the leads of a document are compared. */
    String key() {
        return heading.plain().strip().toLowerCase(Locale.ROOT);
    }

    /** The lead of a line as a layout sees it, if it has one. */
    static Optional<Lead> of(Layout layout, RichText line) {
        return switch (layout) {
            case BOLD_LEAD -> marked(line, Span::strong);
            case CODE_LEAD -> marked(line, s -> s.kind() == Span.Kind.CODE);
            case TERM_COLON -> separated(line, COLON);
            case TERM_DASH -> separated(line, DASH);
            case TERM_EQUALS -> separated(line, EQUALS);
            case TERM_GAP -> separated(line, GAP);
            case TERM_SIGN ->
                    Stream.of(COLON, DASH, EQUALS)
                            .flatMap(sign -> separated(line, sign).stream())
                            .filter(lead -> BEGINS.matcher(lead.heading().plain()).lookingAt())
                            .min(Comparator.comparingInt(lead -> lead.heading().plain().length()));
            case ITALIC_LEAD ->
                    marked(line, s -> s.emphasised() && !s.strong())
                            .filter(lead -> !lead.inSentence());
            default -> Optional.empty();
        };
    }

    /** The lead of an item inside an entry, bold or before a colon. */
    public static Optional<Lead> ofItem(RichText item) {
        return of(Layout.BOLD_LEAD, item)
                .or(() -> of(Layout.TERM_COLON, item))
                .filter(lead -> !lead.doubtful());
    }

    private static Optional<Lead> marked(RichText line, Predicate<Span> mark) {
        MarkedNames names = MarkedNames.of(line, mark, SEPARATOR);
        if (names.end() == 0) {
            return Optional.empty();
        }
        int prefix = names.end();
        boolean several = names.names().size() > 1;
        String text = line.plain();
        Matcher bracket = BRACKET.matcher(text.substring(prefix));
        int end = bracket.find() ? prefix + bracket.end() : prefix;
        RichText heading =
                several
                        ? names.names().get(0).strip()
                        : line.slice(0, bare(text.substring(0, end)).length()).strip();
        String marked = text.substring(0, end).strip();
        boolean colon = marked.endsWith(":") || marked.endsWith(".");
        Matcher separator = SEPARATOR.matcher(text.substring(end));
        String name = bare(heading.plain());
        boolean alone = !colon && text.substring(end).isBlank() && Rubric.mayBeTerm(name);
        boolean label = Rubric.of(name).filter(r -> !alone || r != Rubric.OTHER).isPresent();
        boolean doubtful = label && Rubric.mayBeTerm(name);
        if (!Shape.isTerm(name) || (label && !doubtful)) {
            return Optional.empty();
        }
        boolean partOfSentence =
                !separator.find()
                        && !colon
                        && (Shape.startsSmall(text.substring(end)) || runsOn(text, end))
                        && names.names().get(0).strip().spans().stream().allMatch(Span::strong);
        RichText rest = partOfSentence ? line : line.from(end + separatorLength(text, end));
        return Optional.of(
                new Lead(heading, others(names), rest.strip(), partOfSentence, doubtful));
    }

    /** Whether a dash right behind a word may be the hyphen of a broken or unfinished word. */
    private static boolean mayBeBroken(String name, String sign) {
        return sign.startsWith("-") && (Shape.words(name) > FEW_WORDS || Shape.startsSmall(name));
    }

    /** Whether a text in a script without capitals or blanks goes on at once. */
    private static boolean runsOn(String text, int end) {
        return end < text.length()
                && Character.getType(text.codePointAt(end)) == Character.OTHER_LETTER;
    }

    private static List<RichText> others(MarkedNames names) {
        return names.names().stream()
                .skip(1)
                .map(name -> name.slice(0, bare(name.plain()).length()).strip())
                .toList();
    }

    private static int separatorLength(String text, int end) {
        Matcher separator = SEPARATOR.matcher(text.substring(end));
        return separator.find() ? separator.end() : 0;
    }

    private static String bare(String heading) {
        int end = heading.length();
        while (end > 0 && " \t\n:：.–—=-".indexOf(heading.charAt(end - 1)) >= 0) {
            end--;
        }
        return heading.substring(0, end);
    }

    private static Optional<Lead> separated(RichText line, Sign separator) {
        if (!separator.mayBeIn(line.plain())) {
            return Optional.empty();
        }
        String text = masked(line);
        Matcher matcher = separator.pattern().matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = text.substring(0, matcher.start()).strip();
        if (name.isEmpty()
                || !Shape.isTerm(name)
                || Shape.words(name) > MOST_WORDS
                || TWO_SENTENCES.matcher(name).find()
                || mayBeBroken(name, matcher.group())) {
            return Optional.empty();
        }
        boolean label = Rubric.of(name).isPresent();
        boolean doubtful = label && Rubric.mayBeTerm(name);
        RichText heading = line.slice(0, matcher.start()).strip();
        RichText rest = line.from(matcher.end()).strip();
        return label && !doubtful
                ? Optional.empty()
                : Optional.of(new Lead(heading, List.of(), rest, false, doubtful));
    }

    /**
     * The beginning of the text with what is in brackets, code and math made unreadable; offsets
     * stay.
     */
    private static String masked(RichText line) {
        StringBuilder text = new StringBuilder(OPENING);
        int depth = 0;
        for (Span span : line.spans()) {
            boolean verbatim = span.kind() == Span.Kind.CODE || span.kind() == Span.Kind.MATH;
            int room = OPENING - text.length();
            for (int i = 0; i < Math.min(room, span.text().length()); i++) {
                char c = span.text().charAt(i);
                depth += c == '(' ? 1 : 0;
                text.append(depth > 0 || verbatim ? 'x' : c == '\n' ? ' ' : c);
                depth -= c == ')' && depth > 0 ? 1 : 0;
            }
            if (text.length() == OPENING) {
                break;
            }
        }
        return text.toString();
    }
}
