package org.glossgraph.web.data;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.route.Visit;

/**
 * The glossary that an address names, a page at a time.
 *
 * @param glossary the glossary
 * @param entries a page of its entries, section after section
 */
public record AskedGlossary(Glossary glossary, Slice<Entry> entries) {
    private static final int LINES = 200;

    /** The glossary; empty where there is none of this name. */
    public static Optional<AskedGlossary> of(Visit visit) {
        return visit.vocabulary()
                .glossary(visit.name("name"))
                .map(found -> new AskedGlossary(found, Slice.of(inOrder(found), LINES, visit)));
    }

    /** The place on a page at which a section begins. */
    public static String section(Vocabulary vocabulary, String glossary, String section) {
        String title =
                vocabulary.glossary(glossary).stream()
                        .flatMap(each -> vocabulary.sections(each).stream())
                        .filter(each -> each.name().equals(section))
                        .map(Glossary.Section::title)
                        .findFirst()
                        .orElse("");
        List<Entry> all =
                vocabulary.glossary(glossary).map(AskedGlossary::inOrder).orElse(List.of());
        int before = 0;
        while (before < all.size() && !all.get(before).section().equals(title)) {
            before++;
        }
        int page = before == all.size() ? 1 : before / LINES + 1;
        String query = page == 1 ? "" : "?" + Slice.PARAMETER + "=" + page;
        return Paths.glossary(glossary) + query + "#" + section;
    }

    /** By sections, in the order in which these begin. */
    private static List<Entry> inOrder(Glossary glossary) {
        Map<String, List<Entry>> sections =
                glossary.entries().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Entry::section, LinkedHashMap::new, Collectors.toList()));
        return sections.values().stream().flatMap(Collection::stream).toList();
    }
}
