package org.glossgraph.glossary.outline;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.glossgraph.glossary.layout.Shape;

/**
 * Tells a term whose heading slipped to a higher level from the heading of a section: terms below
 * it, which would be its section, take it into their alphabetical order, and its text defines.
 */
final class StrayTerm {
    private static final Pattern DEFINING =
            Pattern.compile(
                    "(?i)^(?:an?|the|any|one|each|when|where|\\p{L}+ing)\\b.*", Pattern.DOTALL);

    private StrayTerm() {}

    /**
     * Whether the heading of a part with lower headings is a term all the same.
     *
     * @param peers how many headings have its level
     */
    static boolean isOne(List<Part> parts, int i, int peers, boolean titled) {
        Part part = parts.get(i);
        boolean few = peers <= Math.max(1, parts.size() / 10);
        if (!few || Shape.isTitle(part.name()) || Shape.isIntroduction(part.opening())) {
            return false;
        }
        boolean orphans = i > 1 && parts.get(i - 1).level() > part.level();
        if (peers == 1 && orphans) {
            return true;
        }
        boolean hasTitle = titled || parts.get(0).hasText();
        double points = hasTitle ? 0.5 : 0;
        points += defines(part) ? 0.5 : 0;
        points += order(parts, i);
        return points >= 1;
    }

    /** Whether the text below a heading begins as definitions do. */
    static boolean defines(Part part) {
        return DEFINING.matcher(part.opening()).matches();
    }

    /** 1 if the headings below are in alphabetical order with this one before, -1 if without it. */
    private static double order(List<Part> parts, int i) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        List<String> names = new ArrayList<>();
        for (int j = i + 1; j < parts.size() && parts.get(j).level() > parts.get(i).level(); j++) {
            if (parts.get(j).level() == parts.get(i + 1).level()) {
                names.add(parts.get(j).name());
            }
        }
        int ordered = 0;
        for (int j = 1; j < names.size(); j++) {
            ordered += collator.compare(names.get(j - 1), names.get(j)) <= 0 ? 1 : 0;
        }
        if (names.size() < 2 || ordered < 0.7 * (names.size() - 1)) {
            return 0;
        }
        return collator.compare(parts.get(i).name(), names.get(0)) <= 0 ? 1 : -1;
    }
}
