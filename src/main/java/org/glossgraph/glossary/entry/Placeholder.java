package org.glossgraph.glossary.entry;

import java.util.regex.Pattern;

/** Tells what stands where a definition is still to be written. */
final class Placeholder {
    private static final int LONGEST = 160;
    private static final Pattern FILLER =
            Pattern.compile(
                    "(?iU)\\W*(?:to[- ]?do|tbd|tba|tbc|tbw|wip|n/?a|none|placeholder|stub|fixme|lorem ipsum\\b.*"
                            + "|(?:to be|will be|yet to be) (?:added|defined|determined|written|completed|filled(?: in)?"
                            + "|done|announced|confirmed|continued|described)\\b.{0,40}"
                            + "|(?:definition |description |content |text )?coming soon"
                            + "|(?:definition|description|content) (?:to (?:come|follow|be \\w+)|needed|missing|pending|goes here)"
                            + "|(?:this (?:term|entry|definition|page|section) )?(?:is )?(?:not (?:yet )?(?:defined|written)(?: yet)?"
                            + "|under construction|work in progress|a stub\\b.*)"
                            + "|(?:no|missing) (?:definition|description)(?: (?:yet|available|provided))*"
                            + "|(?:please )?be the first to (?:contribute|add|write|define)\\b.*"
                            + "|(?:please )?(?:add|insert|write|provide|contribute) (?:an?|the|your)?\\s*(?:short |brief )?"
                            + "(?:definition|description|explanation)\\b.{0,60}"
                            + "|(?:please )?(?:help|feel free|want) .{0,40}\\b(?:add|contribut|defin|writ)\\w*\\b.{0,60}"
                            + "|todo\\b.{0,60})\\W*|\\W+");

    private Placeholder() {}

    /** Whether a text is only that. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST && FILLER.matcher(text).matches();
    }
}
