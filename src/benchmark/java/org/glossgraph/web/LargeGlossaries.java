package org.glossgraph.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Made-up glossaries of any size, as uneven as real ones: a kind with a fifth of all concepts below
 * it, a chain of ever finer kinds, concepts without a kind, a concept that thousands of definitions
 * speak of, one glossary without sections and one with many.
 *
 * @param concepts how many concepts there are
 */
public record LargeGlossaries(int concepts) {
    private static final int SECTION = 40;
    private static final String[] SYLLABLES = {
        "ba", "ko", "ri", "tel", "mun", "sa", "vor", "pi", "dan", "lu"
    };

    /** Writes the glossaries into a folder: half of the entries in one file, the rest in four. */
    public void write(Path folder) throws IOException {
        StringBuilder large = new StringBuilder("# The large book\n\n");
        StringBuilder[] small = new StringBuilder[4];
        for (int i = 0; i < small.length; i++) {
            small[i] = new StringBuilder("# Book " + (i + 1) + "\n\n");
        }
        for (int i = 0; i < concepts; i++) {
            if (i % 2 == 0) {
                large.append("**").append(name(i)).append("**: ").append(text(i)).append("\n\n");
            } else {
                StringBuilder one = small[i / 2 % small.length];
                if (i / 2 / small.length % SECTION == 0) {
                    one.append("## Chapter ").append(i / 2 / small.length / SECTION + 1);
                    one.append("\n\n");
                }
                one.append("- **").append(name(i)).append("**: ").append(text(i)).append("\n");
            }
        }
        Files.writeString(folder.resolve("large.md"), large);
        for (int i = 0; i < small.length; i++) {
            Files.writeString(folder.resolve("book-" + (i + 1) + ".md"), small[i]);
        }
    }

    /** The name of a concept: its number's figures as syllables, so no two have the same. */
    public static String name(int i) {
        String word =
                String.format(Locale.ROOT, "%05d", i)
                        .chars()
                        .mapToObj(figure -> SYLLABLES[figure - '0'])
                        .collect(Collectors.joining());
        // A name begins with another letter than that of the first figure, which is most often 0.
        return (char) ('A' + i % 26) + word.substring(1);
    }

    private String text(int i) {
        String kind =
                switch (i % 10) {
                    case 0, 1 -> "A " + name(7);
                    case 2 -> "Something";
                    case 3 -> "A " + name(i - 10 > 0 ? i - 10 : 7);
                    default -> "A " + name(i / 10);
                };
        String often = i % 4 == 0 ? " It is often kept beside a " + name(11) + "." : "";
        return "%s that uses a %s, and reduces the $x_{%d}^2/2$ of a %s before any %s comes to rest.%s"
                .formatted(
                        kind,
                        name(i * 7 % concepts),
                        i,
                        name(i * 13 % concepts),
                        name(i * 31 % concepts),
                        often);
    }
}
