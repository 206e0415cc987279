package org.glossgraph.glossary.outline;

import java.util.Locale;
import java.util.regex.Pattern;
import org.glossgraph.glossary.layout.Draft;

/** Tells a glossary from the other texts that lie beside it. */
public final class GlossaryCriterion {
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?:readme|licen[cs]e|copying|notice|contributing|contributors|changelog|changes|authors"
                            + "|security|code[_-]of[_-]conduct|maintainers|governance|install|todo|robots|requirements|_?index)"
                            + "(?:[._-].*)?");

    private GlossaryCriterion() {}

    /** Whether there are two entries or more; one is enough where the title speaks of terms. */
    public static boolean isGlossary(Outline outline) {
        boolean titled = outline.title().filter(Outline::namesTerms).isPresent();
        long withText = outline.drafts().stream().filter(GlossaryCriterion::hasText).count();
        return withText >= (titled ? 1 : 2);
    }

    /** Whether a file's name says that it is about the files beside it. */
    public static boolean isBeside(String source) {
        String file = source.substring(source.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return BESIDE.matcher(file).matches();
    }

    private static boolean hasText(Draft draft) {
        return !draft.body().isEmpty();
    }
}
