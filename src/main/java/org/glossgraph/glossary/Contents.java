package org.glossgraph.glossary;

import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.record.Card;
import org.glossgraph.glossary.rights.Rights;

/** What a file says, as its format understands it. */
public sealed interface Contents {
    /**
     * Running text: its layout says where the entries are.
     *
     * @param document the text
     */
    record Text(Document document) implements Contents {}

    /**
     * Records: the format itself keeps the entries apart.
     *
     * @param title the title that it states
     * @param lang the language that it states, as written
     * @param layout how its headwords were found, for people
     * @param entries its entries, in order
     * @param remarks what was not understood
     * @param rights the licence that it states among its data, and whose it says it is
     */
    record Records(
            Optional<String> title,
            Optional<String> lang,
            String layout,
            List<Entry> entries,
            List<Remark> remarks,
            Rights rights)
            implements Contents {
        /** Keeps its own copies of the lists. */
        public Records {
            entries = List.copyOf(entries);
            remarks = List.copyOf(remarks);
        }

        /** The same with other rights. */
        public Records under(Rights other) {
            return new Records(title, lang, layout, entries, remarks, other);
        }
    }

    /**
     * A single record: an entry of the folder it lies in.
     *
     * @param card the record
     */
    record One(Card card) implements Contents {}

    /**
     * No glossary, for a reason that the format knows.
     *
     * @param why the reason, for people: a clause without a stop
     * @param remarks what was not understood
     */
    record None(String why, List<Remark> remarks) implements Contents {
        /** Keeps its own copy of the list. */
        public None {
            remarks = List.copyOf(remarks);
        }
    }
}
