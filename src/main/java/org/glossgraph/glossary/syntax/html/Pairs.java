package org.glossgraph.glossary.syntax.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds terms and texts that take turns as neighbours of two kinds: {@code div.k, div.v, div.k,
 * div.v, div.v}. The kind with the shorter texts, none twice, is that of the terms.
 */
final class Pairs {
    private static final int FEWEST = 4;
    private static final int WORDS_OF_A_TERM = 6;
    private static final double NEARLY_ALL = 0.9;
    private static final Set<String> KINDS =
            Set.of("div", "p", "span", "strong", "b", "a", "button");
    private static final String STRUCTURE =
            "h1, h2, h3, h4, h5, h6, dt, dd, summary, table, tr, li";

    private Pairs() {}

    /** Rewrites these neighbours below an element as definition lists. */
    static void toLists(Element root, Sizes sizes) {
        for (Element parent : root.select("*")) {
            List<Element> run = run(parent, sizes);
            if (!run.isEmpty()) {
                rewrite(run);
            }
        }
    }

    /** The children that are such pairs: all from the first of the terms' kind on. */
    private static List<Element> run(Element parent, Sizes sizes) {
        List<Element> children = new ArrayList<>(parent.children());
        children.removeIf(child -> sizes.letters(child) == 0);
        if (!children.stream().allMatch(sizes::isSmall)) {
            return List.of();
        }
        for (int start = 0; start < children.size() && start < FEWEST; start++) {
            List<Element> run = children.subList(start, children.size());
            if (run.size() >= 2 * FEWEST && isRun(run)) {
                return run;
            }
        }
        return List.of();
    }

    private static boolean isRun(List<Element> run) {
        String term = Cards.signature(run.get(0));
        String text = Cards.signature(run.get(1));
        List<String> terms = new ArrayList<>();
        long words = 0;
        long other = 0;
        for (int i = 0; i < run.size(); i++) {
            Element element = run.get(i);
            String kind = Cards.signature(element);
            boolean last = i + 1 == run.size() || Cards.signature(run.get(i + 1)).equals(term);
            boolean known = kind.equals(term) || kind.equals(text);
            if (!KINDS.contains(element.normalName())
                    || !known
                    || (kind.equals(term) && last)
                    || !element.select(STRUCTURE).isEmpty()) {
                return false;
            }
            if (kind.equals(term)) {
                terms.add(element.text());
                words += words(element);
            } else {
                other += words(element);
            }
        }
        int texts = run.size() - terms.size();
        return !term.equals(text)
                && terms.size() >= FEWEST
                && terms.stream().distinct().count() >= NEARLY_ALL * terms.size()
                && words <= (long) WORDS_OF_A_TERM * terms.size()
                && other * terms.size() > words * texts;
    }

    private static int words(Element element) {
        return element.text().split("\\s+").length;
    }

    private static void rewrite(List<Element> run) {
        String term = Cards.signature(run.get(0));
        Element list = new Element("dl");
        run.get(0).before(list);
        for (Element element : run) {
            boolean isTerm = Cards.signature(element).equals(term);
            list.appendChild(new Element(isTerm ? "dt" : "dd").appendChild(element));
        }
    }
}
