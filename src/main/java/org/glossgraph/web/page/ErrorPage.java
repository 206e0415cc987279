package org.glossgraph.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;

/**
 * Why there is nothing to show, and where to go on.
 *
 * @param frame what stands around it
 * @param title what is wrong, in a few words
 * @param sentence what is wrong
 * @param status the status code
 * @param path the path that was asked for
 * @param words what may have been looked for; empty where nobody knows
 * @param near concepts with names close to it
 * @param letter the letter that it begins with, where something begins with it
 */
public record ErrorPage(
        Frame frame,
        String title,
        String sentence,
        int status,
        String path,
        String words,
        List<Name> near,
        Optional<String> letter) {
    private static final int NEAR = 4;
    private static final int LONGEST = 60;

    /**
     * What is refused, and why.
     *
     * @param status the status code
     * @param sentence the reason, for people
     * @param path the path that was asked for
     */
    public record Refusal(int status, String sentence, String path) {}

    static String title(Refusal refusal) {
        return switch (refusal.status()) {
            case 404 ->
                    words(refusal).isEmpty()
                            ? "Not found"
                            : "Nothing is called “" + words(refusal) + "” here";
            case 410 -> "“" + words(refusal) + "” is no longer here";
            case 405 -> "Only to be read";
            case 406 -> "Not in this form";
            case 500, 503 -> "That did not work";
            default -> "Not understood";
        };
    }

    static ErrorPage of(Frame frame, Vocabulary vocabulary, Refusal refusal) {
        String words = words(refusal);
        List<Name> near =
                words.isEmpty()
                        ? List.of()
                        : vocabulary.near(words, NEAR).stream().map(Name::of).toList();
        Optional<String> letter =
                words.isEmpty()
                        ? Optional.empty()
                        : LettersPage.find(
                                vocabulary, words.substring(0, 1).toLowerCase(Locale.ROOT));
        return new ErrorPage(
                frame.asking(words),
                title(refusal),
                refusal.sentence(),
                refusal.status(),
                refusal.path(),
                words,
                near,
                letter);
    }

    /** The last part of an address that leads nowhere, as words. */
    private static String words(Refusal refusal) {
        if (refusal.status() != 404 && refusal.status() != 410) {
            return "";
        }
        String last = refusal.path().substring(refusal.path().lastIndexOf('/') + 1);
        String words = last.replaceFirst("\\.[a-z]{1,8}$", "").replace('-', ' ').strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
