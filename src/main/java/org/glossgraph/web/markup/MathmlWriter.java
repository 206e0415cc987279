package org.glossgraph.web.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the part of MathML that browsers set (MathML Core), element by element from a list: fences
 * become operators, and letters in another style are letters of their own by then.
 */
final class MathmlWriter {
    private static final int DEEPEST = 100;
    private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";
    private static final Set<String> ELEMENTS =
            Set.of(
                    "mrow",
                    "mfrac",
                    "msup",
                    "msub",
                    "msubsup",
                    "munder",
                    "mover",
                    "munderover",
                    "msqrt",
                    "mroot",
                    "mtable",
                    "mtr",
                    "mtd");
    private static final Set<String> TOKENS = Set.of("mi", "mo", "mn", "mtext");

    // The parser has a hyphen for a minus, and accents that would join the letter before them.
    private static final Map<String, String> SIGNS =
            Map.of(
                    "-", "\u2212", "\u0302", "^", "\u0303", "~", "\u0304", "\u00af", "\u0307",
                    "\u02d9", "\u0308", "\u00a8", "\u20d7", "\u2192");

    private final StringBuilder out = new StringBuilder();
    private boolean refused;

    private MathmlWriter() {}

    /** The element {@code math} with the TeX beside it; empty where something else is in it. */
    static Optional<String> write(Element math, String tex, boolean block) {
        MathmlWriter writer = new MathmlWriter();
        writer.out.append("<math").append(block ? " display=\"block\"" : "").append("><semantics>");
        writer.refused = !math.getLocalName().equals("math");
        writer.row(math, 0);
        writer.out
                .append("<annotation encoding=\"application/x-tex\">")
                .append(escaped(tex))
                .append("</annotation></semantics></math>");
        return writer.refused ? Optional.empty() : Optional.of(writer.out.toString());
    }

    private void write(Element element, int depth) {
        String name = element.getLocalName();
        if (depth > DEEPEST || !NAMESPACE.equals(element.getNamespaceURI())) {
            refused = true;
        } else if (TOKENS.contains(name)) {
            token(element, name);
        } else if (ELEMENTS.contains(name)) {
            out.append('<').append(name).append('>');
            children(element).forEach(child -> write(child, depth + 1));
            out.append("</").append(name).append('>');
        } else {
            special(element, name, depth);
        }
    }

    private void special(Element element, String name, int depth) {
        switch (name) {
            case "mfenced" -> fenced(element, depth);
            case "mstyle" -> styled(element, depth);
            case "mspace" -> space(element.getAttribute("width"));
            default -> refused = true;
        }
    }

    private void token(Element element, String name) {
        boolean upright = element.getAttribute("mathvariant").equals("normal");
        out.append('<').append(name).append(upright ? " mathvariant=\"normal\"" : "").append('>');
        String text = element.getTextContent();
        out.append(escaped(name.equals("mo") ? SIGNS.getOrDefault(text, text) : text));
        out.append("</").append(name).append('>');
    }

    private void row(Element element, int depth) {
        out.append("<mrow>");
        children(element).forEach(child -> write(child, depth + 1));
        out.append("</mrow>");
    }

    private void fenced(Element element, int depth) {
        out.append("<mrow>");
        fence(element.getAttribute("open"));
        String between = "";
        for (Element child : children(element)) {
            out.append(between);
            write(child, depth + 1);
            between = "<mo separator=\"true\">,</mo>";
        }
        fence(element.getAttribute("close"));
        out.append("</mrow>");
    }

    private void fence(String sign) {
        if (!sign.isEmpty()) {
            out.append("<mo fence=\"true\">").append(escaped(sign)).append("</mo>");
        }
    }

    /** Letters in a row that are set upright are one name: "ReLU". */
    private void styled(Element element, int depth) {
        List<Element> parts = children(element);
        boolean letters = parts.stream().allMatch(part -> part.getLocalName().equals("mi"));
        if (element.getAttribute("mathvariant").equals("normal") && letters) {
            String name = parts.stream().map(Element::getTextContent).collect(Collectors.joining());
            out.append("<mi mathvariant=\"normal\">").append(escaped(name)).append("</mi>");
        } else {
            row(element, depth);
        }
    }

    private void space(String width) {
        if (width.matches("-?[0-9.]{1,8}em")) {
            out.append("<mspace width=\"").append(width).append("\"/>");
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
