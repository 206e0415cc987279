package org.glossgraph.glossary.syntax.rst;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/**
 * Reads the inline markup of one text. Marks do not nest; one that is never closed is text, and is
 * looked for once only, so that a text is read in linear time.
 */
final class InlineScanner {
    private static final Pattern PREFIX = Pattern.compile(":(\\w[\\w.+:-]{0,60}):`(?!`)");
    private static final Pattern SUFFIX = Pattern.compile(":(\\w[\\w.+:-]{0,60}):");
    private static final Pattern NOTE =
            Pattern.compile("\\[(?:(\\d{1,6}|\\*|#[\\w.+:-]{0,60})|(\\w[\\w.+:-]{0,60}))]_");

    private final String text;
    private final Names names;
    private final boolean replaces;
    private final RunWriter out;
    private final Map<String, Integer> absent = new HashMap<>();
    private int at;
    private int written;

    InlineScanner(String text, int line, Names names) {
        this(text, line, names, true);
    }

    private InlineScanner(String text, int line, Names names, boolean replaces) {
        this.text = text;
        this.names = names;
        this.replaces = replaces;
        this.out = new RunWriter(line);
    }

    RichText read() {
        while (at < text.length()) {
            at = step();
        }
        plainUntil(at);
        return out.text();
    }

    /** Reads what stands here; where it is no mark, it stays to be written as text. */
    private int step() {
        char c = text.charAt(at);
        int end =
                switch (c) {
                    case '*' -> emphasis();
                    case '`' -> text.startsWith("``", at) ? literal() : interpreted(at, "");
                    case ':' -> prefixed();
                    case '_' -> inlineTarget();
                    case '|' -> replacement();
                    case '[' -> note();
                    default -> Character.isLetterOrDigit(c) ? word() : -1;
                };
        if (end >= 0) {
            written = Math.max(written, end);
            return end;
        }
        if (Character.isLetterOrDigit(c)) {
            return Words.end(text, at);
        }
        int sameSigns = c == '*' || c == '`' ? signs(c) : 1;
        return Math.min(text.length(), at + (c == '\\' ? 2 : sameSigns));
    }

    private int signs(char sign) {
        int end = at;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        return end - at;
    }

    private void plainUntil(int end) {
        if (end > written) {
            out.plain(text.substring(written, end));
            written = end;
        }
    }

    private int emphasis() {
        String mark = text.startsWith("**", at) ? "**" : "*";
        int start = at + mark.length();
        int close =
                Boundary.opens(text, at, mark.length())
                        ? find(mark, start, i -> Boundary.closes(text, i))
                        : -1;
        if (close < 0) {
            return -1;
        }
        plainUntil(at);
        boolean strong = mark.length() == 2;
        RunWriter.Style style = strong ? RunWriter.Style.STRONG : RunWriter.Style.EMPHASIS;
        out.words(text.substring(start, close), style, "");
        return close + mark.length();
    }

    private int literal() {
        int close =
                Boundary.opens(text, at, 2)
                        ? find("``", at + 2, i -> !Character.isWhitespace(text.charAt(i - 1)))
                        : -1;
        if (close < 0) {
            return -1;
        }
        plainUntil(at);
        out.verbatim(Span.Kind.CODE, text.substring(at, close + 2));
        return close + 2;
    }

    private int prefixed() {
        Matcher role = PREFIX.matcher(text).region(at, text.length());
        boolean opens = Boundary.begins(text, at) && role.lookingAt();
        return opens ? interpreted(role.end() - 1, role.group(1)) : -1;
    }

    /** Text between backquotes: with a role, or a link, or neither. */
    private int interpreted(int open, String prefix) {
        boolean opens = prefix.isEmpty() ? Boundary.opens(text, open, 1) : isFilled(open + 1);
        int close = opens ? find("`", open + 1, i -> Boundary.closes(text, i)) : -1;
        if (close < 0) {
            return -1;
        }
        plainUntil(at);
        String raw = text.substring(open + 1, close);
        int line = out.line();
        int end = writeInterpreted(raw, prefix, close);
        out.continueOn(line, raw);
        return end;
    }

    private int writeInterpreted(String raw, String prefix, int close) {
        if (text.startsWith("_", close + 1)) {
            boolean anonymous = text.startsWith("__", close + 1);
            link(Phrase.of(raw), anonymous);
            return close + (anonymous ? 3 : 2);
        }
        Matcher suffix = SUFFIX.matcher(text).region(close + 1, text.length());
        boolean suffixed = prefix.isEmpty() && suffix.lookingAt();
        String role = suffixed ? suffix.group(1) : prefix;
        Role.of(role.isEmpty() ? names.defaultRole() : role).write(raw, names, out);
        return suffixed ? suffix.end() : close + 1;
    }

    private boolean isFilled(int index) {
        return index < text.length() && !Character.isWhitespace(text.charAt(index));
    }

    private void link(Phrase phrase, boolean anonymous) {
        String target = phrase.explicit() ? phrase.target().replace(" ", "") : "";
        if (phrase.explicit() && target.endsWith("_") && !target.contains("/")) {
            String name = Phrase.name(phrase.target().substring(0, phrase.target().length() - 1));
            target = names.address(name).orElse("#" + name);
        } else if (!phrase.explicit()) {
            String name = Phrase.name(phrase.title());
            target = anonymous ? names.nextAnonymous() : names.address(name).orElse("#" + name);
        }
        out.words(phrase.title(), RunWriter.Style.PLAIN, target);
    }

    private int inlineTarget() {
        boolean opens = text.startsWith("_`", at) && Boundary.opens(text, at, 2);
        int close = opens ? find("`", at + 2, i -> Boundary.closes(text, i)) : -1;
        if (close < 0) {
            return -1;
        }
        plainUntil(at);
        String raw = text.substring(at + 2, close);
        out.anchor(Phrase.name(raw));
        out.plain(raw);
        return close + 1;
    }

    private int replacement() {
        int close =
                Boundary.opens(text, at, 1) ? find("|", at + 1, i -> Boundary.closes(text, i)) : -1;
        if (close < 0) {
            return -1;
        }
        plainUntil(at);
        String raw = text.substring(at + 1, close);
        Optional<String> value = replaces ? names.replacement(Phrase.name(raw)) : Optional.empty();
        if (value.isPresent()) {
            // One inside another stays a name: else a few lines could stand for any length.
            out.runs(new InlineScanner(value.get(), out.line(), names, false).read().spans());
            out.skip(raw);
        } else {
            out.plain(raw);
        }
        int end = close + 1;
        while (end < text.length() && text.charAt(end) == '_') {
            end++;
        }
        return end;
    }

    /** The mark of a footnote is no text; the key of a work is. */
    private int note() {
        Matcher note = NOTE.matcher(text).region(at, Math.min(text.length(), at + 80));
        boolean found = Boundary.begins(text, at) && note.lookingAt();
        if (!found || !Boundary.ends(text, note.end())) {
            return -1;
        }
        if (note.group(2) != null) {
            plainUntil(note.end() - 1);
        } else {
            String before = text.substring(Math.min(written, at), at);
            out.plain(before.stripTrailing());
            out.skip(before.substring(before.stripTrailing().length()));
        }
        return note.end();
    }

    private int word() {
        if (!Boundary.begins(text, at)) {
            return -1;
        }
        if (Words.isAddress(text, at)) {
            int end = Words.addressEnd(text, at);
            plainUntil(at);
            String address = text.substring(at, end);
            out.words(address.replace("\\", "\\\\"), RunWriter.Style.PLAIN, address);
            return end;
        }
        int end = Words.end(text, at);
        int marks = text.startsWith("__", end) ? 2 : text.startsWith("_", end) ? 1 : 0;
        String word = text.substring(at, end);
        if (marks == 0 || !Boundary.ends(text, end + marks) || !isLink(word)) {
            return -1;
        }
        plainUntil(at);
        link(new Phrase(word, word, false), marks == 2);
        return end + marks;
    }

    /** A name in code may end in an underscore, too. */
    private boolean isLink(String word) {
        return word.indexOf('_') < 0 || names.address(Phrase.name(word)).isPresent();
    }

    /** Where a mark stands that closes what begins at an index; -1 if none does. */
    private int find(String mark, int from, IntPredicate closes) {
        if (from >= absent.getOrDefault(mark, Integer.MAX_VALUE)) {
            return -1;
        }
        int i = text.indexOf(mark, from + 1);
        while (i >= 0 && !(closes.test(i) && isEnd(mark, i + mark.length()))) {
            i = text.indexOf(mark, i + 1);
        }
        if (i < 0) {
            absent.put(mark, from);
        }
        return i;
    }

    /** Behind a backquote or a bar, one or two underscores make a link. */
    private boolean isEnd(String mark, int after) {
        boolean mayLink = mark.equals("`") || mark.equals("|");
        int end = after;
        while (mayLink && end < after + 2 && text.startsWith("_", end)) {
            end++;
        }
        return Boundary.ends(text, end);
    }
}
