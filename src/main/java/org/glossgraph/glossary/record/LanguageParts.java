package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossgraph.glossary.field.Column;
import org.glossgraph.glossary.field.FieldRole;

/** Puts the parts of a file together that hold the same records, each in its language. */
final class LanguageParts {
    private static final double MOST = 0.6;

    private LanguageParts() {}

    /**
     * The records of all languages; those with the same key or identifier are one.
     *
     * @param parts the records of each language
     */
    static List<Rec> joined(Map<String, List<Rec>> parts) {
        Map<String, List<Rec>> byKey = new LinkedHashMap<>();
        int all = 0;
        for (Map.Entry<String, List<Rec>> part : parts.entrySet()) {
            Map<String, Integer> seen = new HashMap<>();
            for (Rec rec : part.getValue()) {
                String key = key(rec);
                String nth = key + " " + seen.merge(key, 1, Integer::sum);
                byKey.computeIfAbsent(nth, k -> new ArrayList<>()).add(in(part.getKey(), rec));
                all++;
            }
        }
        boolean shared = all > byKey.size() && all >= MOST * parts.size() * byKey.size();
        List<Rec> records = new ArrayList<>();
        for (List<Rec> same : byKey.values()) {
            if (shared) {
                records.add(one(same));
            } else {
                same.forEach(rec -> records.add(withOwnKey(rec)));
            }
        }
        return records;
    }

    private static String key(Rec rec) {
        return rec.fields().stream()
                .filter(field -> isKey(field) || isId(field))
                .map(Field::text)
                .findFirst()
                .orElse(rec.source() + " line " + rec.line());
    }

    private static boolean isKey(Field field) {
        return field.path().equals(Column.KEY);
    }

    private static boolean isId(Field field) {
        return NodeShape.role(field.path()).filter(FieldRole.ID::equals).isPresent();
    }

    /** The record with its fields below the name of a language; its key stays what it is. */
    private static Rec in(String lang, Rec rec) {
        List<Field> fields = new ArrayList<>();
        for (Field field : rec.fields()) {
            List<String> path = new ArrayList<>(field.path());
            if (!isKey(field)) {
                path.add(0, lang);
            }
            fields.add(field.at(path));
        }
        return rec.with(fields);
    }

    private static Rec one(List<Rec> same) {
        List<Field> fields = new ArrayList<>(same.get(0).fields());
        same.stream()
                .skip(1)
                .flatMap(rec -> rec.fields().stream())
                .filter(field -> !isKey(field))
                .forEach(fields::add);
        return same.get(0).with(fields);
    }

    /** A key that no other language has is the term in its own. */
    private static Rec withOwnKey(Rec rec) {
        Optional<String> own =
                rec.fields().stream()
                        .filter(field -> field.path().size() > 1)
                        .map(field -> field.path().get(0))
                        .findFirst();
        List<Field> fields = new ArrayList<>();
        for (Field field : rec.fields()) {
            boolean term = isKey(field) && own.isPresent();
            fields.add(term ? field.at(List.of(own.get(), "term")) : field);
        }
        return rec.with(fields);
    }
}
