package org.glossgraph.glossary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.glossary.layout.Score;
import org.glossgraph.glossary.outline.Outline;
import org.glossgraph.glossary.record.RecordFormat;
import org.glossgraph.glossary.syntax.Syntax;

/**
 * Why a file is not read, and what its author can do.
 *
 * @param reason why not, without a full stop
 * @param advice what would make it readable, a sentence
 */
record Hint(String reason, String advice) {
    static final Hint BESIDE =
            new Hint(
                    "by its name this is about the files beside it",
                    "If it is a glossary all the same, give it another name or name it alone.");

    static final Hint ABOUT_ITSELF =
            new Hint(
                    "the files beside it are one term each, and this one tells what it is for",
                    "If it defines a term all the same, begin its text with the definition.");

    static final Hint NO_TEXT =
            new Hint(
                    "this is no text, so no glossary",
                    "Save it as text: as Markdown, as HTML or as plain text.");

    static final Hint UNKNOWN_FORMAT =
            new Hint(
                    "files of this kind are not read",
                    "Save or export it as one of these: " + formats() + ".");

    static final Hint NO_RECORDS =
            new Hint(
                    "no glossary was found in this file",
                    "Give the column or key of the terms the name ‘term’, and that of the texts the name"
                            + " ‘definition’.");

    static final Hint FAULT =
            new Hint(
                    "this could not be read, which is a fault of Glossgraph and not of the file",
                    "Please report it with the file, or with the part of it that cannot be read.");

    private static final String NONE = "no glossary was found in this file";

    private static String formats() {
        return Stream.concat(
                        Arrays.stream(Syntax.values()).map(Syntax::label),
                        Arrays.stream(RecordFormat.values()).map(RecordFormat::label))
                .collect(Collectors.joining(", "));
    }

    /** Why records are no glossary. */
    static Hint notRecords(String reason) {
        return new Hint(reason, NO_RECORDS.advice());
    }

    /** Why no glossary was found in a text. */
    static Hint of(Outline outline) {
        Optional<Score> nearest =
                outline.search().parts().stream()
                        .flatMap(part -> part.scores().stream())
                        .max(Comparator.comparingDouble(Score::value));
        if (outline.drafts().size() == 1) {
            return new Hint(
                    NONE, "Only one entry was found, and a glossary has two or more." + MARK);
        }
        return new Hint(
                NONE,
                nearest.map(Hint::nearest).orElse("Nothing in it looks like a list of terms.")
                        + MARK);
    }

    private static final String MARK =
            " Put each term in a heading of its own, or in bold at the beginning of its text.";

    private static String nearest(Score score) {
        return "What comes nearest is ‘"
                + score.layout().description()
                + "’, but too little of the text is written so.";
    }
}
