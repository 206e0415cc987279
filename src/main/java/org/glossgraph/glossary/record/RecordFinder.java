package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.field.Column;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.glossary.layout.Shape;
import org.glossgraph.glossary.record.CsvRows.Cell;
import org.glossgraph.glossary.record.CsvRows.Row;

/**
 * Finds the records in a tree of lists and maps: a list of maps, a map of maps or of texts, groups
 * of these by letter, by section or by language, and any of it inside a wrapper.
 */
final class RecordFinder {
    private static final List<String> TEXT = List.of("text");
    private static final double MOST = 0.6;

    private final List<Remark> remarks;
    private Optional<String> title = Optional.empty();
    private Optional<String> lang = Optional.empty();

    private RecordFinder(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** The records of a file, which may hold several values one after the other. */
    static RecordList find(List<Node> values, List<Remark> remarks) {
        RecordFinder finder = new RecordFinder(remarks);
        boolean maps = values.size() > 1 && values.stream().allMatch(NodeShape::isRecord);
        List<Rec> records = new ArrayList<>();
        List<Node> roots = maps ? List.of(new Node.Sequence(1, values)) : values;
        for (Node root : roots) {
            records.addAll(finder.records(root, ""));
        }
        boolean single =
                values.size() == 1 && records.size() == 1 && NodeShape.isRecord(values.get(0));
        String layout = single ? "a file for each term" : "a record for each term";
        return new RecordList(finder.title, finder.lang, layout, records, remarks);
    }

    private List<Rec> records(Node node, String section) {
        if (node instanceof Node.Sequence list) {
            return ofList(list, section);
        }
        return node instanceof Node.Mapping map ? ofMap(map, section) : List.of();
    }

    private List<Rec> ofList(Node.Sequence list, String section) {
        if (NodeShape.most(list.items(), Node.Sequence.class)) {
            return ofRows(list, section);
        }
        List<Node.Mapping> maps = NodeShape.only(list.items(), Node.Mapping.class);
        if (2 * maps.size() < list.items().size()) {
            return ofLines(list, section);
        }
        boolean pairs = maps.stream().allMatch(map -> map.members().size() == 1);
        List<Rec> records = new ArrayList<>();
        for (Node.Mapping map : maps) {
            Optional<Node.Member> group = NodeShape.container(map);
            if (pairs) {
                map.members().forEach(member -> records.addAll(keyed(member, section)));
            } else if (group.isPresent() && !NodeShape.hasOwnText(map)) {
                String name = NodeShape.groupName(map).orElse(section);
                records.addAll(records(group.get().value(), section(name)));
            } else {
                records.addAll(withParts(map, section));
            }
        }
        return records;
    }

    /** A record, and the records that stand below it. */
    private List<Rec> withParts(Node.Mapping map, String section) {
        Optional<Node.Member> parts = NodeShape.container(map);
        List<Node.Member> own =
                map.members().stream()
                        .filter(member -> parts.filter(member::equals).isEmpty())
                        .toList();
        List<Rec> records = new ArrayList<>();
        Node.Mapping rest = new Node.Mapping(map.line(), own);
        records.add(new Rec(line(map), section, Flattening.of(rest, List.of())));
        Optional<String> name = NodeShape.groupName(map);
        if (parts.isPresent()) {
            for (Rec part : records(parts.get().value(), section)) {
                List<Field> fields = new ArrayList<>(part.fields());
                name.ifPresent(
                        parent ->
                                fields.add(
                                        new Field(
                                                List.of("parent"),
                                                part.line(),
                                                parent,
                                                false,
                                                true)));
                records.add(part.with(fields));
            }
        }
        return records;
    }

    private List<Rec> ofRows(Node.Sequence list, String section) {
        List<Row> rows = new ArrayList<>();
        for (Node.Sequence row : NodeShape.only(list.items(), Node.Sequence.class)) {
            List<Cell> cells =
                    NodeShape.only(row.items(), Node.Scalar.class).stream()
                            .map(scalar -> new Cell(scalar.line(), scalar.text()))
                            .toList();
            rows.add(new Row(row.line(), cells));
        }
        return CsvTable.records(rows, remarks).stream()
                .map(rec -> new Rec(rec.line(), section, rec.fields()))
                .toList();
    }

    /** A list of texts, each of which begins with its term. */
    private List<Rec> ofLines(Node.Sequence list, String section) {
        List<Rec> records = new ArrayList<>();
        for (Node.Scalar text : NodeShape.only(list.items(), Node.Scalar.class)) {
            int colon = text.text().indexOf(": ");
            if (colon > 0 && Shape.isTerm(text.text().substring(0, colon))) {
                int line = text.line();
                Node.Scalar term = new Node.Scalar(line, text.text().substring(0, colon));
                Node.Scalar rest = new Node.Scalar(line, text.text().substring(colon + 2));
                List<Field> fields = new ArrayList<>(Flattening.of(term, Column.KEY));
                fields.addAll(Flattening.of(rest, TEXT));
                records.add(new Rec(line, section, fields));
            }
        }
        return records.size() >= MOST * list.items().size() ? records : List.of();
    }

    private List<Rec> ofMap(Node.Mapping map, String section) {
        readMetadata(map);
        if (NodeShape.isRecord(map)) {
            return withParts(map, section);
        }
        if (NodeShape.isByLanguage(map)) {
            return byLanguage(map, section);
        }
        if (NodeShape.isKeyed(map)) {
            List<Rec> records = new ArrayList<>();
            map.members().forEach(member -> records.addAll(keyed(member, section)));
            return records;
        }
        return inside(map, section);
    }

    private List<Rec> byLanguage(Node.Mapping map, String section) {
        Map<String, List<Rec>> parts = new LinkedHashMap<>();
        map.members().forEach(part -> parts.put(part.name(), records(part.value(), section)));
        return LanguageParts.joined(parts);
    }

    /** The title and the language that a wrapper states. */
    private void readMetadata(Node.Mapping map) {
        for (Node.Member member : map.members()) {
            Optional<FieldRole> role = NodeShape.role(member);
            if (member.value() instanceof Node.Scalar scalar && !scalar.isBlank()) {
                if (role.filter(FieldRole.LANGUAGE::equals).isPresent()) {
                    lang = lang.or(() -> Optional.of(scalar.text()));
                } else if (member.name().equalsIgnoreCase("title")) {
                    title = title.or(() -> Optional.of(scalar.text().strip()));
                }
            } else if (NodeShape.isMetadata(member)
                    && member.value() instanceof Node.Mapping inner) {
                readMetadata(inner);
            }
        }
    }

    /**
     * The records inside a wrapper, or inside groups that are named after letters or sections; what
     * holds everything there is, is no group.
     */
    private List<Rec> inside(Node.Mapping map, String section) {
        List<Node.Member> parts =
                map.members().stream()
                        .filter(member -> !(member.value() instanceof Node.Scalar))
                        .filter(member -> !NodeShape.isMetadata(member))
                        .toList();
        Map<Boolean, List<Rec>> byPlace = new TreeMap<>();
        for (Node.Member member : parts) {
            boolean list = NodeShape.isListName(member.name());
            String name = list || parts.size() == 1 ? section : section(member.name());
            byPlace.computeIfAbsent(list, key -> new ArrayList<>())
                    .addAll(records(member.value(), name));
        }
        List<Rec> listed = byPlace.getOrDefault(true, List.of());
        return listed.isEmpty() ? byPlace.getOrDefault(false, List.of()) : listed;
    }

    private static String section(String name) {
        return Letters.isLetter(name) ? "" : name.strip();
    }

    /** The records under one name: one, or one for each sense. */
    private List<Rec> keyed(Node.Member member, String section) {
        List<Field> key = Flattening.of(new Node.Scalar(member.line(), member.name()), Column.KEY);
        if (member.value() instanceof Node.Sequence senses
                && NodeShape.most(senses.items(), Node.Mapping.class)) {
            List<Rec> records = new ArrayList<>();
            for (Node.Mapping sense : NodeShape.only(senses.items(), Node.Mapping.class)) {
                records.add(keyed(key, sense, line(sense), section));
            }
            return records;
        }
        return List.of(keyed(key, member.value(), member.line(), section));
    }

    private static Rec keyed(List<Field> key, Node value, int line, String section) {
        List<Field> fields = new ArrayList<>(key);
        fields.addAll(Flattening.of(value, value instanceof Node.Mapping ? List.of() : TEXT));
        return new Rec(line, section, fields);
    }

    /** The line that a map begins on: that of its first name. */
    private static int line(Node.Mapping map) {
        return map.members().isEmpty()
                ? map.line()
                : Math.min(map.line(), map.members().get(0).line());
    }
}
