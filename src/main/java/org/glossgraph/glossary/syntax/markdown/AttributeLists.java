package org.glossgraph.glossary.syntax.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Span;

/** Takes attribute lists and template commands out of a text, and keeps the names in them. */
final class AttributeLists {
    private static final Pattern NOISE =
            Pattern.compile(
                    "\\[([^\\[\\]]{1,300})\\]\\{[:#.][^{}]{0,300}\\}"
                            + "|[ \\t]*\\{[:#.]([^{}]{0,300})\\}"
                            + "|\\{\\{[%<].{0,300}?[%>]\\}\\}");
    private static final Pattern NAME = Pattern.compile("\\{[^{}#]*#([^\\s{}]+)");

    private AttributeLists() {}

    static List<Span> applied(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans) {
            if (span.kind() == Span.Kind.TEXT && span.text().indexOf('{') >= 0) {
                result.addAll(applied(span));
            } else {
                result.add(span);
            }
        }
        return result;
    }

    private static List<Span> applied(Span span) {
        List<Span> result = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher noise = NOISE.matcher(span.text());
        while (noise.find()) {
            String kept = noise.group(1) == null ? "" : noise.group(1);
            noise.appendReplacement(words, Matcher.quoteReplacement(kept));
            Matcher name = NAME.matcher(noise.group());
            if (name.find()) {
                result.add(Span.anchor(name.group(1), span.line()));
            }
        }
        noise.appendTail(words);
        result.add(span.withText(words.toString()));
        return result;
    }
}
