package org.glossgraph.glossary.record;

import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Remark;

/**
 * The records of a file.
 *
 * @param title the title that the file states
 * @param lang the language that it states, as written
 * @param layout how the records stand in it, for people
 * @param records the records, in order
 * @param remarks what was not understood
 */
record RecordList(
        Optional<String> title,
        Optional<String> lang,
        String layout,
        List<Rec> records,
        List<Remark> remarks) {
    RecordList {
        records = List.copyOf(records);
        remarks = List.copyOf(remarks);
    }
}
