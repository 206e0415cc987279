package org.glossgraph.glossary.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.field.FieldName;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.glossary.field.Languages;
import org.glossgraph.glossary.layout.Shape;

/** What a list or map looks like: a record, a map of records, a list of them, or a wrapper. */
final class NodeShape {
    private static final int SAMPLE = 60;
    private static final double MOST = 0.6;

    /** Names of lists that say nothing about what they hold. */
    private static final Set<String> LISTS =
            Set.of(
                    "data",
                    "items",
                    "item",
                    "list",
                    "results",
                    "result",
                    "rows",
                    "records",
                    "values",
                    "content",
                    "contents",
                    "nodes",
                    "docs",
                    "documents",
                    "objects",
                    "elements",
                    "body",
                    "payload",
                    "response",
                    "default",
                    "members",
                    "cards",
                    "entities");

    private static final Set<String> METADATA =
            Set.of(
                    "meta",
                    "metadata",
                    "info",
                    "about",
                    "header",
                    "config",
                    "settings",
                    "statistics");

    private static final Set<FieldRole> PARTS =
            Set.of(FieldRole.TERM, FieldRole.SECTION, FieldRole.NARROWER, FieldRole.SHORT_FORM);
    private static final Set<FieldRole> TEXTS =
            Set.of(FieldRole.DEFINITION, FieldRole.EXPANSION, FieldRole.NOTE);

    private NodeShape() {}

    static <T extends Node> List<T> only(List<Node> nodes, Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether most of these are of one kind. */
    static boolean most(List<Node> nodes, Class<? extends Node> kind) {
        return !nodes.isEmpty() && only(nodes, kind).size() >= MOST * nodes.size();
    }

    static Optional<FieldRole> role(Node.Member member) {
        return FieldName.of(member.name()).role();
    }

    static Optional<FieldRole> role(List<String> path) {
        return FieldName.of(path, 0).role();
    }

    /** Whether a value is one record: a map with a headword and a text about it. */
    static boolean isRecord(Node node) {
        return node instanceof Node.Mapping map
                && map.members().size() <= FieldTable.WIDEST
                && map.members().stream().anyMatch(member -> isText(member) && names(member))
                && map.members().stream()
                        .anyMatch(
                                member ->
                                        isText(member)
                                                && role(member).filter(TEXTS::contains).isPresent())
                && container(map).filter(part -> !isBelow(part)).isEmpty();
    }

    private static boolean names(Node.Member member) {
        Optional<FieldRole> role = role(member);
        return role.filter(r -> r == FieldRole.TERM || r == FieldRole.SHORT_FORM).isPresent();
    }

    /** Whether a member is a text, or the same text in several languages or parts. */
    static boolean isText(Node.Member member) {
        if (member.value() instanceof Node.Sequence list) {
            return most(list.items(), Node.Scalar.class);
        }
        return member.value() instanceof Node.Scalar
                || (member.value() instanceof Node.Mapping map && isOfTexts(map));
    }

    private static boolean isOfTexts(Node.Mapping map) {
        return map.members().stream().allMatch(member -> member.value() instanceof Node.Scalar);
    }

    private static boolean isBelow(Node.Member member) {
        return role(member).filter(FieldRole.NARROWER::equals).isPresent();
    }

    /**
     * The member of a map that holds records of its own: those of a group, or those below a record.
     */
    static Optional<Node.Member> container(Node.Mapping map) {
        return map.members().stream()
                .limit(FieldTable.WIDEST)
                .filter(NodeShape::mayHold)
                .filter(member -> holdsRecords(member.value(), 0))
                .filter(
                        member ->
                                isListName(member.name())
                                        || isBelow(member)
                                        || member.value() instanceof Node.Sequence)
                .findFirst();
    }

    /** Whether a list or map holds records, possibly in groups. */
    private static boolean holdsRecords(Node node, int depth) {
        if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
            List<Node.Mapping> maps =
                    only(list.items(), Node.Mapping.class).stream().limit(SAMPLE).toList();
            return maps.stream()
                    .anyMatch(
                            map ->
                                    map.members().stream().anyMatch(NodeShape::names)
                                            || (depth < 3 && inside(map, depth)));
        }
        return node instanceof Node.Mapping map
                && !isByLanguage(map)
                && (isKeyed(map) || (depth < 3 && inside(map, depth)));
    }

    private static boolean inside(Node.Mapping map, int depth) {
        return map.members().stream()
                .limit(SAMPLE)
                .filter(member -> !(member.value() instanceof Node.Scalar))
                .filter(NodeShape::mayHold)
                .anyMatch(member -> holdsRecords(member.value(), depth + 1));
    }

    /** Whether the name of a member leaves it open that records stand below it. */
    private static boolean mayHold(Node.Member member) {
        return LISTS.contains(member.name().toLowerCase(Locale.ROOT))
                || role(member).map(PARTS::contains).orElse(true);
    }

    /** Whether a map is a record beside the records that it holds, not only their heading. */
    static boolean hasOwnText(Node.Mapping map) {
        Optional<Node.Member> container = container(map);
        return container.filter(part -> !isListName(part.name())).isPresent()
                && map.members().stream()
                        .anyMatch(
                                member ->
                                        isText(member)
                                                && role(member)
                                                        .filter(TEXTS::contains)
                                                        .isPresent());
    }

    /** What a group, or a record with others below it, is called. */
    static Optional<String> groupName(Node.Mapping map) {
        return map.members().stream()
                .filter(member -> member.value() instanceof Node.Scalar)
                .filter(
                        member ->
                                names(member)
                                        || role(member)
                                                .filter(FieldRole.SECTION::equals)
                                                .isPresent()
                                        || member.name().equalsIgnoreCase("letter"))
                .map(member -> ((Node.Scalar) member.value()).text().strip())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** Whether a map has one part for each of several languages. */
    static boolean isByLanguage(Node.Mapping map) {
        return map.members().size() > 1
                && map.members().stream()
                        .allMatch(
                                member ->
                                        Languages.ofCode(member.name())
                                                .or(() -> Languages.ofName(member.name()))
                                                .isPresent());
    }

    /** Whether a list may have this name in any file. */
    static boolean isListName(String name) {
        FieldName read = FieldName.of(name);
        return LISTS.contains(name.toLowerCase(Locale.ROOT))
                || read.role()
                        .filter(
                                r ->
                                        r == FieldRole.TERM
                                                || r == FieldRole.SHORT_FORM
                                                || r == FieldRole.DEFINITION)
                        .isPresent()
                || Shape.isTitle(name);
    }

    /** Whether a member says something about the file, not about a term. */
    static boolean isMetadata(Node.Member member) {
        String name = member.name().toLowerCase(Locale.ROOT);
        boolean sign =
                METADATA.contains(name)
                        || (!member.name().isEmpty()
                                && "_$@".indexOf(member.name().charAt(0)) >= 0);
        return sign
                || (!LISTS.contains(name)
                        && role(member)
                                .filter(r -> r == FieldRole.NOISE || r == FieldRole.LANGUAGE)
                                .isPresent());
    }

    /** Whether a map holds a record, or a text, under each of its names. */
    static boolean isKeyed(Node.Mapping map) {
        List<Node.Member> members = map.members().stream().limit(SAMPLE).toList();
        if (members.isEmpty() || (!areAlike(members) && container(members).isPresent())) {
            return false;
        }
        long texts = members.stream().filter(member -> isTextOnly(member.value())).count();
        List<Node.Mapping> maps =
                only(members.stream().map(Node.Member::value).toList(), Node.Mapping.class);
        long records =
                CommonNames.in(maps)
                        ? maps.size()
                        : maps.stream().filter(NodeShape::isInner).count();
        long senses = members.stream().filter(member -> isSenses(member.value())).count();
        return texts + records + senses >= MOST * members.size()
                && (members.size() > 1 || texts == 0);
    }

    /** Whether all members are records with the same fields, whatever they are called. */
    private static boolean areAlike(List<Node.Member> members) {
        List<Node.Mapping> maps =
                only(members.stream().map(Node.Member::value).toList(), Node.Mapping.class);
        return maps.size() == members.size() && CommonNames.in(maps);
    }

    private static Optional<Node.Member> container(List<Node.Member> members) {
        return members.stream()
                .filter(member -> isListName(member.name()))
                .filter(member -> !(member.value() instanceof Node.Scalar))
                .filter(member -> holdsRecords(member.value(), 2))
                .findFirst();
    }

    private static boolean isTextOnly(Node node) {
        return node instanceof Node.Scalar
                || (node instanceof Node.Sequence list
                        && most(list.items(), Node.Scalar.class)
                        && only(list.items(), Node.Scalar.class).stream()
                                .noneMatch(item -> item.text().indexOf(": ") > 0));
    }

    /** Whether a map is a record whose headword stands outside of it. */
    private static boolean isInner(Node.Mapping map) {
        boolean text =
                map.members().stream()
                        .anyMatch(
                                member ->
                                        isText(member)
                                                && FieldName.of(member.name())
                                                        .role()
                                                        .filter(
                                                                r ->
                                                                        TEXTS.contains(r)
                                                                                || r.isName())
                                                        .isPresent());
        return (text || (isByLanguage(map) && isOfTexts(map))) && container(map).isEmpty();
    }

    /** Whether a list holds the senses of a word: maps with a text and no headword. */
    private static boolean isSenses(Node node) {
        return node instanceof Node.Sequence list
                && most(list.items(), Node.Mapping.class)
                && only(list.items(), Node.Mapping.class).stream()
                        .allMatch(
                                map ->
                                        isInner(map)
                                                && map.members().stream()
                                                        .noneMatch(NodeShape::names));
    }
}
