package org.glossgraph.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Rights;
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
        return name.equalsIgnoreCase(NONE) || name.endsWith(MORE);
    }

    /** The addresses of the glossaries that are left out. */
    public Set<String> leftOut(Vocabulary vocabulary) {
        return vocabulary.glossaries().stream()
                .filter(each -> !keeps(each.rights()))
                .map(Glossary::uri)
                .collect(Collectors.toSet());
    }

    private boolean keeps(Rights rights) {
        return without.stream().noneMatch(each -> fits(each, rights))
                && (only.isEmpty() || only.stream().anyMatch(each -> fits(each, rights)));
    }

    private static boolean fits(String wanted, Rights rights) {
        String license = plain(rights.license());
        String name = plain(wanted);
        if (name.equals(NONE)) {
            return license.isEmpty();
        }
        return name.endsWith(MORE)
                ? !license.isEmpty() && license.startsWith(name.substring(0, name.length() - 1))
                : name.equals(license) || name.equals(plain(rights.licenseUri()));
    }

    /** "CC BY 4.0" is CC-BY-4.0, and an address is the same with a slash at its end. */
    private static String plain(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
