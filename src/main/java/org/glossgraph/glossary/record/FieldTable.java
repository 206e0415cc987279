package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossgraph.glossary.field.Column;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.glossary.field.FieldUse;
import org.glossgraph.glossary.field.Languages;
import org.glossgraph.glossary.field.RoleReader;

/**
 * Records with what their fields hold.
 *
 * @param records the records, in order
 * @param columns their fields, in the order in which they first come
 * @param uses what these hold
 */
record FieldTable(List<Rec> records, List<Column> columns, Map<List<String>, FieldUse> uses) {
    /** No glossary has more different fields than this. */
    static final int WIDEST = 600;

    static FieldTable of(Collection<Rec> records) {
        FieldTable table = reading(List.copyOf(records));
        return table.has(FieldRole.LANGUAGE) ? reading(table.byLanguage()) : table;
    }

    private static FieldTable reading(List<Rec> records) {
        Map<List<String>, List<String>> values = new LinkedHashMap<>();
        for (Rec rec : records) {
            for (Field field : rec.fields()) {
                if (values.size() <= WIDEST || values.containsKey(field.path())) {
                    values.computeIfAbsent(field.path(), path -> new ArrayList<>())
                            .add(field.text());
                }
            }
        }
        List<Column> columns = new ArrayList<>();
        if (values.size() <= WIDEST) {
            values.forEach((path, all) -> columns.add(new Column(path, all, records.size())));
        }
        List<FieldUse> read = RoleReader.read(columns);
        Map<List<String>, FieldUse> uses = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            uses.put(columns.get(i).path(), read.get(i));
        }
        return new FieldTable(records, columns, uses);
    }

    /** The records with the language that each states on its fields; those of one thing are one. */
    private List<Rec> byLanguage() {
        Map<String, List<Rec>> parts = new LinkedHashMap<>();
        for (Rec rec : records) {
            Optional<Field> stated =
                    rec.fields().stream()
                            .filter(field -> role(field) == FieldRole.LANGUAGE)
                            .findFirst();
            String lang =
                    stated.map(Field::text)
                            .flatMap(
                                    text -> Languages.ofCode(text).or(() -> Languages.ofName(text)))
                            .orElse("");
            List<Field> rest =
                    rec.fields().stream().filter(f -> role(f) != FieldRole.LANGUAGE).toList();
            parts.computeIfAbsent(lang, key -> new ArrayList<>()).add(rec.with(rest));
        }
        return LanguageParts.joined(parts).stream()
                .sorted(Comparator.comparing(Rec::source).thenComparingInt(Rec::line))
                .toList();
    }

    Optional<FieldUse> use(Field field) {
        return Optional.ofNullable(uses.get(field.path()));
    }

    FieldRole role(Field field) {
        return use(field).map(FieldUse::role).orElse(FieldRole.NOISE);
    }

    /** What the columns with one role hold, in order. */
    List<FieldUse> with(FieldRole role) {
        return columns.stream()
                .map(column -> uses.get(column.path()))
                .filter(use -> use.role() == role)
                .toList();
    }

    boolean has(FieldRole role) {
        return !with(role).isEmpty();
    }

    /** All values of the fields with one role. */
    List<String> values(FieldRole role) {
        return columns.stream()
                .filter(column -> uses.get(column.path()).role() == role)
                .flatMap(column -> column.values().stream())
                .toList();
    }
}
