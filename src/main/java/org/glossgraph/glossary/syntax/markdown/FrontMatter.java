package org.glossgraph.glossary.syntax.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.parser.Parser;

/**
 * The front matter of a Markdown file and the text after it; lines keep their numbers.
 *
 * @param values its values by lower-case key
 * @param rest the whole text with the front matter blanked out
 */
public record FrontMatter(Map<String, List<String>> values, String rest) {
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
    private static final Pattern KEY = Pattern.compile("(?s)---[ \\t]*\\n\\s*[\\w.-]+[ \\t]*:.*");
    private static final Pattern TOML =
            Pattern.compile("(?s)\\+\\+\\+[ \\t]*\\n.*?\\n\\+\\+\\+[ \\t]*(?:\\n|$)");
    private static final Pattern TOML_KEY =
            Pattern.compile("(?m)^[ \\t]*([\\w.-]{1,80})[ \\t]*=[ \\t]*(\\S.*)$");
    private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");

    /** A path that an old address of the page had, or a web address. */
    private static final Pattern PATH = Pattern.compile("/.*|\\S*/\\S*|\\S+\\.(?:html?|md)");

    private static final int LONGEST = 20_000;

    /** Reads the front matter of a text; where it has none, there are no values. */
    public static FrontMatter of(String text) {
        if (text.startsWith("+++")) {
            return ofToml(text);
        }
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

    /** What Hugo and Zola write between lines of plus signs, as far as it is keys and texts. */
    private static FrontMatter ofToml(String text) {
        Matcher toml = TOML.matcher(head(text));
        if (!toml.lookingAt()) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        TOML_KEY.matcher(toml.group())
                .results()
                .forEach(
                        pair ->
                                values.putIfAbsent(
                                        pair.group(1), List.of(unquoted(pair.group(2).strip()))));
        return new FrontMatter(values, blanked(text, toml.end()));
    }

    private static String unquoted(String value) {
        return QUOTES.matcher(value).replaceAll("");
    }

    private static String blanked(String text, int end) {
        long lines = text.substring(0, end).chars().filter(c -> c == '\n').count();
        return "\n".repeat((int) lines) + text.substring(end);
    }

    /** The first value of the first key that has one. */
    Optional<String> value(List<String> keys) {
        return names(keys).stream().findFirst();
    }

    /** All values of some keys, without blank ones. */
    List<String> names(List<String> keys) {
        return keys.stream()
                .flatMap(key -> values.getOrDefault(key, List.of()).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The values of some keys that are names, each by itself where they stand in one list. */
    public List<String> nameList(List<String> keys) {
        return names(keys).stream()
                .flatMap(FrontMatter::items)
                .map(item -> unquoted(item.strip()))
                .filter(item -> !item.isBlank() && !PATH.matcher(item).matches())
                .toList();
    }

    private static Stream<String> items(String value) {
        boolean list = value.startsWith("[") && value.endsWith("]");
        return list
                ? Arrays.stream(value.substring(1, value.length() - 1).split(","))
                : Stream.of(value);
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
        return new FrontMatter(values, blanked(text, end));
    }
}
