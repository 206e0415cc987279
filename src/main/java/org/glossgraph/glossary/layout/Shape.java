package org.glossgraph.glossary.layout;

import java.util.regex.Pattern;
import org.glossgraph.text.Beginnings;
import org.glossgraph.text.Scripts;
import org.glossgraph.text.Words;

/** What a line looks like: a term, a sentence, an introduction. */
public final class Shape {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_TERM = 90;
    private static final String STOPS = ".!?…。．｡！？;,；，、؟؛،۔।॥";
    private static final String CLOSERS = "'\"’”»)]*_」』）】";
    private static final int MOST_CLOSERS = 3;
    private static final Pattern DOTTED =
            Pattern.compile("(?:^|[\\s(])(?:\\p{L}\\.){1,6}\\)?$|\\(\\p{L}{1,6}\\.\\)$|\\betc\\.$");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{][^()\\[\\]{}]{0,80}[)\\]}]");
    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?i)^(?:q\\d{0,3}[:.)]\\s*|\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]?\\s+)?"
                            + "(?:(?:what|who)(?:['’]s|\\s+(?:is|are|does|do|was|were))"
                            + "(?!\\s+(?:it|this|that|they|you|we|i|your|our)\\b)\\b.*"
                            + "|how\\s+(?:does|do)\\s+(?!(?:it|this|that|they|we|you|i)\\b)\\S.*\\bwork\\W*"
                            + "|(?:was (?:ist|sind|bedeutet)|qu['’]est[- ]ce qu|que signifie|¿?qué (?:es|son|significa)|(?:che )?cos['’]è"
                            + "|o que (?:é|são)|wat (?:is|zijn|betekent))\\b.*)");
    private static final Beginnings QUESTION_START = Beginnings.of(QUESTION);
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i).*\\b(?:gloss\\w*|glosario|glossaire|lexi[ck]on|terms|terminolog\\w*|vocab\\w*"
                            + "|dictionary|definitions?|jargon|acronyms|abbreviations|nomenclature"
                            + "|concepts|cheat ?sheet|reference|keywords|words|a[-–]z)\\b.*"
                            + "|.*(?:用語集|术语表|術語表|词汇表|詞彙表|용어집|용어 사전|глоссари|словар|مسرد|γλωσσάρι|מילון מונחים).*");
    private static final Pattern PLAIN_TITLE =
            Pattern.compile(
                    "(?i).*\\b(?:gloss\\w*|glosario|terms|terminolog\\w*|definitions)\\b.*");
    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    "(?i)^(?:this|these|here|below|above|the following|welcome|in this|on this|key|every"
                            + "|all|some|a (?:\\w+ )?(?:list|guide|collection|reference|glossary|selection)"
                            + "|(?:important|common|useful|basic|essential)|definitions? of|terms)\\b.*"
                            + "|.*\\b(?:glossary|terminology|terms (?:used|in|of|from|and|that|you)"
                            + "|the (?:following|terms|words)|this (?:page|section|document|list|file)"
                            + "|gloss(?:ar|aire|[aá]rio|ario)|(?:esta|questa) p[aá]gina|cette page|diese seite"
                            + "|(?:os termos|los términos|les termes|i termini|die begriffe)"
                            + " (?:que|usad[oa]s|utilisés|usati|verwendeten))\\b.*");
    private static final Pattern LETTER =
            Pattern.compile(
                    "[\\p{L}#&&[^\\p{IsHan}]](?:\\s*[-–—/,]\\s*\\p{L}){0,3}|0\\s*[-–]\\s*9|\\p{N}|(?i:symbols?|numbers?)");

    private Shape() {}

    /** How many words it has, without what stands in brackets. */
    public static int words(String text) {
        String bare = withoutBrackets(text, " ").strip();
        return Math.max(1, Words.count(bare)) + Scripts.unspacedWords(bare);
    }

    private static String withoutBrackets(String text, String instead) {
        boolean none = text.indexOf('(') < 0 && text.indexOf('[') < 0 && text.indexOf('{') < 0;
        return none ? text : BRACKETS.matcher(text).replaceAll(instead);
    }

    /** Whether it ends as a sentence or a part of one does. */
    public static boolean endsSentence(String text) {
        String stripped = text.strip();
        int end = stripped.length();
        int first = Math.max(0, end - MOST_CLOSERS);
        while (end > first && CLOSERS.indexOf(stripped.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0
                && STOPS.indexOf(stripped.charAt(end - 1)) >= 0
                && !DOTTED.matcher(tail(stripped)).find();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 20));
    }

    /** Whether it asks what something is. */
    public static boolean isQuestion(String text) {
        return text.length() < 2 * LONGEST_TERM
                && QUESTION_START.mayBegin(text.strip())
                && QUESTION.matcher(text.strip()).matches();
    }

    /** Whether it could be a headword: short, and no sentence. */
    public static boolean isTerm(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_TERM || isQuestion(stripped)) {
            return isQuestion(stripped);
        }
        return !endsSentence(withoutBrackets(stripped, ""))
                && words(stripped) <= MOST_WORDS
                && !stripped.contains("://")
                && stripped.indexOf('|') < 0;
    }

    /** Whether it reads as running text. */
    public static boolean isProse(String text) {
        return !isQuestion(text) && (endsSentence(text) || words(text) > MOST_WORDS);
    }

    /** Whether it names a list of terms rather than a term. */
    public static boolean isTitle(String text) {
        return text.length() <= LONGEST_TERM && TITLE.matcher(text).matches();
    }

    /** Whether it can name nothing but a list of terms. */
    public static boolean isPlainTitle(String text) {
        return text.length() <= LONGEST_TERM && PLAIN_TITLE.matcher(text).matches();
    }

    /** Whether it speaks of the list that follows. */
    public static boolean isIntroduction(String text) {
        return INTRODUCTION.matcher(text.substring(0, Math.min(300, text.length()))).matches();
    }

    /** Whether it heads the part of an alphabet. */
    public static boolean isLetter(String text) {
        return text.length() <= 12 && LETTER.matcher(text.strip()).matches();
    }

    /** Whether its first letter is a small one. */
    public static boolean startsSmall(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .anyMatch(Character::isLowerCase);
    }
}
