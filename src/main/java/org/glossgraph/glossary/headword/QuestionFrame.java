package org.glossgraph.glossary.headword;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the question off a headword: {@code What is a …?}, {@code what does … mean}, {@code how
 * does … work}.
 */
final class QuestionFrame {
    private static final String ARTICLE = "(?:(?:an?|the|some)\\s+)?";
    private static final Pattern WHAT_IS =
            Pattern.compile(
                    "(?i)^(?:q\\d{0,3}[:.)]\\s*)?(?:what|who)(?:\\s+(?:is|are|was|were)|['’]s|['’]re)"
                            + "(?:\\s+(?:meant by|the (?:meaning|definition) of))?\\s+"
                            + ARTICLE
                            + "(.+)$");
    private static final Pattern WHAT_DOES =
            Pattern.compile(
                    "(?i)^(?:q\\d{0,3}[:.)]\\s*)?what\\s+(?:does|do)\\s+(?:(?:you|we|it) mean (?:by|to)\\s+|(?:the )?(?:term|word)\\s+)?"
                            + ARTICLE
                            + "(.+?)(?:\\s+(?:mean|stand for|do|refer to))?$");
    private static final Pattern HOW =
            Pattern.compile("(?i)^how\\s+(?:does|do)\\s+" + ARTICLE + "(.+?)\\s+work$");
    private static final Pattern DEFINE = Pattern.compile("(?i)^define:?\\s+" + ARTICLE + "(.+)$");

    private QuestionFrame() {}

    static String removed(String heading) {
        String text = heading.replaceAll("[\\s?？]+$", "");
        for (Pattern frame : new Pattern[] {WHAT_IS, WHAT_DOES, HOW, DEFINE}) {
            Matcher matcher = frame.matcher(text);
            if (matcher.matches()) {
                return matcher.group(1).strip();
            }
        }
        return heading;
    }
}
