package org.glossgraph.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other spellings of a name: its plural or singular, compounds open, closed and with a hyphen,
 * British and American endings. They spell out what {@link NormalForm} takes for equal, for readers
 * that have no such form.
 */
public final class LabelVariants {
    private static final Pattern AMERICAN =
            Pattern.compile(
                    "(?<=\\p{Ll}{2})(?<![^ae]s|\\bre?s)(i|y)z(?=(?:e[drs]?|ers|ing|ation|ations|able)\\b)");
    private static final Pattern BRITISH =
            Pattern.compile("(?<=\\p{Ll}{3}[lnrtvdmbcgpkh])is(?=(?:ation|ations|er|ers|ing)\\b)");
    private static final Pattern CAPITAL = Pattern.compile("(?<=\\p{Ll}\\p{Ll})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern INITIAL = Pattern.compile("\\b(\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** Prefixes that some write with a hyphen. */
    private static final Pattern PREFIX =
            Pattern.compile(
                    "(?i)\\b(anti|auto|back|cross|down|fore|hyper|inter|micro|mini|multi|non|over|post"
                            + "|pre|self|semi|sub|super|under)(?=(\\p{Ll}{4,}))");

    private static final Pattern HYPHEN =
            Pattern.compile("\\b(?!self|Self)(\\p{L}{2,5})-(?=\\p{L})");

    /** A small word between nouns, which some join by hyphens: "Point of Sail". */
    private static final Pattern LINKED =
            Pattern.compile("(?i)(?<=\\p{L}) (of|to|in|on|by|at|over|for|with) (?=\\p{L})");

    /** Endings of nouns that are nouns by themselves, too: a "membership" is no ship. */
    private static final Set<String> SUFFIXES = Set.of("hood", "ship");

    private static final int LEAST_OF_PART = 4;

    private LabelVariants() {}

    /** The spellings of a name beside itself. */
    public static Set<String> spellings(String name) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(name.replace('-', ' '));
        variants.add(closed(name));
        variants.add(name.replace(" & ", " and "));
        variants.add(AMERICAN.matcher(name).replaceAll("$1s"));
        variants.add(BRITISH.matcher(name).replaceAll("iz"));
        variants.add(CAPITAL.matcher(name).replaceAll(" "));
        variants.add(INITIAL.matcher(name).replaceAll("$1-"));
        variants.add(LINKED.matcher(name).replaceAll("-$1-"));
        prefixed(name, variants);
        opened(name, variants);
        variants.remove(name);
        return variants;
    }

    /** "Multi-layer Net" as "Multilayer Net": behind a short first part. */
    private static String closed(String name) {
        Matcher hyphen = HYPHEN.matcher(name);
        if (!hyphen.find() || !(name.indexOf('-', hyphen.end()) < 0)) {
            return name;
        }
        int second = hyphen.end();
        String first = name.substring(0, second - 1);
        boolean word = second + 1 < name.length() && Character.isLowerCase(name.charAt(second + 1));
        char letter = name.charAt(second);
        return first + (word ? Character.toLowerCase(letter) : letter) + name.substring(second + 1);
    }

    private static void prefixed(String name, Set<String> variants) {
        Matcher prefix = PREFIX.matcher(name);
        if (prefix.find()
                && isDerived(prefix.group(2))
                && !isWord(prefix.group() + prefix.group(2))) {
            variants.add(name.substring(0, prefix.end()) + '-' + name.substring(prefix.end()));
        }
    }

    /** Whether a word is common, or made of a common verb by -ing or -ation. */
    private static boolean isDerived(String word) {
        for (String ending : new String[] {"ing", "ation"}) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                String single = stem.substring(0, Math.max(0, stem.length() - 1));
                if (isWord(stem) || isWord(stem + "e") || isWord(stem + "ate") || isWord(single)) {
                    return true;
                }
            }
        }
        return isWord(word);
    }

    /** A word that is made of two common nouns: "Tidetable" as "Tide table". */
    private static void opened(String name, Set<String> variants) {
        if (name.chars().allMatch(Character::isLetter) && !isWord(name.toLowerCase(Locale.ROOT))) {
            for (int at = LEAST_OF_PART; at <= name.length() - LEAST_OF_PART; at++) {
                String first = name.substring(0, at).toLowerCase(Locale.ROOT);
                String second = name.substring(at);
                if (isNoun(first) && isNoun(second) && !SUFFIXES.contains(second)) {
                    variants.add(name.substring(0, at) + ' ' + second);
                }
            }
        }
    }

    private static boolean isNoun(String word) {
        return GeneralEnglish.of(NormalForm.ofWord(word)).noun() > 0;
    }

    private static boolean isWord(String word) {
        return GeneralEnglish.of(NormalForm.of(word)).total() > 0;
    }

    /** A name with its last word in the plural; itself where that is one. */
    public static String plural(String name) {
        int cut = lastWord(name);
        String word = name.substring(cut);
        String plural = isPlural(word) ? word : Plurals.plural(word);
        return name.substring(0, cut) + plural;
    }

    /** A name with its last word in the singular; itself where that is one. */
    public static String singular(String name) {
        int cut = lastWord(name);
        String word = name.substring(cut);
        return isPlural(word) ? name.substring(0, cut) + Plurals.one(word) : name;
    }

    private static int lastWord(String name) {
        return Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
    }

    /** Whether the last word of a name looks like a plural. */
    public static boolean isPlural(String name) {
        String word = name.substring(lastWord(name));
        String lower = word.toLowerCase(Locale.ROOT);
        List<Token> tokens = new ArrayList<>(Tokens.of(word));
        return tokens.size() == 1
                && lower.endsWith("s")
                && !lower.endsWith("ics")
                && !tokens.get(0).form().equals(lower)
                && !Plurals.isSingular(lower);
    }
}
