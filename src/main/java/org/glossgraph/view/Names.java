package org.glossgraph.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossgraph.text.LangString;
import org.glossgraph.view.search.NameOrder;
import org.glossgraph.view.search.SearchIndex;

/** The names of all concepts, to be looked up in: search, spelling, the alphabet. */
final class Names {
    private final List<Concept> concepts;
    private final SearchIndex index;
    private final Map<String, List<Heading>> letters;

    Names(List<Concept> concepts) {
        this.concepts = concepts;
        this.index = new SearchIndex(concepts.stream().map(Names::item).toList());
        this.letters = letters(concepts);
    }

    private static SearchIndex.Item item(Concept concept) {
        return new SearchIndex.Item(
                texts(concept.prefLabels()),
                texts(concept.otherLabels()),
                concept.definitions().stream().map(entry -> entry.definition().text()).toList());
    }

    private static List<String> texts(List<LangString> strings) {
        return strings.stream().map(LangString::text).distinct().toList();
    }

    List<Hit> search(String query, int limit) {
        return index.find(query, limit).stream().map(this::hit).toList();
    }

    List<Hit> complete(String query, int limit) {
        return index.complete(query, limit).stream().map(this::hit).toList();
    }

    /** What is found by a hidden label is shown by its name. */
    private Hit hit(SearchIndex.Match found) {
        Concept concept = concepts.get(found.item());
        Hit.Field field = field(found);
        boolean hidden =
                field != Hit.Field.DEFINITION
                        && texts(concept.hiddenLabels()).contains(found.matched());
        if (!hidden) {
            return new Hit(concept, found.matched(), field);
        }
        boolean whole = field == Hit.Field.OTHER_NAME;
        return new Hit(concept, concept.prefLabel(), whole ? Hit.Field.NAME : field);
    }

    private static Hit.Field field(SearchIndex.Match match) {
        return switch (match.rank()) {
            case NAME -> Hit.Field.NAME;
            case OTHER_NAME -> Hit.Field.OTHER_NAME;
            case INITIALS -> Hit.Field.INITIALS;
            case NEAR -> Hit.Field.NEAR_NAME;
            case NAME_START, OTHER_NAME_START, NAME_WORD, NAME_WORDS -> Hit.Field.PART_OF_NAME;
            case TEXT -> Hit.Field.DEFINITION;
        };
    }

    List<Concept> named(String name) {
        return index.named(name).stream().map(concepts::get).toList();
    }

    List<Concept> near(String name, int limit) {
        return index.near(name, limit).stream().map(concepts::get).toList();
    }

    Map<String, List<Heading>> letters() {
        return letters;
    }

    /** A to Z, then what stands under none: the word for that is in small letters. */
    private static Map<String, List<Heading>> letters(List<Concept> concepts) {
        List<Heading> headings = concepts.stream().flatMap(Names::headings).toList();
        List<Heading> sorted =
                NameOrder.sorted(
                        headings,
                        Heading::name,
                        heading -> heading.see() + heading.concept().slug());
        Map<String, List<Heading>> found = new TreeMap<>();
        for (Heading heading : sorted) {
            String letter = NameOrder.letter(heading.name());
            found.computeIfAbsent(letter, l -> new ArrayList<>()).add(heading);
        }
        found.replaceAll((letter, lines) -> List.copyOf(lines));
        return Collections.unmodifiableMap(found);
    }

    private static Stream<Heading> headings(Concept concept) {
        Heading own = new Heading(concept.prefLabel(), concept, false);
        Stream<Heading> others =
                Stream.concat(concept.prefLabels().stream().skip(1), concept.altLabels().stream())
                        .map(LangString::text)
                        .filter(name -> !name.equals(concept.prefLabel()))
                        .distinct()
                        .map(name -> new Heading(name, concept, true));
        return Stream.concat(Stream.of(own), others);
    }
}
