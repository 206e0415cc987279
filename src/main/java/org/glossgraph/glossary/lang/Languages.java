package org.glossgraph.glossary.lang;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Decides for each glossary which language it is in. What the file states holds; then what was
 * given; then what its text shows; then what its path says; else it is taken for English, where it
 * is in Latin letters, and for the likeliest language of its script where it is not.
 */
public final class Languages {
    private static final String USUAL = "en";
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*");

    private final Optional<String> given;

    /**
     * Decides with a language for all files that do not state theirs.
     *
     * @param given its BCP 47 tag in lower case; none where each file is to be looked at
     */
    public Languages(Optional<String> given) {
        this.given = given;
    }

    /**
     * Loads what tells the languages of most scripts apart, which takes some tenths of a second.
     */
    public static void prepare() {
        Profiles.LATIN.prepare();
    }

    /**
     * The language of a file or folder.
     *
     * @param source its path
     * @param stated the language that it states, as written
     * @param text what it says, without headings; asked for only where it decides
     */
    public Language of(String source, Optional<String> stated, Supplier<String> text) {
        return stated.flatMap(Languages::tag)
                .map(tag -> new Language(tag, Language.Origin.STATED))
                .or(() -> given.map(tag -> new Language(tag, Language.Origin.GIVEN)))
                .orElseGet(() -> seen(source, Likelihoods.of(text.get())));
    }

    private static Language seen(String source, Likelihoods text) {
        return text.sure()
                .map(tag -> new Language(tag, Language.Origin.DETECTED))
                .or(
                        () ->
                                PathHint.of(source)
                                        .filter(text::allows)
                                        .map(tag -> new Language(tag, Language.Origin.PATH)))
                .or(() -> text.likeliest().map(tag -> new Language(tag, Language.Origin.DETECTED)))
                .orElseGet(() -> new Language(USUAL, Language.Origin.ASSUMED));
    }

    /**
     * A stated language as a tag: {@code pt_PT} becomes {@code pt-pt}. A script or region that the
     * language has anyway is left out, so that {@code en-US} and {@code en} are one.
     */
    public static Optional<String> tag(String stated) {
        String tag = stated.strip().toLowerCase(Locale.ROOT);
        return TAG.matcher(tag).matches()
                ? Optional.of(
                        ULocale.minimizeSubtags(ULocale.forLanguageTag(tag.replace('_', '-')))
                                .toLanguageTag()
                                .toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
