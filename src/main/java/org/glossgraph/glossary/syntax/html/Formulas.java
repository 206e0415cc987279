package org.glossgraph.glossary.syntax.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts the source of a formula in the place of what a page shows for it. */
final class Formulas {
    private Formulas() {}

    /** Replaces the formulas of KaTeX and MathJax below an element. */
    static void toSource(Element root) {
        for (Element formula : root.select(".katex-display, .katex, mjx-container, .MathJax")) {
            Element source = formula.selectFirst("annotation[encoding*=tex]");
            if (formula.parent() != null && source != null) {
                boolean display = formula.hasClass("katex-display");
                formula.replaceWith(text(source.text(), display));
            }
        }
        for (Element formula : root.select("script[type^=math/tex]")) {
            boolean display = formula.attr("type").contains("display");
            formula.replaceWith(text(formula.data(), display));
        }
    }

    private static Element text(String source, boolean display) {
        String sign = display ? "$$" : "$";
        return new Element("span").appendChild(new TextNode(sign + source.strip() + sign));
    }
}
