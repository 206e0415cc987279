package org.glossgraph.glossary.headword;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossgraph.text.Beginnings;
import org.glossgraph.text.Strip;

/**
 * Takes the question off a headword: {@code What is a …?}, {@code what does … mean}, {@code how
 * does … work}.
 */
final class QuestionFrame {
    private static final String ARTICLE = "(?:(?:an?|the|some)\\s+)?";

    /** A second question behind the first. */
    private static final String SECOND =
            "(?:,?\\s+and\\s+(?:how|why|when|where|what|who)\\b.*|\\?\\s.*)?$";

    private static final Pattern OTHER_LANGUAGE =
            Pattern.compile(
                    "(?i)^(?:was (?:ist|sind|bedeutet|versteht man unter)|(?:qu['’]est[- ]ce que? c['’]est que"
                            + "|qu['’]est[- ]ce qu['’]|qu['’]est[- ]ce que|que signifie)|¿?qué (?:es|son|significa)"
                            + "|(?:che )?cos['’]è|o que (?:é|são)|wat (?:is|zijn|betekent))\\s*"
                            + "(?:(?:ein(?:e[nrms]?)?|der|die|das|une?|l[ea]s?|los|un[ao]?|el|il|lo|um[a]?|een|de|het)\\s+|l['’])?"
                            + "(.+)$");
    private static final Pattern WHAT_IS =
            Pattern.compile(
                    "(?i)^(?:q\\d{0,3}[:.)]\\s*)?(?:what|who)(?:\\s+(?:is|are|was|were)|['’]s|['’]re)"
                            + "(?:\\s+(?:meant by|the (?:meaning|definition) of))?\\s+"
                            + ARTICLE
                            + "(.+?)"
                            + SECOND);
    private static final Pattern WHAT_DOES =
            Pattern.compile(
                    "(?i)^(?:q\\d{0,3}[:.)]\\s*)?what\\s+(?:does|do)\\s+(?:(?:you|we|it) mean (?:by|to(?: be)?)\\s+|(?:the )?(?:term|word)\\s+)?"
                            + ARTICLE
                            + "(.+?)(?:\\s+(?:mean|stand for|do|refer to))?$");
    private static final Pattern HOW =
            Pattern.compile("(?i)^how\\s+(?:does|do)\\s+" + ARTICLE + "(.+?)\\s+work$");
    private static final Pattern DEFINE = Pattern.compile("(?i)^define:?\\s+" + ARTICLE + "(.+)$");

    private static final List<Frame> FRAMES =
            Stream.of(WHAT_IS, WHAT_DOES, HOW, DEFINE, OTHER_LANGUAGE).map(Frame::of).toList();

    /** A question, and how it can begin. */
    private record Frame(Pattern pattern, Beginnings beginnings) {
        static Frame of(Pattern pattern) {
            return new Frame(pattern, Beginnings.of(pattern));
        }
    }

    private QuestionFrame() {}

    static String removed(String heading) {
        String text = Strip.end(heading, "?？");
        for (Frame frame : FRAMES) {
            Matcher matcher = frame.pattern().matcher(text);
            if (frame.beginnings().mayBegin(text) && matcher.matches()) {
                return matcher.group(1).strip();
            }
        }
        return heading;
    }
}
