package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossgraph.glossary.rights.Rights;
import org.glossgraph.glossary.rights.StatedRights;

/** What a tree of values says of its licence and its authors, beside the list of its entries. */
final class NodeRights {
    private static final List<String> HEADS =
            List.of("metadata", "meta", "info", "header", "about", "glossary");

    /** Of a licence or a person that is described, what names it, the surest first. */
    private static final List<String> NAMES =
            List.of("spdx", "identifier", "id", "url", "uri", "href", "name", "title");

    private NodeRights() {}

    static Rights of(List<Node> values) {
        Map<String, List<String>> fields = new TreeMap<>();
        if (values.size() == 1 && values.get(0) instanceof Node.Mapping root) {
            HEADS.stream()
                    .flatMap(head -> root.get(head).stream())
                    .filter(Node.Mapping.class::isInstance)
                    .map(Node.Mapping.class::cast)
                    .forEach(head -> collect(head, fields));
            // Where texts stand beside each other alone, “license” may be a term like the others.
            if (root.members().stream().anyMatch(each -> !(each.value() instanceof Node.Scalar))) {
                collect(root, fields);
            }
        }
        return StatedRights.of(fields);
    }

    private static void collect(Node.Mapping map, Map<String, List<String>> fields) {
        map.members()
                .forEach(
                        member ->
                                fields.putIfAbsent(
                                        StatedRights.key(member.name()), texts(member.value())));
    }

    private static List<String> texts(Node value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof Node.Sequence list) {
            list.items().forEach(each -> named(each).ifPresent(texts::add));
        } else {
            named(value).ifPresent(texts::add);
        }
        return texts;
    }

    private static Optional<String> named(Node value) {
        if (value instanceof Node.Scalar text) {
            return Optional.of(text.text()).filter(each -> !each.isBlank());
        }
        return value instanceof Node.Mapping map
                ? NAMES.stream()
                        .flatMap(name -> map.get(name).stream())
                        .flatMap(
                                each ->
                                        each instanceof Node.Scalar text && !text.isBlank()
                                                ? Stream.of(text.text())
                                                : Stream.empty())
                        .findFirst()
                : Optional.empty();
    }
}
