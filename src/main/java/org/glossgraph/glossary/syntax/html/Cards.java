package org.glossgraph.glossary.syntax.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Finds entries by what a page repeats: boxes of one kind, each with the same places in it. The
 * place with short texts, no two the same, holds the terms; the one with the longest holds what
 * they mean; one that says the same again and again is a label, and no part of a text. Neither the
 * names of classes nor the looks matter.
 */
final class Cards {
    private static final int FEWEST = 4;
    private static final int MOST_PLACES = 40;
    private static final int WORDS_OF_A_TERM = 6;
    private static final int WORDS_OF_A_LABEL = 4;
    private static final double NEARLY_ALL = 0.9;
    private static final double OFTEN = 0.6;
    private static final String STRUCTURE = "h1, h2, h3, h4, h5, h6, dt, summary, table, tr";
    private static final Set<String> BOXES = Set.of("div", "li", "article", "section", "p", "a");

    /** The texts that one place has in the boxes, by box. */
    private static final class Place {
        private final Map<Element, Element> texts = new LinkedHashMap<>();
        private final List<Element> all = new ArrayList<>();
        private final Set<String> different = new HashSet<>();
        private int words;
        private boolean links = true;

        void add(Element card, Element text) {
            all.add(text);
            links &= isLinkElsewhere(text);
            if (texts.putIfAbsent(card, text) == null) {
                different.add(text.text());
                words += text.text().split("\\s+").length;
            }
        }

        private static boolean isLinkElsewhere(Element text) {
            Element link = text.normalName().equals("a") ? text : text.selectFirst("> a");
            return link != null
                    && !link.attr("href").contains("#")
                    && link.text().length() == text.text().length();
        }

        double average() {
            return (double) words / texts.size();
        }

        double variety() {
            return (double) different.size() / texts.size();
        }

        double share(int cards) {
            return (double) texts.size() / cards;
        }

        boolean isLabel() {
            return average() <= WORDS_OF_A_LABEL
                    && (links || (texts.size() >= FEWEST && variety() <= OFTEN));
        }
    }

    private Cards() {}

    /** Rewrites the boxes below an element: labels go, entries become definition lists. */
    static void toLists(Element root, Sizes sizes) {
        Map<String, Elements> kinds = new LinkedHashMap<>();
        for (Element element : root.select("*")) {
            boolean box = BOXES.contains(element.normalName()) && element.childrenSize() > 1;
            if (box && !element.equals(root) && sizes.isSmall(element)) {
                kinds.computeIfAbsent(signature(element), s -> new Elements()).add(element);
            }
        }
        kinds.values().stream().filter(cards -> cards.size() >= FEWEST).forEach(Cards::rewrite);
    }

    /** What makes two elements of one kind. */
    static String signature(Element element) {
        return element.normalName() + "." + String.join(".", element.classNames());
    }

    private static void rewrite(Elements cards) {
        cards.removeIf(card -> isNested(card));
        Map<String, Place> places = places(cards);
        if (cards.size() < FEWEST || places.isEmpty()) {
            return;
        }
        Optional<Place> term = term(places, cards.size());
        Optional<Place> text = term.flatMap(t -> text(places, t, cards.size()));
        boolean entries = text.isPresent() && cards.select(STRUCTURE).isEmpty();
        boolean headed = !entries && !cards.select("h1, h2, h3, h4, h5, h6").isEmpty();
        if (entries || headed) {
            places.values().stream()
                    .filter(place -> place.isLabel() && term.filter(place::equals).isEmpty())
                    .forEach(label -> label.all.forEach(Element::remove));
        }
        if (entries) {
            Place names = term.get();
            names.texts.forEach(Cards::rewrite);
        }
    }

    /** Whether a box of the same kind, or an entry, stands around it. */
    private static boolean isNested(Element card) {
        Element parent = card.parent();
        return parent == null
                || signature(parent).equals(signature(card))
                || card.closest("dd, dt") != null;
    }

    private static Map<String, Place> places(Elements cards) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Element card : cards) {
            List<Element> texts = texts(card);
            if (texts.size() < 2 || texts.size() > MOST_PLACES) {
                return Map.of();
            }
            for (Element text : texts) {
                places.computeIfAbsent(path(text, card), p -> new Place()).add(card, text);
            }
        }
        return places;
    }

    /** The outermost elements below a box that have words of their own. */
    private static List<Element> texts(Element card) {
        List<Element> texts = new ArrayList<>();
        Set<Element> inside = new HashSet<>();
        if (!card.ownText().isBlank()) {
            return List.of();
        }
        for (Element element : card.select("*")) {
            boolean within = inside.contains(element.parent());
            if (!element.equals(card) && (within || hasWords(element))) {
                inside.add(element);
                if (!within) {
                    texts.add(element);
                }
            }
        }
        return texts;
    }

    private static boolean hasWords(Element element) {
        return element.textNodes().stream().anyMatch(Cards::hasWords);
    }

    private static boolean hasWords(TextNode text) {
        return text.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String path(Element text, Element card) {
        StringBuilder path = new StringBuilder();
        for (Element at = text; at != null && !at.equals(card); at = at.parent()) {
            path.append(signature(at)).append('<');
        }
        return path.toString();
    }

    private static Optional<Place> term(Map<String, Place> places, int cards) {
        return places.values().stream()
                .filter(place -> place.share(cards) >= NEARLY_ALL)
                .filter(place -> place.average() <= WORDS_OF_A_TERM)
                .filter(place -> place.variety() >= NEARLY_ALL)
                .findFirst();
    }

    private static Optional<Place> text(Map<String, Place> places, Place term, int cards) {
        return places.values().stream()
                .filter(place -> place != term && place.share(cards) >= NEARLY_ALL)
                .filter(place -> place.average() > term.average() && place.variety() >= NEARLY_ALL)
                .max((a, b) -> Double.compare(a.average(), b.average()));
    }

    private static void rewrite(Element card, Element name) {
        Element list = new Element("dl");
        Element term = new Element("dt");
        Element text = new Element("dd");
        if (!card.id().isEmpty()) {
            name.attr("id", card.id());
        }
        card.replaceWith(list);
        list.appendChild(term.appendChild(name)).appendChild(text);
        text.appendChild(card);
    }
}
