package org.glossgraph.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.data.AskedLetter;
import org.glossgraph.web.data.Problem;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.route.Form;

/**
 * Why there is nothing to show, and where to go on.
 *
 * @param frame what stands around it
 * @param title what is wrong, in a few words
 * @param sentence what is wrong
 * @param status the status code
 * @param words what may have been looked for; empty where nobody knows
 * @param near concepts with names close to it
 * @param forms what can be had instead
 * @param begin where the list begins whose page is not there; empty for none
 * @param letter the letter that it begins with, where something begins with it
 */
public record ErrorPage(
        Frame frame,
        String title,
        String sentence,
        int status,
        String words,
        List<Name> near,
        List<Form> forms,
        String begin,
        Optional<String> letter) {
    private static final String FORM = "Not in this form";

    static String title(Problem problem) {
        return switch (problem.status()) {
            case 404 -> missing(problem);
            case 410 -> "“" + problem.words() + "” is no longer here";
            case 405 -> "Only to be read";
            case 406 -> FORM;
            case 429 -> "A little slower, please";
            case 500, 503 -> "That did not work";
            default -> "Not understood";
        };
    }

    private static String missing(Problem problem) {
        if (!problem.choices().isEmpty()) {
            return FORM;
        } else if (!problem.begin().isEmpty()) {
            return "No page here";
        }
        return problem.words().isEmpty()
                ? "Not found"
                : "Nothing is called “" + problem.words() + "” here";
    }

    /** Whether a name may have been looked for, so that looking again may help. */
    public boolean looking() {
        return (status == 404 && forms.isEmpty() && begin.isEmpty()) || status == 410;
    }

    static ErrorPage of(Frame frame, Vocabulary vocabulary, Problem problem) {
        String words = problem.words();
        Optional<String> letter =
                Optional.of(words)
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.substring(0, 1).toLowerCase(Locale.ROOT))
                        .flatMap(each -> AskedLetter.find(vocabulary, each));
        return new ErrorPage(
                frame.asking(words),
                title(problem),
                problem.sentence(),
                problem.status(),
                words,
                problem.near().stream().map(Name::of).toList(),
                problem.choices(),
                problem.begin(),
                letter);
    }
}
