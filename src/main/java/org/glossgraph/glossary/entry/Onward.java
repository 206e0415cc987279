package org.glossgraph.glossary.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/**
 * What leads on from a text at its end: a link to the rest of an article, or back to the top of the
 * page. It belongs to the page, not to the text. A link that names an entry and leads to it is a
 * cross reference and none of these.
 */
final class Onward {
    private static final String MORE =
            "(?:read|learn|see|find out|show|view|discover) more(?: (?:about|on|here)\\b.{0,80})?"
                    + "|more(?: info(?:rmation)?| details)?|details|continue reading|full (?:article|definition|entry)"
                    + "|en savoir plus(?: sur\\b.{0,80})?|lire la suite|mehr(?: (?:dazu|erfahren|lesen|infos?))?|weiterlesen"
                    + "|leer más|saber más|más información|saiba mais|leia mais|leggi (?:tutto|di più)|lees (?:meer|verder)"
                    + "|続きを読む|もっと見る|詳しくはこちら|阅读更多|更多";
    private static final String BACK =
            "(?:(?:go|return) )?(?:back )?to (?:the )?(?:top|index|contents|table of contents|glossary|list|beginning)"
                    + "|back(?: to \\p{L}{1,20})?|top|home|retour(?: en haut| au sommaire)?|haut(?: de page)?"
                    + "|zurück(?: nach oben| zur übersicht| zum anfang)?|nach oben|zum (?:seiten)?anfang|volver(?: arriba| al inicio)?"
                    + "|voltar(?: ao topo)?|torna su|indietro|terug naar boven|トップへ戻る|先頭に戻る|返回顶部";
    private static final Pattern LINK =
            Pattern.compile("(?iU)\\W*(?:" + MORE + "|" + BACK + ")?\\W*");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?iU)(?<=[.!?。！？]|[.!?]\\))\\s*(?:[\\[(]\\s*(?:"
                            + MORE
                            + ")[ .…]*[\\])]|(?:"
                            + MORE
                            + ")\\s*(?:[»›→⟶…]|>+|\\.\\.\\.))\\s*$");
    private static final Pattern ARTICLE = Pattern.compile("(?iU)\\W*(?:" + MORE + ")\\W*");
    private static final Pattern ADDRESS = Pattern.compile("https?://");
    private static final int LONGEST = 120;

    private final Targets targets;

    Onward(Targets targets) {
        this.targets = targets;
    }

    /** The web address that it leads to, for more about the term. */
    Optional<String> article(RichText text) {
        return text.spans().stream()
                .skip(link(text))
                .filter(Onward::isLinked)
                .filter(span -> ARTICLE.matcher(span.text()).matches())
                .map(Span::target)
                .filter(target -> ADDRESS.matcher(target).lookingAt())
                .findFirst();
    }

    /** The text without it; all of it where nothing else is there. */
    RichText removed(RichText text) {
        RichText before = withoutWords(withoutLink(text));
        return before.isBlank() ? text : before;
    }

    private RichText withoutLink(RichText text) {
        return new RichText(text.spans().subList(0, link(text))).strip();
    }

    /** The run with which a link begins that leads on from the text; behind all runs for none. */
    private int link(RichText text) {
        List<Span> spans = text.spans();
        int first = spans.size();
        while (first > 0 && (isLinked(spans.get(first - 1)) || isSign(spans.get(first - 1)))) {
            first--;
        }
        while (first < spans.size() && !isLinked(spans.get(first))) {
            first++;
        }
        String link = new RichText(spans.subList(first, spans.size())).plain();
        String before = new RichText(spans.subList(0, first)).plain().strip();
        boolean leads =
                link.length() <= LONGEST
                        && LINK.matcher(link).matches()
                        && endsText(before)
                        && !namesEntry(link, spans.subList(first, spans.size()));
        return leads ? first : spans.size();
    }

    private boolean namesEntry(String link, List<Span> spans) {
        return targets.named(link).isPresent()
                && spans.stream()
                        .filter(Onward::isLinked)
                        .anyMatch(span -> targets.addressed(span.target()).isPresent());
    }

    private static boolean isLinked(Span span) {
        return span.kind() == Span.Kind.TEXT && !span.target().isEmpty();
    }

    private static boolean isSign(Span span) {
        return span.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** A sentence that needs its last link does not end before it. */
    private static boolean endsText(String text) {
        return !text.isEmpty() && ".!?…。！？)\"”»’'".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static RichText withoutWords(RichText text) {
        String plain = text.plain();
        int from = Math.max(0, plain.length() - LONGEST);
        Matcher words =
                WORDS.matcher(plain).region(from, plain.length()).useTransparentBounds(true);
        return words.find() ? text.slice(0, words.start()).strip() : text;
    }
}
