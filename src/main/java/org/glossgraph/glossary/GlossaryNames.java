package org.glossgraph.glossary;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives glossaries their names in addresses. */
final class GlossaryNames {
    private static final String TO_ASCII = "Any-Latin; Latin-ASCII";

    private final Set<String> taken = new HashSet<>();

    /** A name from the path of a file, lower-case ASCII with hyphens, not given before. */
    String next(String source) {
        int folder = source.lastIndexOf('/') + 1;
        String path = source.substring(0, folder) + stem(source);
        String slug =
                ascii(path)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String base = slug.isEmpty() ? "glossary" : slug;
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    /** The path in ASCII; the rules for other letters are large, and few paths need them. */
    private static String ascii(String path) {
        boolean plain = path.chars().allMatch(c -> c < 0x80);
        return plain ? path : Transliterator.getInstance(TO_ASCII).transliterate(path);
    }

    /** The name of a file without its folder and extension. */
    static String stem(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
