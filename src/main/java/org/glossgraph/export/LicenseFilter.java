package org.glossgraph.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Vocabulary;

/**
 * Which glossaries are left out for their licences. A licence is said by its name, by a beginning
 * of it with {@code *} behind, or as {@code none} for glossaries that state none.
 *
 * @param without those left out
 * @param only those kept, where others are left out; empty for all
 */
public record LicenseFilter(List<String> without, List<String> only) {
    /** What stands for glossaries that state no licence. */
    public static final String NONE = "none";

    private static final String MORE = "*";

    /** Keeps its own copies of the lists. */
    public LicenseFilter {
        without = List.copyOf(without);
        only = List.copyOf(only);
    }

    /** Whether a name stands for several licences or for none, and so is the name of no licence. */
    public static boolean isPattern(String name) {
        return name.equals(NONE) || name.endsWith(MORE);
    }

    /** The addresses of the glossaries that are left out. */
    public Set<String> leftOut(Vocabulary vocabulary) {
        return vocabulary.glossaries().stream()
                .filter(each -> !keeps(each.rights().license()))
                .map(Glossary::uri)
                .collect(Collectors.toSet());
    }

    private boolean keeps(String license) {
        return without.stream().noneMatch(each -> fits(each, license))
                && (only.isEmpty() || only.stream().anyMatch(each -> fits(each, license)));
    }

    private static boolean fits(String wanted, String license) {
        if (wanted.equals(NONE)) {
            return license.isEmpty();
        }
        return wanted.endsWith(MORE)
                ? license.regionMatches(true, 0, wanted, 0, wanted.length() - 1)
                        && !license.isEmpty()
                : wanted.equalsIgnoreCase(license);
    }
}
