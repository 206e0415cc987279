package org.glossgraph.web.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossgraph.view.Heading;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.route.Visit;

/**
 * The part of the alphabetical index that an address asks for.
 *
 * @param letter the letter, or {@link #OTHER}
 * @param headings a page of the names under it
 * @param others how many of all names under it lead to another name
 */
public record AskedLetter(String letter, Slice<Heading> headings, int others) {
    /** What stands under no letter. */
    public static final String OTHER = "other";

    private static final int LINES = 300;

    /** The first letter under which there is a name; empty where there is none. */
    public static Optional<AskedLetter> first(Visit visit) {
        return visit.vocabulary().index().keySet().stream()
                .findFirst()
                .map(letter -> of(visit, letter));
    }

    /** The letter that the address names; empty where no name begins with it. */
    public static Optional<AskedLetter> of(Visit visit) {
        return find(visit.vocabulary(), visit.name("letter")).map(letter -> of(visit, letter));
    }

    private static AskedLetter of(Visit visit, String letter) {
        List<Heading> all = visit.vocabulary().index().get(letter);
        int others = (int) all.stream().filter(Heading::see).count();
        return new AskedLetter(letter, Slice.of(all, LINES, visit), others);
    }

    /**
     * The letter that an address names, as the index has it; empty where nothing begins with it.
     */
    public static Optional<String> find(Vocabulary vocabulary, String name) {
        Map<String, List<Heading>> index = vocabulary.index();
        return index.keySet().stream().filter(letter -> path(letter).equals(name)).findFirst();
    }

    /** How an address names a letter. */
    public static String path(String letter) {
        return letter.toLowerCase(Locale.ROOT);
    }
}
