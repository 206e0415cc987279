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
        long explained = outline.drafts().stream().filter(GlossaryCriterion::isExplained).count();
        return explained >= (titled ? 1 : 2);
    }

    /** Whether a file's name says that it is about the files beside it. */
    public static boolean isBeside(String source) {
        String file = source.substring(source.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return BESIDE.matcher(file).matches();
    }

    /** Whether a term has a text, or a name in another language or form beside it. */
    private static boolean isExplained(Draft draft) {
        return !draft.body().isEmpty() || draft.headings().size() > 1;
    }
}
