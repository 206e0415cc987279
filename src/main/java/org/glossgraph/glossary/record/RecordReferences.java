package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Reference;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.text.LangString;

/** Reads what the fields of records say of other entries, by name or identifier. */
final class RecordReferences {
    private static final Map<FieldRole, Reference.Kind> KINDS =
            Map.of(
                    FieldRole.SEE, Reference.Kind.SEE,
                    FieldRole.RELATED, Reference.Kind.RELATED,
                    FieldRole.CONTRAST, Reference.Kind.CONTRAST,
                    FieldRole.BROADER, Reference.Kind.BROADER,
                    FieldRole.NARROWER, Reference.Kind.NARROWER);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)[-–—.?/]*|n/?a|none|null|true|false|\\d");
    private static final int LONGEST = 100;

    private final FieldTable table;
    private final EntryNames names;
    private final Map<FieldRole, CellList> lists = new EnumMap<>(FieldRole.class);

    RecordReferences(FieldTable table, EntryNames names) {
        this.table = table;
        this.names = names;
        KINDS.keySet()
                .forEach(
                        role ->
                                lists.put(
                                        role,
                                        new CellList(
                                                table.values(role),
                                                text -> names.named(text).isPresent())));
    }

    /**
     * The references of an entry: those of its text, with the names that their targets have in the
     * glossary's own language, and those of its record's fields.
     */
    List<Reference> of(Rec rec, Entry entry) {
        String own = entry.prefLabel().map(LangString::text).orElse("");
        Map<String, Reference> found = new LinkedHashMap<>();
        for (Reference reference : entry.references()) {
            String target = names.named(reference.target()).orElse(reference.target());
            add(found, reference.kind(), target, reference.line());
        }
        boolean empty = entry.definitions().isEmpty() && entry.examples().isEmpty();
        for (Field field : rec.fields()) {
            FieldRole role = table.role(field);
            if (role == FieldRole.URL && ADDRESS.matcher(field.text().strip()).matches()) {
                add(found, Reference.Kind.LINK, field.text().strip(), field.line());
            } else if (role.isReference()) {
                for (String name : targets(field, role)) {
                    boolean same = empty && role == FieldRole.SEE && names.named(name).isPresent();
                    Reference.Kind kind = same ? Reference.Kind.SAME : KINDS.get(role);
                    String target = names.named(name).orElse(name);
                    if (!target.equals(own)) {
                        add(found, kind, target, field.line());
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<String> targets(Field field, FieldRole role) {
        List<String> targets = new ArrayList<>();
        for (String name :
                field.listed() ? List.of(field.text()) : lists.get(role).names(field.text())) {
            String text = CellText.name(field.with(name)).plain();
            String target = lists.get(role).withoutGloss(text);
            boolean known = names.named(target).isPresent();
            boolean number = NOTHING.matcher(target).matches();
            if (known || (!number && target.length() <= LONGEST && !target.isBlank())) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static void add(
            Map<String, Reference> found, Reference.Kind kind, String target, int line) {
        String key = kind + " " + target.toLowerCase(Locale.ROOT);
        found.putIfAbsent(key, new Reference(kind, target, line));
    }
}
