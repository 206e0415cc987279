package org.glossgraph.glossary.rights;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads rights from named fields, whatever the format that they stand in. */
public final class StatedRights {
    private static final int LONGEST = 300;
    private static final List<String> LICENSE =
            List.of("license", "licence", "dcterms.license", "spdxlicenseidentifier");
    private static final List<String> CREATOR =
            List.of("author", "authors", "creator", "creators", "dcterms.creator");
    private static final List<String> HOLDER =
            List.of(
                    "attribution",
                    "rightsholder",
                    "copyright",
                    "copyrightholder",
                    "dcterms.rightsholder",
                    "spdxfilecopyrighttext");

    /** Fields that may name a licence, or its owner. */
    private static final List<String> RIGHTS = List.of("rights", "dcterms.rights", "dc.rights");

    private StatedRights() {}

    /** The name of a field as names are compared here: small, and without what joins its words. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]|^@|^(?:schema|dc|dct|cc):", "");
    }

    /** What fields with these names say; their values are not empty. */
    public static Rights of(Map<String, List<String>> named) {
        Map<String, List<String>> fields = new TreeMap<>();
        named.forEach((name, values) -> fields.putIfAbsent(key(name), values));
        Optional<String> rights = first(fields, RIGHTS);
        return new Rights(
                first(fields, LICENSE).map(Licenses::named).or(() -> rights.flatMap(Licenses::in)),
                CREATOR.stream()
                        .flatMap(key -> fields.getOrDefault(key, List.of()).stream())
                        .map(StatedRights::line)
                        .toList(),
                first(fields, HOLDER).or(() -> rights).orElse(""));
    }

    private static Optional<String> first(Map<String, List<String>> fields, List<String> keys) {
        return keys.stream()
                .flatMap(key -> fields.getOrDefault(key, List.of()).stream())
                .map(StatedRights::line)
                .findFirst();
    }

    /** A text on one line, cut where it is too long for a name. */
    static String line(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
