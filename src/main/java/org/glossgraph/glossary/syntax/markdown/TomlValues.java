package org.glossgraph.glossary.syntax.markdown;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the values of front matter in TOML 1.0; what is no TOML has none. */
final class TomlValues {
    private static final TomlMapper TOML = new TomlMapper();

    private TomlValues() {}

    static Map<String, List<String>> of(String toml) {
        StatedValues values = new StatedValues();
        try {
            TOML.readTree(toml)
                    .properties()
                    .forEach(field -> add(List.of(field.getKey()), field.getValue(), values));
        } catch (JacksonException | IllegalArgumentException e) {
            return Map.of();
        }
        return values.all();
    }

    /** Adds a value with those inside of it, which lie at most one key deeper. */
    private static void add(List<String> path, JsonNode value, StatedValues values) {
        if (value.isArray()) {
            value.valueStream().forEach(item -> addItem(path, item, values));
        } else {
            addItem(path, value, values);
        }
    }

    private static void addItem(List<String> path, JsonNode value, StatedValues values) {
        if (value.isObject() && path.size() == 1) {
            value.properties()
                    .forEach(
                            field ->
                                    add(
                                            Stream.concat(path.stream(), Stream.of(field.getKey()))
                                                    .toList(),
                                            field.getValue(),
                                            values));
        } else if (value.isValueNode()) {
            values.add(path, value.asText());
        }
    }
}
