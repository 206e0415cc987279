package org.glossgraph.glossary.syntax.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.block.Excerpt;
import org.glossgraph.glossary.block.Remark;
import org.jsoup.nodes.Element;

/** Says what of a page is around its text: navigation, its head and foot, what stands beside it. */
final class PageFrame {
    /** Elements whose text no reader of the page sees. */
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "head", "svg", "object", "canvas");

    private PageFrame() {}

    /** What a part of the page says that is left out; nothing where it has no words. */
    static Optional<Remark> remark(Element element, int line) {
        String words = UNSEEN.contains(element.normalName()) ? "" : element.text();
        return words.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(
                        Remark.note(line, "around the text of the page: " + Excerpt.of(words)))
                : Optional.empty();
    }

    /** What stands around the main part of the page. */
    static List<Remark> around(Element main) {
        List<Remark> remarks = new ArrayList<>();
        for (Element inner = main; isInBody(inner); inner = inner.parent()) {
            for (Element other : inner.siblingElements()) {
                int line = Math.max(1, other.sourceRange().start().lineNumber());
                remark(other, line).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private static boolean isInBody(Element element) {
        return element.parent() != null && !element.normalName().equals("body");
    }
}
