package org.glossgraph.web.markup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes TeX fit for the parser: bounds it, and puts common commands in the words that it knows. */
final class Tex {
    private static final int LONGEST = 1000;
    private static final int DEEPEST = 30;
    // Commands of amsmath and plain TeX with the same meaning in the parser's vocabulary.
    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("text", "mbox"),
                    Map.entry("textrm", "mbox"),
                    Map.entry("textnormal", "mbox"),
                    Map.entry("operatorname", "mathrm"),
                    Map.entry("dfrac", "frac"),
                    Map.entry("tfrac", "frac"),
                    Map.entry("dots", "ldots"),
                    Map.entry("dotsc", "ldots"),
                    Map.entry("dotsb", "cdots"),
                    Map.entry("boldsymbol", "mathbf"),
                    Map.entry("bm", "mathbf"),
                    Map.entry("lVert", "Vert"),
                    Map.entry("rVert", "Vert"),
                    Map.entry("lvert", "vert"),
                    Map.entry("rvert", "vert"),
                    Map.entry("implies", "Rightarrow"),
                    Map.entry("iff", "Leftrightarrow"));
    // What only sets a size.
    private static final Set<String> SILENT =
            Set.of(
                    "displaystyle",
                    "textstyle",
                    "limits",
                    "nolimits",
                    "big",
                    "Big",
                    "bigg",
                    "bigl",
                    "bigr",
                    "Bigl",
                    "Bigr",
                    "biggl",
                    "biggr");

    private final String tex;
    private final StringBuilder out = new StringBuilder();
    private int depth;
    private int deepest;
    private int at;

    private Tex(String tex) {
        this.tex = tex;
    }

    /** The formula for the parser; empty where it is not to be parsed. */
    static Optional<String> sanitized(String tex) {
        if (tex.length() > LONGEST || tex.isBlank() || tex.indexOf('$') >= 0) {
            return Optional.empty();
        }
        Tex reading = new Tex(tex);
        while (reading.at < tex.length()) {
            reading.step();
        }
        boolean whole = reading.depth == 0 && reading.deepest <= DEEPEST;
        // A comment would hide the sign that ends the formula.
        return whole && !hasComment(tex) ? Optional.of(reading.out.toString()) : Optional.empty();
    }

    private static boolean hasComment(String tex) {
        int sign = tex.indexOf('%');
        return sign == 0 || (sign > 0 && tex.charAt(sign - 1) != '\\');
    }

    private void step() {
        char c = tex.charAt(at);
        if (c == '\\') {
            command();
            return;
        }
        depth += "{(".indexOf(c) >= 0 ? 1 : "})".indexOf(c) >= 0 ? -1 : 0;
        deepest = Math.max(deepest, depth);
        out.append(c);
        at++;
    }

    private void command() {
        int end = at + 1;
        while (end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        String name = tex.substring(at + 1, end);
        if (name.isEmpty()) {
            // A sign: the space \; or the double stroke \|, say.
            end = Math.min(end + 1, tex.length());
            String sign = tex.substring(at, end);
            out.append(sign.equals("\\|") ? "\\Vert " : sign);
        } else if (name.equals("begin") || !SILENT.contains(name)) {
            deepest += name.equals("begin") ? 1 : 0;
            out.append('\\').append(KNOWN.getOrDefault(name, name));
            // So that the new name does not run into what follows.
            out.append(KNOWN.containsKey(name) && !isAt(end, '{') ? " " : "");
        }
        at = end;
    }

    private boolean isAt(int place, char c) {
        return place < tex.length() && tex.charAt(place) == c;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
