package org.glossgraph.concept;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Gives out identifiers: ASCII, lower-case, hyphenated, each once. */
public final class Slugs {
    /** The address of the map of everything. */
    private static final String RESERVED = "all";

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AROUND = Pattern.compile("^-|-$");

    private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private final Set<String> taken = new HashSet<>();

    /** Gives out no identifier that is taken already. */
    public Slugs(Collection<String> taken) {
        this.taken.addAll(taken);
        this.taken.add(RESERVED);
    }

    /** An identifier for a name: numbered from 2 where it was given before. */
    public String next(String name) {
        String slug = of(name);
        String free = slug;
        for (int i = 2; !taken.add(free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    /** The name in ASCII; where no letter is left, a hash of it. */
    private String of(String name) {
        String spoken = name.replace("&", " and ").replace("+", " plus ").replace("#", " sharp ");
        String ascii = isAscii(spoken) ? spoken : latin.transliterate(spoken);
        String letters = ascii.replace("'", "").toLowerCase(Locale.ROOT);
        String slug = AROUND.matcher(OTHERS.matcher(letters).replaceAll("-")).replaceAll("");
        return slug.isEmpty() ? "c-" + hash(name) : slug;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(each -> each < 0x80);
    }

    private static String hash(String name) {
        CRC32 hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(hash.getValue());
    }
}
