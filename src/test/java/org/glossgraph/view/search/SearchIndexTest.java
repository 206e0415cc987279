package org.glossgraph.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glossgraph.view.search.SearchIndex.Item;
import org.glossgraph.view.search.SearchIndex.Match;
import org.junit.jupiter.api.Test;

/** Names with slips, against a comparison of every name with the whole of the query. */
class SearchIndexTest {
    private static final int ALL = 1000;

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withChars("abct").ofMinLength(1).ofMaxLength(12);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return word().list().uniqueElements().ofMinSize(1).ofMaxSize(60);
    }

    @Test
    void aQuestionFindsWhatItsContentWordsSay() {
        SearchIndex index =
                new SearchIndex(
                        List.of(
                                new Item(
                                        List.of("Reef"),
                                        List.of(),
                                        List.of("Makes a sail smaller.")),
                                new Item(
                                        List.of("Luff"),
                                        List.of(),
                                        List.of("It flaps in the wind.")),
                                new Item(
                                        List.of("Jib"),
                                        List.of(),
                                        List.of("A sail before the mast."))));

        assertThat(index.find("why does it keep flapping", ALL)).isEmpty();
        assertThat(index.find("why does it flap in wind?", ALL))
                .extracting(Match::item)
                .containsExactly(1);
        assertThat(index.find("reefing", ALL)).extracting(Match::item).containsExactly(0);
        assertThat(index.find("what makes sails smaller", ALL))
                .extracting(Match::item)
                .containsExactly(0);
        assertThat(index.find("what is the", ALL)).isEmpty();
    }

    @Property(tries = 300)
    void whatIsNearIsFoundAndTheClosestComesFirst(
            @ForAll("words") List<String> names, @ForAll("word") String query) {
        int most = Math.min(3, (query.length() + 3) / 4);

        List<Integer> near = index(names).near(query, ALL);

        assertThat(near.stream().map(names::get))
                .containsExactlyInAnyOrderElementsOf(
                        names.stream().filter(name -> distance(query, name) <= most).toList());
        assertThat(near.stream().map(names::get).map(name -> distance(query, name)).toList())
                .isSorted();
    }

    @Property(tries = 300)
    void whatBeginsAlmostSoIsOffered(
            @ForAll("words") List<String> names, @ForAll("word") String query) {
        int most = Math.min(3, (query.length() + 3) / 4) - 1;

        Set<String> offered =
                index(names).complete(query, ALL).stream()
                        .map(Match::matched)
                        .collect(Collectors.toSet());

        assertThat(offered)
                .containsAll(
                        names.stream()
                                .filter(name -> query.length() >= 4 && begins(query, name) <= most)
                                .toList());
    }

    private static SearchIndex index(List<String> names) {
        return new SearchIndex(
                names.stream().map(name -> new Item(List.of(name), List.of(), List.of())).toList());
    }

    private static int begins(String query, String name) {
        return IntStream.rangeClosed(0, name.length())
                .map(end -> distance(query, name.substring(0, end)))
                .min()
                .orElseThrow();
    }

    /** Letters put in, left out, replaced, or swapped with their neighbour, by the definition. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
