package org.glossgraph.glossary.syntax.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.parser.Parser;
import org.glossgraph.glossary.field.FieldName;
import org.glossgraph.glossary.field.FieldRole;

/**
 * The front matter of a Markdown file and the text after it; lines keep their numbers.
 *
 * @param values its values by key, in small or large letters
 * @param yaml the front matter itself, on its own lines; empty for none and for one in TOML
 * @param rest the whole text with the front matter blanked out
 */
public record FrontMatter(Map<String, List<String>> values, String yaml, String rest) {
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
    private static final Pattern KEY = Pattern.compile("---[ \\t]*\\n\\s*[\\w.-]+[ \\t]*:");
    private static final Pattern TOML =
            Pattern.compile("(?s)\\+\\+\\+[ \\t]*\\n(.*?\\n)\\+\\+\\+[ \\t]*(?:\\n|$)");
    private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");

    private static final Pattern PAGE = Pattern.compile("\\.(?:html?|md)$");

    private static final int LONGEST = 1_000_000;

    /** Reads the front matter of a text; where it has none, there are no values. */
    public static FrontMatter of(String text) {
        if (text.startsWith("+++")) {
            return ofToml(text);
        }
        if (!text.startsWith("---") || !KEY.matcher(head(text)).lookingAt()) {
            return none(text);
        }
        return CLOSING.matcher(head(text))
                .results()
                .skip(1)
                .findFirst()
                .map(close -> ofYaml(text, close.start(), close.end()))
                .orElseGet(() -> none(text));
    }

    private static FrontMatter none(String text) {
        return new FrontMatter(Map.of(), "", text);
    }

    /** What Hugo and Zola write between lines of plus signs. */
    private static FrontMatter ofToml(String text) {
        Matcher toml = TOML.matcher(head(text));
        return toml.lookingAt()
                ? new FrontMatter(TomlValues.of(toml.group(1)), "", blanked(text, toml.end()))
                : none(text);
    }

    private static FrontMatter ofYaml(String text, int closing, int end) {
        String yaml = text.substring(text.indexOf('\n'), closing);
        Map<String, List<String>> values =
                YamlValues.of(yaml).orElseGet(() -> byLine(text.substring(0, end)));
        return new FrontMatter(values, yaml, blanked(text, end));
    }

    /** The values of front matter that is no YAML by the book, as far as its lines show them. */
    private static Map<String, List<String>> byLine(String matter) {
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        Parser.builder()
                .extensions(List.of(YamlFrontMatterExtension.create()))
                .build()
                .parse(matter)
                .accept(visitor);
        Map<String, List<String>> values = StatedValues.empty();
        values.putAll(visitor.getData());
        return values;
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

    /** The definition of what the file is about, under a name that only definitions have. */
    Optional<String> definition() {
        return values.entrySet().stream()
                .filter(field -> isDefinition(FieldName.of(field.getKey())))
                .flatMap(field -> field.getValue().stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static boolean isDefinition(FieldName name) {
        return name.sure() && name.role().filter(FieldRole.DEFINITION::equals).isPresent();
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
                .filter(item -> !item.isBlank() && !isPath(item))
                .toList();
    }

    /** Whether it is a path that an old address of the page had, or a web address. */
    private static boolean isPath(String item) {
        boolean address = item.indexOf('/') >= 0 || PAGE.matcher(item).find();
        return item.startsWith("/") || (address && item.chars().noneMatch(Character::isWhitespace));
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
}
