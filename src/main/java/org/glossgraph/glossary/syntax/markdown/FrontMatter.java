package org.glossgraph.glossary.syntax.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.parser.Parser;

/**
 * The front matter of a Markdown file and the text after it; lines keep their numbers.
 *
 * @param values its values by lower-case key
 * @param rest the whole text with the front matter blanked out
 */
record FrontMatter(Map<String, List<String>> values, String rest) {
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
    private static final Pattern KEY = Pattern.compile("(?s)---[ \\t]*\\n\\s*[\\w.-]+[ \\t]*:.*");
    private static final int LONGEST = 20_000;

    static FrontMatter of(String text) {
        if (!text.startsWith("---") || !KEY.matcher(head(text)).matches()) {
            return new FrontMatter(Map.of(), text);
        }
        return CLOSING.matcher(head(text))
                .results()
                .skip(1)
                .findFirst()
                .map(close -> split(text, close.end()))
                .orElseGet(() -> new FrontMatter(Map.of(), text));
    }

    /** The first value of a key, unless it is blank. */
    Optional<String> value(String key) {
        return values.getOrDefault(key, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static FrontMatter split(String text, int end) {
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        Parser.builder()
                .extensions(List.of(YamlFrontMatterExtension.create()))
                .build()
                .parse(text.substring(0, end))
                .accept(visitor);
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.putAll(visitor.getData());
        long lines = text.substring(0, end).chars().filter(c -> c == '\n').count();
        return new FrontMatter(values, "\n".repeat((int) lines) + text.substring(end));
    }
}
