package org.glossgraph.link.reading;

import static org.glossgraph.link.grammar.PartOfSpeech.ADJECTIVE;
import static org.glossgraph.link.grammar.PartOfSpeech.ADVERB;
import static org.glossgraph.link.grammar.PartOfSpeech.COMMA;
import static org.glossgraph.link.grammar.PartOfSpeech.MARK;
import static org.glossgraph.link.grammar.PartOfSpeech.NAME;
import static org.glossgraph.link.grammar.PartOfSpeech.NOUN;
import static org.glossgraph.link.grammar.PartOfSpeech.PAST_PARTICIPLE;
import static org.glossgraph.link.grammar.PartOfSpeech.PRESENT_PARTICIPLE;

import java.util.Set;
import org.glossgraph.link.grammar.Words;

/** Openings that only announce a topic: "Questions about", "Anything related to". */
final class Topics {
    private static final int NEAR = 8;
    private static final Set<String> NOUNS =
            Set.of(
                    "question",
                    "questions",
                    "issue",
                    "issues",
                    "problem",
                    "problems",
                    "anything",
                    "everything");
    private static final Set<String> ABOUT =
            Set.of("about", "on", "regarding", "concerning", "to", "for");

    private static final Set<String> OPENING = Set.of("about", "regarding", "concerning");

    private Topics() {}

    /** Behind such an opening; the start itself where there is none. */
    static int behind(Words words, int start) {
        int at = words.lower(start).equals("use") ? start + 1 : start;
        while (at < start + NEAR
                && !words.is(at, NOUN, NAME, MARK, COMMA)
                && !NOUNS.contains(words.lower(at))) {
            at++;
        }
        if (!NOUNS.contains(words.lower(at))) {
            return OPENING.contains(words.lower(start)) ? start + 1 : start;
        }
        int link = at + 1;
        while (words.is(link, ADVERB, ADJECTIVE, PAST_PARTICIPLE, PRESENT_PARTICIPLE)
                && !ABOUT.contains(words.lower(link))) {
            link++;
        }
        if (!ABOUT.contains(words.lower(link))) {
            return start;
        }
        return words.is(link + 1, PRESENT_PARTICIPLE) ? link + 2 : link + 1;
    }
}
