package org.glossgraph.glossary.lang;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The scripts that many languages share, with what tells these apart: how often they use which
 * letters in a row. Asturian, Aragonese and Occitan are left out, for short texts in Spanish and
 * French look like them.
 */
enum Profiles {
    LATIN(
            "af br ca cs cy da de en es et eu fi fr ga gl hr ht hu id is it lt lv ms mt nl no pl pt ro"
                    + " sk sl so sq sv sw tl tr vi"),
    CYRILLIC("be bg mk ru sr uk"),
    ARABIC("ar fa ur"),
    HEBREW("he yi"),
    DEVANAGARI("hi mr ne");

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> codes;

    @SuppressWarnings("ImmutableEnumChecker") // loaded once, with the first text that needs it
    private LanguageDetector detector;

    Profiles(String codes) {
        this.codes = List.of(codes.split(" "));
    }

    /** The languages of a script; none where it is that of one language. */
    static Optional<Profiles> of(UnicodeScript script) {
        return Arrays.stream(values()).filter(each -> each.name().equals(script.name())).findAny();
    }

    /** The languages that a text may be in, each with its likelihood; the same each time. */
    Map<String, Double> likelihoods(String text) {
        return detector().getProbabilities(text).stream()
                .collect(
                        Collectors.toMap(
                                each -> each.getLocale().getLanguage(),
                                DetectedLanguage::getProbability));
    }

    /** Loads what tells the languages apart, where that is not done. */
    synchronized void prepare() {
        detector();
    }

    private synchronized LanguageDetector detector() {
        if (detector == null) {
            try {
                detector =
                        LanguageDetectorBuilder.create(NgramExtractors.standard())
                                .withProfiles(new LanguageProfileReader().readBuiltIn(locales()))
                                .minimalConfidence(0)
                                .probabilityThreshold(0)
                                .seed(1)
                                .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return detector;
    }

    private List<LdLocale> locales() {
        return codes.stream().map(LdLocale::fromString).toList();
    }
}
