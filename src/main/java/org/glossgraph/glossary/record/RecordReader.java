package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.Contents;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.glossary.rights.Rights;

/** Reads the records that a format has found: what their fields hold, then their entries. */
final class RecordReader {
    private static final int MOST_REMARKS = 20;
    private static final Set<FieldRole> UNREAD = Set.of(FieldRole.NOISE, FieldRole.OTHER);

    private RecordReader() {}

    /** The entries of some records, or why they are none. */
    static Contents read(String source, RecordList list, String defaultLang) {
        if (list.records().isEmpty()) {
            return new Contents.None("no list of entries was found in this file", list.remarks());
        }
        List<Rec> records =
                list.records().stream()
                        .map(rec -> rec.source().isEmpty() ? rec.from(source) : rec)
                        .toList();
        FieldTable table = FieldTable.of(records);
        Optional<String> reason = Verdict.against(source, list.title(), table);
        if (reason.isPresent()) {
            return new Contents.None("this is no glossary: " + reason.get(), list.remarks());
        }
        Tongues tongues = Tongues.of(table, list.lang(), defaultLang);
        List<Entry> entries = RecordEntries.read(table, tongues);
        List<Remark> remarks = new ArrayList<>(list.remarks());
        remarks.addAll(nameless(table));
        unread(table).ifPresent(remarks::add);
        String first = tongues.all().get(0);
        Optional<String> lang = Optional.of(first).filter(tag -> !tag.isEmpty());
        return new Contents.Records(
                list.title(), lang, list.layout(), entries, remarks, Rights.NONE);
    }

    /** A remark for each record with a text and without a headword. */
    private static List<Remark> nameless(FieldTable table) {
        return table.records().stream()
                .filter(rec -> has(table, rec, FieldRole.DEFINITION))
                .filter(rec -> !has(table, rec, FieldRole.TERM))
                .limit(MOST_REMARKS)
                .map(rec -> new Remark(rec.line(), "this text has no term; it is left out"))
                .toList();
    }

    /** A note of the fields that are in no entry. */
    private static Optional<Remark> unread(FieldTable table) {
        List<String> names =
                table.columns().stream()
                        .filter(column -> UNREAD.contains(table.uses().get(column.path()).role()))
                        .map(column -> '‘' + String.join(" ", column.path()) + '’')
                        .limit(MOST_REMARKS)
                        .toList();
        int line = table.records().get(0).line();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.note(line, "fields of no entry: " + String.join(", ", names)));
    }

    private static boolean has(FieldTable table, Rec rec, FieldRole role) {
        return rec.fields().stream().anyMatch(field -> table.role(field) == role);
    }

    /** What a tree of values says: the entries of a glossary, one of them, or nothing. */
    static Contents read(String source, List<Node> values, Tree tree) {
        Optional<KnownFile> known = KnownFile.of(values);
        if (known.isPresent()) {
            return new Contents.None(
                    "this is " + known.get().label() + ", no glossary", tree.remarks);
        }
        RecordList list = RecordFinder.find(values, tree.remarks);
        boolean card =
                list.records().size() == 1
                        && values.size() == 1
                        && NodeShape.isRecord(values.get(0));
        if (card) {
            return new Contents.One(new Card(list));
        }
        Contents contents = read(source, list, tree.defaultLang);
        return contents instanceof Contents.Records found
                ? found.under(NodeRights.of(values))
                : contents;
    }

    /** What is known of a tree beside its values. */
    record Tree(List<Remark> remarks, String defaultLang) {}
}
