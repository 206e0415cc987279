package org.glossgraph.glossary.syntax.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How large the elements of a page are, measured once, so that no element's content is looked at
 * again for each element around it. What is taken out later still counts.
 */
final class Sizes {
    private static final int MOST_NODES = 400;
    private static final int MOST_LETTERS = 5_000;

    private final IdentityHashMap<Node, int[]> sizes = new IdentityHashMap<>();

    private Sizes() {}

    static Sizes of(Element root) {
        Sizes sizes = new Sizes();
        NodeTraversor.traverse(sizes.new Measure(), root);
        return sizes;
    }

    /** How many letters an element's text has. */
    int letters(Element element) {
        return sizes.getOrDefault(element, new int[2])[1];
    }

    /** Whether an element is so small that it can be an entry, or a part of one. */
    boolean isSmall(Element element) {
        int[] size = sizes.getOrDefault(element, new int[2]);
        return size[0] <= MOST_NODES && size[1] <= MOST_LETTERS;
    }

    private final class Measure implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            int letters = node instanceof TextNode text ? text.text().strip().length() : 0;
            sizes.put(node, new int[] {1, letters});
        }

        @Override
        public void tail(Node node, int depth) {
            int[] parent = node.parent() == null ? null : sizes.get(node.parent());
            if (parent != null) {
                int[] own = node instanceof Element ? sizes.get(node) : sizes.remove(node);
                parent[0] += own[0];
                parent[1] += own[1];
            }
        }
    }
}
