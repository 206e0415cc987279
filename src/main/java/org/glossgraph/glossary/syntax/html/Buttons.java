package org.glossgraph.glossary.syntax.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Turns the buttons of accordions, which unfold the text behind them, into headings. */
final class Buttons {
    private static final int FEWEST = 3;

    private Buttons() {}

    /** Rewrites these buttons below an element; other buttons stay. */
    static void toText(Element root, Sizes sizes) {
        root.select(
                        "h1 button, h2 button, h3 button, h4 button, h5 button, h6 button, dt button, summary button")
                .forEach(button -> button.tagName("span"));
        List<Element> unfolding =
                root.select("button").stream().filter(button -> unfolds(button, sizes)).toList();
        if (unfolding.size() >= FEWEST) {
            unfolding.forEach(button -> button.tagName("summary"));
        }
    }

    /** Whether a button stands right before a text that is longer than its own. */
    private static boolean unfolds(Element button, Sizes sizes) {
        Element next = button.nextElementSibling();
        return next != null
                && !next.normalName().equals("button")
                && sizes.letters(button) > 0
                && sizes.letters(next) > sizes.letters(button);
    }
}
