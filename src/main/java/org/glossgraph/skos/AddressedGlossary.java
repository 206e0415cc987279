package org.glossgraph.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.text.LangString;

/**
 * A glossary with the addresses of its parts.
 *
 * @param glossary the glossary
 * @param name its name in addresses
 * @param address its address
 * @param sections its sections as written, in order, with their addresses
 * @param entries its entries, in order, with their addresses
 */
record AddressedGlossary(
        Glossary glossary,
        String name,
        Resource address,
        Map<String, Resource> sections,
        List<AddressedEntry> entries) {

    /** The names of graphs that stand beside those of the glossaries. */
    private static final List<String> RESERVED =
            List.of("evidence", "import", "ontology", "quality");

    /** An entry with its address. */
    record AddressedEntry(Entry entry, Resource address) {}

    /**
     * Gives every glossary, section and entry its address; names are numbered where they collide.
     */
    static List<AddressedGlossary> all(Iris iris, List<Glossary> glossaries) {
        Names names = new Names(RESERVED);
        return glossaries.stream()
                .sorted(Comparator.comparing(Glossary::source).thenComparing(Glossary::name))
                .map(each -> of(iris, each, names.free(each.name())))
                .toList();
    }

    /** The language of its headings and sections. */
    String lang() {
        return glossary.lang();
    }

    /** Where the concepts of an entry are members: its section, or the glossary itself. */
    Resource collection(Entry entry) {
        return Optional.ofNullable(sections.get(entry.section())).orElse(address);
    }

    private static AddressedGlossary of(Iris iris, Glossary glossary, String name) {
        return new AddressedGlossary(
                glossary,
                name,
                iris.glossary(name),
                sections(iris, glossary, name),
                entries(iris, glossary, name));
    }

    private static Map<String, Resource> sections(Iris iris, Glossary glossary, String name) {
        Names names = new Names(List.of());
        Map<String, Resource> sections = new LinkedHashMap<>();
        for (Entry entry : glossary.entries()) {
            if (!entry.section().isEmpty()) {
                sections.computeIfAbsent(
                        entry.section(),
                        section -> iris.section(name, names.free(Slug.of(section))));
            }
        }
        return sections;
    }

    private static List<AddressedEntry> entries(Iris iris, Glossary glossary, String name) {
        Names names = new Names(List.of());
        List<AddressedEntry> entries = new ArrayList<>();
        for (Entry entry : glossary.entries()) {
            String headword = entry.prefLabel().map(LangString::text).orElse("headless");
            entries.add(new AddressedEntry(entry, iris.entry(name, names.free(Slug.of(headword)))));
        }
        return List.copyOf(entries);
    }
}
