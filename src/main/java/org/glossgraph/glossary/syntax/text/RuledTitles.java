package org.glossgraph.glossary.syntax.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the titles of a plain text that rules set off: below, above and below, or on both sides of
 * them in their line.
 */
final class RuledTitles {
    private static final String RULERS = "-=*_~#";
    private static final int LONGEST = 70;
    private static final int SLACK = 3;

    /** Below this share, rules part entries; from it on, they underline titles. */
    private static final double MOST = 0.8;

    private static final Pattern FLANKED =
            Pattern.compile("^\\s*([=*~#_-])\\1{1,39}\\s*(\\S.{0,70}?)\\s*\\1{2,40}\\s*$");
    private static final Pattern END = Pattern.compile("[.!?;,]\\s*$");
    private static final Pattern CUT = Pattern.compile(":\\s|\\s[-–—=]\\s|\\t|\\S\\s{3,}\\S");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•·‣◦–]|\\d{1,3}[.)])\\s.*");

    /**
     * A title.
     *
     * @param level its rank
     * @param text its words
     */
    record Title(int level, String text) {}

    private final String[] lines;
    private final Map<Integer, Title> titles = new HashMap<>();
    private final boolean underlined;

    private RuledTitles(String[] lines) {
        this.lines = lines;
        int below = 0;
        int rules = 0;
        for (int i = 1; i < lines.length; i++) {
            if (isRule(lines[i]) && !isRule(lines[i - 1])) {
                rules++;
                below += isLoneTitle(i - 1) && hasText(i + 1) ? 1 : 0;
            }
        }
        this.underlined = below > 1 && below >= MOST * rules;
    }

    /** The titles by the number of their line, from 0; the rules by theirs, with no words. */
    static Map<Integer, Title> in(String[] lines) {
        RuledTitles finder = new RuledTitles(lines);
        for (int i = 0; i < lines.length; i++) {
            finder.look(i);
        }
        return finder.titles;
    }

    private void look(int i) {
        Matcher flanked = FLANKED.matcher(lines[i]);
        if (flanked.matches() && !isRule(lines[i]) && isTitle(flanked.group(2))) {
            titles.put(i, new Title(level(lines[i]), flanked.group(2)));
            return;
        }
        boolean below = i + 1 < lines.length && isRule(lines[i + 1]) && isTitle(lines[i]);
        if (!below || isRule(lines[i])) {
            return;
        }
        boolean above = i > 0 && isRule(lines[i - 1]) && !titles.containsKey(i - 1);
        if (above || isUnderlined(i)) {
            put(i, above);
        }
    }

    private void put(int i, boolean above) {
        titles.put(i, new Title(level(lines[i + 1]), lines[i].strip()));
        titles.put(i + 1, new Title(0, ""));
        if (above) {
            titles.put(i - 1, new Title(0, ""));
        }
    }

    /** A rule of about the length of the line, or any where the text underlines its titles so. */
    private boolean isUnderlined(int i) {
        int length = lines[i].strip().length() - lines[i + 1].strip().length();
        boolean begins = i == 0 || lines[i - 1].isBlank() || isRule(lines[i - 1]);
        boolean sign = "-=~".indexOf(lines[i + 1].strip().charAt(0)) >= 0;
        return begins && ((sign && Math.abs(length) <= SLACK) || (underlined && isLoneTitle(i)));
    }

    private boolean isLoneTitle(int i) {
        boolean begins = i == 0 || lines[i - 1].isBlank() || isRule(lines[i - 1]);
        return begins && isTitle(lines[i]) && !CUT.matcher(lines[i].strip()).find();
    }

    private boolean hasText(int i) {
        return i < lines.length && !isRule(lines[i]);
    }

    private static boolean isTitle(String line) {
        return !line.isBlank()
                && line.strip().length() <= LONGEST
                && !END.matcher(line).find()
                && !BULLET.matcher(line).matches();
    }

    private static int level(String rule) {
        return rule.strip().charAt(0) == '=' ? 1 : 2;
    }

    /** Three or more of one sign, and nothing else. */
    static boolean isRule(String line) {
        String signs = line.replaceAll("\\s+", "");
        return signs.length() >= 3
                && RULERS.indexOf(signs.charAt(0)) >= 0
                && signs.chars().allMatch(c -> c == signs.charAt(0));
    }
}
