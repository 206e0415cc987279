package org.glossgraph.glossary.headword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossgraph.text.Scripts;

/** Says what a parenthesis in a heading is, and with it what the names are. */
final class Parenthesis {
    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "(?i)^(?:a\\.?k\\.?a\\.?|also(?: (?:known|referred to) as| called)?|or|short for"
                            + "|o|ou|oder|también|aussi|auch|auch genannt|aussi appelée?|también llamad[oa]"
                            + "|abbr(?:eviat(?:ed|ion))?\\.?(?: as)?|abbreviated|formerly|called|=)[:,]?\\s+(.+)$");
    private static final Set<String> QUALIFIERS =
            Set.of(
                    "noun",
                    "verb",
                    "adjective",
                    "adverb",
                    "n",
                    "n.",
                    "v",
                    "v.",
                    "adj",
                    "adj.",
                    "adv",
                    "adv.",
                    "prep.",
                    "conj.",
                    "pron.",
                    "interj.",
                    "plural",
                    "pl.",
                    "singular",
                    "abbreviation",
                    "acronym",
                    "optional",
                    "general",
                    "informal",
                    "slang",
                    "obsolete",
                    "deprecated",
                    "archaic",
                    "term",
                    "concept");
    private static final Pattern PHRASE =
            Pattern.compile(
                    "(?i)^(?:in|for|of|no|non|nicht|ohne|sin|sans|from|with|by|on|at|as|to|see|vs\\.?|e\\.g\\.?|i\\.e\\.?|such as|used|not"
                            + "|an?|the|pronounced|plural|pl\\.|singular|sing\\.)(?![\\w-]).*"
                            + "|^(?:読み(?:方|仮名|がな)?|よみ(?:がな|かた)?|発音|发音|读音)\\s*[:：].*");

    /** Words for the sort of thing that something is, and for fields of knowledge. */
    private static final Set<String> SORTS =
            Set.of(
                    ("principle theory law rule theorem effect method technique process procedure function"
                                    + " operation property quantity unit number value object substance person place"
                                    + " team role tool device machine program software hardware format protocol command"
                                    + " keyword symbol sign letter word phrase test statistic metric language library"
                                    + " framework algorithm structure type category class company product brand"
                                    + " organisation organization animal plant game dance style colour color"
                                    + " math maths music finance medicine computing programming networking business"
                                    + " marketing accounting biology history grammar sports cooking art science"
                                    + " banking insurance engineering chemistry algebra calculus religion military nautical"
                                    + " legal medical technical")
                            .split(" "));

    private static final Pattern FIELD =
            Pattern.compile("(?i)\\p{L}{3,}(?:ics|ology|ography|onomy|ometry)");
    private static final Pattern SYMBOL =
            Pattern.compile(
                    "^(?:\\p{L}{0,2}\\d+\\s*(?:to|[-–—])\\s*\\p{L}{0,2}\\d+|.*\\svs\\.?\\s.*|\\$.*\\$|\\\\.*|[\\P{L}\\p{IsGreek}]{1,3}|\\p{L}|\\d[\\d\\s.,–-]*|.*[=<>≥≤].*)$");
    private static final Pattern ADJECTIVE =
            Pattern.compile(
                    "(?i).*(?:\\p{L}{3}ed|able|ible|ous|less|ful)|frozen|hidden|broken|written|given|chosen"
                            + "|driven|woven|known|unknown|shown|drawn|open|closed|bent|built|split|set|cut|lost|held");
    private static final Pattern ADJECTIVE_IF_GENUS =
            Pattern.compile(
                    "(?i).*(?:\\p{L}{2}ed|en|able|ible|ous|less|ful|al|ic|ive|ary|ing|ish)");
    private static final String CLAUSE =
            "(?:\\W*$|[,.;:(]|\\s+(?:that|which|whose|who|where|when|of|in|on|at|for|from|with|without|by|to"
                    + "|used|made|is|and|or|as)\\b)";
    private static final Pattern ARTICLE =
            Pattern.compile("(?i)^(?:an?|the|any|one|some|this)\\s+");

    private Parenthesis() {}

    /** The names in a heading that ends in a parenthesis. */
    static Headword read(Headword before, String inner, String definition) {
        String name = before.name();
        List<String> others = new ArrayList<>(before.others());
        Matcher introduced = INTRODUCED.matcher(inner);
        if (introduced.matches()) {
            for (String other : introduced.group(1).split("\\s*(?:,|;|\\bor\\b)\\s+", -1)) {
                others.add(HeadwordReader.unquoted(other));
            }
            return new Headword(name, others);
        }
        boolean letters = Acronym.relates(name, inner);
        if (!letters && (isQualifier(inner) || isField(inner, definition))) {
            return before;
        }
        if (isQualified(name, inner, definition)) {
            others.add(name);
            return new Headword(name + " " + inner, others);
        }
        others.addAll(synonyms(name, inner, definition));
        return new Headword(name, others);
    }

    private static boolean isQualifier(String inner) {
        String small = inner.toLowerCase(Locale.ROOT);
        return QUALIFIERS.contains(small)
                || PHRASE.matcher(inner).matches()
                || SYMBOL.matcher(inner).matches();
    }

    /** A sort of thing, a field of knowledge, or where the definition says the thing is found. */
    private static boolean isField(String inner, String definition) {
        if (SORTS.contains(inner.toLowerCase(Locale.ROOT)) || FIELD.matcher(inner).matches()) {
            return true;
        }
        String opening = definition.substring(0, Math.min(200, definition.length()));
        String quoted = Pattern.quote(inner.toLowerCase(Locale.ROOT));
        return Pattern.compile(
                        "\\b(?:in|within|inside|on)\\s+(?:an?\\s+|the\\s+)?" + quoted + "\\b")
                .matcher(opening.toLowerCase(Locale.ROOT))
                .find();
    }

    /** An adjective and the noun it goes with: the noun is what the thing is. */
    private static boolean isQualified(String name, String inner, String definition) {
        boolean words =
                name.indexOf(' ') < 0 && inner.indexOf(' ') < 0 && !Acronym.looksShort(inner);
        if (!words || ADJECTIVE.matcher(inner).matches()) {
            return false;
        }
        boolean named = definition.isEmpty() || hasWord(definition, inner);
        return (named && ADJECTIVE.matcher(name).matches())
                || (isGenus(inner, definition) && ADJECTIVE_IF_GENUS.matcher(name).matches());
    }

    private static boolean hasWord(String definition, String word) {
        String opening = definition.substring(0, Math.min(200, definition.length()));
        String quoted = Pattern.quote(word.toLowerCase(Locale.ROOT));
        return Pattern.compile("\\b" + quoted + "s?\\b")
                .matcher(opening.toLowerCase(Locale.ROOT))
                .find();
    }

    /** Whether a definition begins by saying that the thing is one of these. */
    private static boolean isGenus(String noun, String definition) {
        String opening = definition.substring(0, Math.min(200, definition.length()));
        Matcher article = ARTICLE.matcher(opening);
        if (!article.find()) {
            return false;
        }
        String rest = opening.substring(article.end()).toLowerCase(Locale.ROOT);
        String quoted = Pattern.quote(noun.toLowerCase(Locale.ROOT));
        return Pattern.compile("^(?:\\p{L}+[\\s-]){0,2}" + quoted + CLAUSE).matcher(rest).find();
    }

    private static List<String> synonyms(String name, String inner, String definition) {
        List<String> parts =
                Arrays.stream(inner.split("\\s*[,;]\\s*|\\s+(?:/|or)\\s+"))
                        .filter(p -> !p.isBlank())
                        .toList();
        boolean slashed = parts.size() > 1 && inner.indexOf('/') > 0;
        if (!slashed && Acronym.relates(name, inner)) {
            return List.of(inner);
        }
        if (slashed && expandsEach(name, parts)) {
            return List.of(inner);
        }
        Optional<Headword> forms = HeadwordReader.withLongForm(inner);
        if (forms.isPresent() && parts.size() == 1) {
            return Stream.concat(Stream.of(forms.get().name()), forms.get().others().stream())
                    .toList();
        }
        if (parts.size() > 1) {
            return areNames(name, parts) ? parts : List.of();
        }
        if (inner.indexOf('/') > 0) {
            return lettersOf(name, inner) ? List.of(inner) : List.of();
        }
        boolean gloss =
                (isGloss(name, inner) && !Scripts.differ(name, inner))
                        || isGenus(inner, definition);
        return gloss && !hasHeadOf(name, inner) ? List.of() : List.of(inner);
    }

    /** Whether short forms with slashes between them stand for the parts in the same order. */
    private static boolean expandsEach(String name, List<String> parts) {
        List<String> letters = List.of(name.split("\\s*/\\s*"));
        return letters.size() == parts.size()
                && IntStream.range(0, parts.size())
                        .allMatch(i -> Acronym.isOf(letters.get(i), parts.get(i)));
    }

    /** Two phrases that end in the same noun, each with words of its own before it. */
    private static boolean hasHeadOf(String name, String inner) {
        List<String> one = List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+"));
        List<String> other = List.of(inner.toLowerCase(Locale.ROOT).split("[\\s-]+"));
        return one.size() > 1
                && other.size() > 1
                && singular(one.get(one.size() - 1)).equals(singular(other.get(other.size() - 1)));
    }

    private static String singular(String noun) {
        return noun.length() > 3 && noun.endsWith("s")
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }

    /** A list holds names if one of them is a short form of another or of the headword. */
    private static boolean areNames(String name, List<String> parts) {
        return parts.stream()
                .anyMatch(
                        part ->
                                Acronym.relates(name, part)
                                        || parts.stream().anyMatch(p -> Acronym.isOf(part, p)));
    }

    /** Whether the letters between the slashes begin the words of the headword. */
    private static boolean lettersOf(String name, String inner) {
        return Acronym.isOf(inner.replace("/", ""), name);
    }

    /** A common phrase behind a name of its own explains it: it is another thing's name. */
    private static boolean isGloss(String name, String inner) {
        boolean shouted = name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean shortForm =
                !shouted && Arrays.stream(name.split("\\s+")).anyMatch(Acronym::looksShort);
        boolean capitals = name.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean proper = shortForm || (capitals && name.indexOf(' ') < 0);
        boolean common = inner.equals(inner.toLowerCase(Locale.ROOT));
        return proper && common && inner.indexOf(' ') > 0;
    }

    /** The names in a heading with a parenthesis in its middle. */
    static Headword inside(String before, String inner, String after) {
        boolean letters = Acronym.isOf(inner, before);
        if (!letters && isQualifier(inner)) {
            return new Headword(before + " " + after, List.of());
        }
        if (letters) {
            return new Headword(before + " " + after, List.of(inner));
        }
        int last = before.lastIndexOf(' ') + 1;
        String replaced = before.substring(last);
        if (Acronym.isOf(replaced, inner)) {
            String whole = before.substring(0, last) + inner + " " + after;
            return new Headword(before + " " + after, List.of(whole));
        }
        Optional<String> other =
                isAlternative(replaced, inner)
                        ? Optional.of(before.substring(0, last) + inner + " " + after)
                        : Optional.of(before + " " + inner + " " + after);
        return new Headword(before + " " + after, other.stream().toList());
    }

    /** Two words of one sort stand for each other; other words may be left out. */
    private static boolean isAlternative(String replaced, String inner) {
        boolean oneWord = inner.indexOf(' ') < 0;
        return oneWord
                && Character.isUpperCase(replaced.charAt(0))
                        == Character.isUpperCase(inner.charAt(0));
    }
}
