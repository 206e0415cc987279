package org.glossgraph.glossary.headword;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.text.Scripts;
import org.glossgraph.text.Strip;
import org.glossgraph.text.Words;

/**
 * Reads a heading into names: takes off the question, the number and the notation, tells in a
 * parenthesis the short form, the long form and the synonym from the qualifier, the list of kinds,
 * the symbol and the gloss, and splits what a slash joins.
 */
public final class HeadwordReader {
    private static final int LONGEST = 300;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]|\\d{1,3}(?:\\.\\d{1,3}){1,4})\\s+(?=\\S)");
    private static final Pattern COLON = Pattern.compile("(?<=[^\\s:])\\s*:+$");

    /** A full stop apart from the words, or behind a word too long for an abbreviation. */
    private static final Pattern STOP =
            Pattern.compile("(?<=[\\p{L}\\p{N}])\\s+\\.$|(?<=[\\p{L}\\p{N}]{5})\\.$");

    private static final Pattern NOTATION =
            Pattern.compile("(?<=\\S)\\s+(?:\\$[^$]+\\$|\\\\\\(.{1,80}\\\\\\))$");
    private static final Pattern END =
            Pattern.compile("(?s)^(.*\\S)\\s*[(\\[]([^()\\[\\]]+)[)\\]]?$");

    /** A notation that needs its parenthesis: {@code f(x)}, {@code Fe(III)}. */
    private static final Pattern ATTACHED =
            Pattern.compile(
                    "^(?!\\p{Lu}{3,}\\()[\\p{IsLatin}\\p{IsGreek}\\d]{1,4}\\((?!e?s\\))[\\p{IsLatin}\\p{IsGreek}\\d]{0,3}\\)$");

    private static final Pattern MIDDLE =
            Pattern.compile("^(\\S.*?)\\s*\\(([^()]+)\\)\\s+(\\S.*)$");

    /** Words at the beginning that may be left out. */
    private static final Pattern OPTIONAL =
            Pattern.compile("^\\((\\p{Ll}[\\p{L} -]{1,30})\\)\\s+(\\p{L}[^()]*)$");

    private static final Pattern PARTICLE = Pattern.compile("(?i)to|an?|the");
    private static final Pattern SPACED_SLASH =
            Pattern.compile("\\s+/\\s+|(?<=[\\p{L}\\p{N}]{2})/\\s+|\\s+/(?=\\p{L}{2})|\\s+\\|\\s+");
    private static final Pattern ALSO =
            Pattern.compile(
                    "(?i)\\s*[,;]?\\s+(?:a\\.?k\\.?a\\.?|also (?:known|referred to) as|also called|also)[:,]?\\s+");
    private static final Pattern LONG_FORM =
            Pattern.compile("^(\\S.*?)\\s*(?::\\s*|,\\s+|(?:\\s[-–—=]|—)\\s+)(\\S.*)$");

    private HeadwordReader() {}

    /**
     * The names in a heading.
     *
     * @param heading the heading without markup
     * @param definition the beginning of the text below it, which tells a qualifier from a synonym
     */
    public static Headword read(String heading, String definition) {
        String text = bare(heading);
        if (ATTACHED.matcher(text).matches()) {
            return new Headword(text, List.of());
        }
        Matcher end = END.matcher(text);
        if (end.matches()) {
            Headword before = names(end.group(1).strip(), definition);
            return Parenthesis.read(before, unquoted(end.group(2).strip()), definition);
        }
        return names(text, definition);
    }

    /** Whether the letters of a text stand, in order, in the words of a name. */
    public static boolean isShortForm(String text, String name) {
        return Acronym.isOf(text, name);
    }

    private static String bare(String heading) {
        String text = heading.substring(0, Math.min(LONGEST, heading.length()));
        text = text.replace('（', '(').replace('）', ')').replace('：', ':');
        text = Decoration.removed(Words.spaced(text.replace('\u00a0', ' ')));
        text = NUMBER.matcher(unstarred(text)).replaceFirst("");
        text = withoutStop(text);
        text = NOTATION.matcher(QuestionFrame.removed(text)).replaceFirst("");
        return unquoted(text.strip());
    }

    /** Without the colon, or the full stop that is none of an abbreviation, at the end. */
    private static String withoutStop(String text) {
        boolean dotted = text.indexOf('.') < text.length() - 1;
        if (!text.endsWith(":") && (!text.endsWith(".") || dotted)) {
            return text;
        }
        return STOP.matcher(COLON.matcher(text).replaceAll("")).replaceAll("");
    }

    /** Without the stars of an emphasis that its author did not close right. */
    private static String unstarred(String text) {
        String inside = Strip.both(text, "* ");
        boolean stars = text.startsWith("*") && text.endsWith("*") && inside.indexOf('*') < 0;
        return stars && !inside.isEmpty() ? inside : text;
    }

    /** Without quotation marks around all of it. */
    static String unquoted(String text) {
        boolean quoted =
                text.length() > 2
                        && "\"“‘'「『《«".indexOf(text.charAt(0)) >= 0
                        && "\"”’'」』》»".indexOf(text.charAt(text.length() - 1)) >= 0;
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** The names in a heading without a parenthesis at its end. */
    private static Headword names(String text, String definition) {
        Optional<String> natural = Inversion.natural(text, definition);
        if (natural.isPresent()) {
            return new Headword(natural.get(), List.of(text));
        }
        List<String> names = new ArrayList<>();
        for (String part : List.of(ALSO.split(text))) {
            List<String> spellings = Spelling.split(part.strip());
            names.addAll(spellings.isEmpty() ? alternatives(part.strip()) : spellings);
        }
        List<String> others = new ArrayList<>();
        Headword first = names.size() > 1 ? part(names.get(0), definition) : single(names.get(0));
        others.addAll(first.others());
        for (String name : names.subList(1, names.size())) {
            Headword other = part(name, definition);
            others.add(other.name());
            others.addAll(other.others());
        }
        return new Headword(first.name(), others);
    }

    /** One of several names, which may have a parenthesis of its own. */
    private static Headword part(String text, String definition) {
        Matcher end = END.matcher(text);
        return end.matches()
                ? Parenthesis.read(
                        single(end.group(1).strip()), unquoted(end.group(2).strip()), definition)
                : single(text);
    }

    /** Names with a word between them that says so, or with a slash. */
    private static List<String> alternatives(String text) {
        List<String> variants = Variants.split(text);
        int colon = text.indexOf(':');
        if (colon > 0 && Scripts.differ(text.substring(0, colon), text.substring(colon))) {
            return List.of(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
        }
        return variants.isEmpty() ? slashed(text) : variants;
    }

    /** Names with a slash between them: with blanks around it, or between several words each. */
    private static List<String> slashed(String text) {
        List<String> parts = List.of(SPACED_SLASH.split(text));
        if (parts.size() == 1) {
            parts = text.indexOf('/') < 0 ? List.of(text) : List.of(text.split("/"));
        }
        if (parts.size() == 1) {
            return List.of(text);
        }
        boolean blanks = SPACED_SLASH.matcher(text).find();
        boolean names = parts.stream().allMatch(part -> isName(part.strip(), blanks));
        return parts.size() <= 4 && names
                ? parts.stream().map(String::strip).toList()
                : List.of(text);
    }

    private static boolean isName(String text, boolean blanks) {
        long letters = text.chars().filter(Character::isLetter).count();
        return blanks ? letters >= 2 : text.indexOf(' ') > 0 && letters >= 4;
    }

    private static Headword single(String text) {
        Matcher optional = OPTIONAL.matcher(text);
        if (optional.matches()) {
            String name = optional.group(2);
            return PARTICLE.matcher(optional.group(1)).matches()
                    ? new Headword(name, List.of())
                    : new Headword(optional.group(1) + " " + name, List.of(name));
        }
        Matcher middle = MIDDLE.matcher(text);
        if (middle.matches()) {
            return Parenthesis.inside(middle.group(1), middle.group(2).strip(), middle.group(3));
        }
        return withLongForm(text).orElse(new Headword(text, List.of()));
    }

    /** A short form and its long form with a sign between them, in the order written. */
    static Optional<Headword> withLongForm(String text) {
        Matcher forms = LONG_FORM.matcher(text);
        if (!forms.matches()) {
            return Optional.empty();
        }
        String one = forms.group(1);
        String other = forms.group(2);
        boolean related = isShortOf(one, other) || isShortOf(other, one);
        return related ? Optional.of(new Headword(one, List.of(other))) : Optional.empty();
    }

    private static boolean isShortOf(String shortForm, String longForm) {
        return Acronym.looksShort(shortForm) && Acronym.isOf(shortForm, longForm);
    }
}
