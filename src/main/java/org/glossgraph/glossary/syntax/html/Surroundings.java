package org.glossgraph.glossary.syntax.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Remark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Takes out of a page what surrounds its text: navigation, search, footers, consent boxes, what is
 * hidden, and signs that only link to their own place.
 */
final class Surroundings {
    private static final Set<String> NEVER_TEXT =
            Set.of(
                    "script",
                    "style",
                    "nav",
                    "footer",
                    "form",
                    "button",
                    "select",
                    "template",
                    "noscript",
                    "svg",
                    "iframe",
                    "aside",
                    "head",
                    "object",
                    "canvas",
                    "textarea",
                    "input",
                    "dialog");

    /** What classes, ids and roles call these parts; one word of several. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|breadcrumbs?|menu|sidebar|toc|pagination|footer|cookies?"
                            + "|consent|gdpr|skip-link|topbar|toolbar|masthead|site-header|search-?(?:box|bar|form|input)"
                            + "|alphabet|az|a-z|letters|share|social|newsletter|subscribe|copyright|back-to-top|edit-link"
                            + "|banner|contentinfo|search|dialog)(?:$|[\\s_-])");

    private static final Pattern HIDDEN_CLASS =
            Pattern.compile(
                    "(?i)(?:^|\\s)(?:hidden|d-none|sr-only|visually-hidden|screen-reader(?:-text)?|headerlink|permalink"
                            + "|anchor-?link|hash-link)(?:$|\\s)");
    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    /** A part with more of the page's text than this is no part of its surroundings. */
    private static final double MOST = 0.4;

    private final Element root;
    private final Sizes sizes;
    private final boolean mostlyHidden;
    private final List<Remark> removals = new ArrayList<>();

    private Surroundings(Element root, Sizes sizes) {
        this.root = root;
        this.sizes = sizes;
        Hidden hidden = new Hidden();
        NodeTraversor.filter(hidden, root);
        this.mostlyHidden = hidden.letters > sizes.letters(root) / 2;
    }

    /** Removes them from below an element; what had words is noted. */
    static List<Remark> remove(Element root, Sizes sizes) {
        Surroundings surroundings = new Surroundings(root, sizes);
        NodeTraversor.filter(surroundings.new Removal(), root);
        return surroundings.removals;
    }

    /** Counts the letters that are hidden: a page hides what unfolds on demand, too. */
    private final class Hidden implements NodeFilter {
        private int letters;

        @Override
        public FilterResult head(Node node, int depth) {
            boolean found = node instanceof Element element && isHidden(element);
            letters += found ? sizes.letters((Element) node) : 0;
            return found ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            return FilterResult.CONTINUE;
        }
    }

    private final class Removal implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            boolean removed =
                    node instanceof Element element
                            && !element.equals(root)
                            && isSurrounding(element);
            if (removed) {
                Element element = (Element) node;
                int line = Math.max(1, element.sourceRange().start().lineNumber());
                PageFrame.remark(element, line).ifPresent(removals::add);
            }
            return removed ? FilterResult.REMOVE : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            return FilterResult.CONTINUE;
        }
    }

    private boolean isSurrounding(Element element) {
        if (NEVER_TEXT.contains(element.normalName()) || isOwnPlace(element)) {
            return true;
        }
        if (isHidden(element)) {
            return !mostlyHidden;
        }
        boolean named =
                NAMED.matcher(element.className()).find()
                        || NAMED.matcher(element.attr("role")).find()
                        || NAMED.matcher(element.id()).find();
        return (named || isPageHeader(element))
                && sizes.letters(element) <= MOST * sizes.letters(root);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN_CLASS.matcher(element.className()).find()
                || HIDDEN_STYLE.matcher(element.attr("style")).find();
    }

    /** A header of the whole page, not that of an article. */
    private static boolean isPageHeader(Element element) {
        return element.normalName().equals("header")
                && element.closest("main, article, section, li, dl") == null;
    }

    /** A sign that links to its own place, or to a note. */
    private boolean isOwnPlace(Element element) {
        boolean link = element.normalName().equals("a") && element.attr("href").startsWith("#");
        boolean note =
                element.normalName().equals("sup") && element.selectFirst("> a[href^=#]") != null;
        return note || (link && sizes.isSmall(element) && !hasWords(element));
    }

    private static boolean hasWords(Element element) {
        return element.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
