package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Span;

/**
 * Reads the marks that site generators and note-taking programs add to Markdown: attribute lists
 * and wiki links become places and links; template commands, notes and highlights leave their
 * words. Bold that CommonMark leaves as stars, beside a blank or between a bracket and a letter
 * ({@code **塩（しお）**は}), is what its author meant.
 */
final class DialectMarks {
    private static final Pattern MARK =
            Pattern.compile(
                    "(?<embed>!?)\\[\\[(?<page>[^\\[\\]|#\\n]{0,200})(?<place>#[^\\[\\]|\\n]{0,200})?"
                            + "(?:\\|(?<words>[^\\[\\]\\n]{1,200}))?\\]\\]"
                            + "|\\[(?<spanned>[^\\[\\]]{1,300})\\]\\{\\s*[:#.][^{}]{0,300}\\}"
                            + "|[ \\t]*\\{\\s*[:#.][^{}]{0,300}\\}"
                            + "|\\{\\{[%<](?<command>.{0,300}?)[%>]\\}\\}|\\{\\{[^{}]{0,200}\\}\\}|\\{%.{0,300}?%\\}"
                            + "|\\{/\\*.{0,300}?\\*/\\}|%%[^%]{0,300}%%|\\[\\^[^\\[\\]\\s^]{1,60}\\]"
                            + "|==(?=\\S)(?<bright>[^=]{1,300}?)==|~~(?=\\S)(?<struck>[^~]{1,300}?)~~"
                            + "|\\*\\*[ \\t]?(?<bold>[^*\\n]{0,200}[^*\\s])[ \\t]?\\*\\*"
                            + "|\\s\\^[a-z][a-z0-9-]{2,40}\\s*$");
    private static final Pattern ANCHOR = Pattern.compile("\\{[^{}#]*#([^\\s{}]+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)\\s*=\\s*\"([^\"]*)\"");

    /** The arguments of a command that are read on the page, and those that name an entry. */
    private static final List<String> WORDS = List.of("text", "label", "title");

    private static final List<String> ENTRY = List.of("term_id", "term", "id", "slug");

    private DialectMarks() {}

    /** The runs of a text without these marks. */
    static List<Span> read(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        for (Span span : joined(spans)) {
            if (span.kind() == Span.Kind.TEXT && hasSign(span.text())) {
                result.addAll(read(span));
            } else {
                result.add(span);
            }
        }
        return result;
    }

    private static boolean hasSign(String text) {
        return text.chars().anyMatch(c -> "[{%=~^*".indexOf(c) >= 0);
    }

    /** The same runs, neighbours with the same marks as one: brackets come one by one. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Span open = null;
        for (Span span : spans) {
            if (open != null && !isSame(open, span)) {
                result.add(open.withText(words.toString()));
                open = null;
            }
            if (span.kind() != Span.Kind.TEXT) {
                result.add(span);
            } else if (open == null) {
                open = span;
                words = new StringBuilder(span.text());
            } else {
                words.append(span.text());
            }
        }
        if (open != null) {
            result.add(open.withText(words.toString()));
        }
        return result;
    }

    private static boolean isSame(Span one, Span other) {
        return one.withText("").equals(other.withText(""));
    }

    private static List<Span> read(Span span) {
        List<Span> result = new ArrayList<>();
        Matcher mark = MARK.matcher(span.text());
        int done = 0;
        while (mark.find()) {
            add(result, span, span.text().substring(done, mark.start()), span.target());
            done = mark.end();
            if (mark.group("page") != null) {
                addWikiLink(result, span, mark);
            } else if (mark.group("command") != null) {
                addCommand(result, span, mark.group("command"));
            } else if (mark.group("bold") != null) {
                read(span.withText(mark.group("bold")).inBold()).forEach(result::add);
            } else {
                addKept(result, span, mark);
            }
        }
        add(result, span, span.text().substring(done), span.target());
        return result;
    }

    private static void add(List<Span> result, Span span, String words, String target) {
        if (!words.isEmpty()) {
            boolean same = target.equals(span.target());
            result.add(
                    same
                            ? span.withText(words)
                            : new Span(
                                    span.kind(),
                                    words,
                                    span.line(),
                                    span.strong(),
                                    span.emphasised(),
                                    target));
        }
    }

    /** {@code [[Page#Place|words]]}; what is embedded is not read. */
    private static void addWikiLink(List<Span> result, Span span, Matcher mark) {
        String place = mark.group("place") == null ? "" : mark.group("place");
        String target = mark.group("page").strip() + place;
        if (mark.group("embed").isEmpty() && !target.isEmpty()) {
            String words = mark.group("words");
            add(result, span, words == null ? target.replaceFirst("^#", "") : words, target);
        }
    }

    /** The words that a command shows on the page: {@code {{< tooltip text="words" id="x" >}}}. */
    private static void addCommand(List<Span> result, Span span, String command) {
        String words = argument(command, WORDS);
        String entry = argument(command, ENTRY);
        add(result, span, words, entry.isEmpty() ? span.target() : "#" + entry);
    }

    private static String argument(String command, List<String> names) {
        Matcher attribute = ATTRIBUTE.matcher(command);
        while (attribute.find()) {
            if (names.contains(attribute.group(1))) {
                return attribute.group(2);
            }
        }
        return "";
    }

    private static void addKept(List<Span> result, Span span, Matcher mark) {
        for (String group : List.of("spanned", "bright", "struck")) {
            String kept = mark.group(group);
            add(result, span, kept == null ? "" : kept, span.target());
        }
        Matcher anchor = ANCHOR.matcher(mark.group());
        boolean attributes = mark.group().endsWith("}") && !mark.group().contains("{{");
        if (attributes && anchor.find()) {
            result.add(Span.anchor(anchor.group(1), span.line()));
        }
    }
}
