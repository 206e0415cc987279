package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.glossgraph.glossary.Contents;

/** A file that is a single record: one entry of a folder of such files. */
public final class Card {
    private final RecordList list;

    Card(RecordList list) {
        this.list = list;
    }

    /**
     * What the files of a folder say, read together.
     *
     * @param folder the path of the folder, or of the only file
     * @param cards the files by their paths
     * @param defaultLang the language to be taken where none is stated
     */
    public static Contents read(String folder, SortedMap<String, Card> cards, String defaultLang) {
        List<Rec> records = new ArrayList<>();
        cards.forEach(
                (source, card) ->
                        card.list.records().forEach(rec -> records.add(rec.from(source))));
        RecordList all =
                new RecordList(
                        Optional.empty(),
                        Optional.empty(),
                        "a file for each term",
                        records,
                        List.of());
        return RecordReader.read(folder, all, defaultLang);
    }
}
