package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.field.FieldName;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.glossary.field.Languages;

/** Turns a map into the fields of a record, whatever stands inside it. */
final class Flattening {
    private static final String MERGE = "<<";

    private final List<Field> fields = new ArrayList<>();

    private Flattening() {}

    /** The fields of a map; their paths begin with the one given. */
    static List<Field> of(Node.Mapping map, List<String> path) {
        Flattening flattening = new Flattening();
        flattening.add(map, path);
        return flattening.fields;
    }

    /** The fields of any value. */
    static List<Field> of(Node node, List<String> path) {
        Flattening flattening = new Flattening();
        flattening.add(node, path, false);
        return flattening.fields;
    }

    private void add(Node.Mapping map, List<String> path) {
        List<String> inLanguage =
                path.isEmpty()
                        ? path
                        : statedLanguage(map).map(lang -> below(path, lang)).orElse(path);
        for (Node.Member member : map.members()) {
            boolean merged = member.name().equals(MERGE) && member.value() instanceof Node.Mapping;
            add(member.value(), merged ? inLanguage : below(inLanguage, member.name()), false);
        }
    }

    /** The language that a map in a list states for what is beside it. */
    private static Optional<String> statedLanguage(Node.Mapping map) {
        return map.members().stream()
                .filter(
                        member ->
                                FieldName.of(member.name())
                                        .role()
                                        .filter(FieldRole.LANGUAGE::equals)
                                        .isPresent())
                .map(Node.Member::value)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text())
                .filter(code -> Languages.ofCode(code).isPresent())
                .findFirst();
    }

    private void add(Node node, List<String> path, boolean listed) {
        if (node instanceof Node.Mapping map) {
            add(map, path);
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> add(item, path, true));
        } else if (node instanceof Node.Scalar scalar && !scalar.isBlank()) {
            fields.add(new Field(path, scalar.line(), scalar.text(), scalar.wrapped(), listed));
        }
    }

    private static List<String> below(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
