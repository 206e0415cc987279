package org.glossgraph.view;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.view.graph.Hierarchy;
import org.glossgraph.view.learning.Foundations;

/**
 * One generation, read into memory once and never changed: what pages, exports and interfaces read.
 * All lists are unmodifiable and in a defined order.
 */
public final class Vocabulary {
    private final Contents contents;
    private final Map<String, Concept> bySlug;
    private final Map<String, Entry> entries;
    private final Map<String, Glossary> glossaries;
    private final LinkIndex links;
    private final Map<String, List<Concept.Mention>> mentions;
    private final Hierarchy hierarchy;
    private final Foundations foundations;
    private final Names names;
    private final Counts counts;
    private final Optional<Concept> hub;

    private Vocabulary(Contents contents) {
        this.contents = contents;
        this.bySlug = by(contents.concepts(), Concept::slug);
        this.entries = by(contents.entries(), Entry::uri);
        this.glossaries = by(contents.glossaries(), Glossary::name);
        this.links = new LinkIndex(contents.links());
        this.mentions = new Mentions(bySlug, entries).in(contents.links());
        this.hierarchy = contents.hierarchy();
        this.foundations = Foundations.of(contents.links(), this::entry);
        this.names = new Names(contents.concepts());
        this.counts = contents.counts(entries.values());
        this.hub = links.busiest(contents.concepts());
    }

    /** Reads the vocabulary, its entries and its evidence. */
    public static Vocabulary of(DatasetGraph dataset) {
        return new Vocabulary(Contents.of(dataset));
    }

    private static <T> Map<String, T> by(List<T> things, Function<T, String> key) {
        return things.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, next) -> first));
    }

    /** The base of all addresses, ending in a slash. */
    public String base() {
        return contents.scheme().base();
    }

    /** The title of the concept scheme; empty for none. */
    public String title() {
        return contents.scheme().title();
    }

    /** The address of the concept scheme; empty for none. */
    public String scheme() {
        return contents.scheme().uri();
    }

    /** The language of the scheme, as in {@link org.glossgraph.text.LangString}. */
    public String lang() {
        return contents.scheme().lang();
    }

    /** When the import ended that made this generation, where that is told. */
    public Optional<Instant> imported() {
        return contents.imported();
    }

    /** How much there is of everything. */
    public Counts counts() {
        return counts;
    }

    /**
     * The concept that most is said of: the one with the most different phrases at its links, of
     * equals the one with the most links, then the first by name; empty where there is no concept.
     */
    public Optional<Concept> hub() {
        return hub;
    }

    /** All concepts, by name. */
    public List<Concept> concepts() {
        return contents.concepts();
    }

    /** The concept with this slug. */
    public Optional<Concept> concept(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** What was published as a concept under this slug and is none any more. */
    public Optional<Retired> retired(String slug) {
        return Optional.ofNullable(contents.retired().get(slug));
    }

    /** The concepts of this name, whatever its spelling, by name: several where they share it. */
    public List<Concept> named(String name) {
        return names.named(name);
    }

    /** The concepts that everything else stands below, by name. */
    public List<Concept> topConcepts() {
        return concepts(hierarchy.tops());
    }

    /** The concepts one step above, by name. */
    public List<Concept> broader(Concept concept) {
        return concepts(hierarchy.up(concept.slug()));
    }

    /** The concepts one step below, by name. */
    public List<Concept> narrower(Concept concept) {
        return concepts(hierarchy.down(concept.slug()));
    }

    /** How many concepts stand below, at any depth. */
    public int countBelow(Concept concept) {
        return hierarchy.countBelow(concept.slug());
    }

    /**
     * The way down to a concept from a top concept, without the concept; the shortest, first by
     * name.
     */
    public List<Concept> path(Concept concept) {
        return concepts(hierarchy.path(concept.slug()));
    }

    /** How many steps a concept stands below the nearest top concept. */
    public int depth(Concept concept) {
        return hierarchy.depth(concept.slug());
    }

    /** The nearest top concept above a concept; the concept itself where it is one. */
    public Concept top(Concept concept) {
        return bySlug.getOrDefault(hierarchy.top(concept.slug()), concept);
    }

    private List<Concept> concepts(Collection<String> slugs) {
        return slugs.stream().map(bySlug::get).filter(Objects::nonNull).toList();
    }

    /** The asserted links that start from or lead to a concept, strongest first. */
    public List<Link> links(Concept concept) {
        return links.at(concept.slug());
    }

    /** The link with this address, whatever its status. */
    public Optional<Link> link(String uri) {
        return links.link(uri);
    }

    /** The relations of asserted links, each once. */
    public List<Relation> relations() {
        return links.relations();
    }

    /** All links, whatever their status, by address. */
    public List<Link> links() {
        return contents.links();
    }

    /** Which concepts the definition of a concept rests on. */
    public Foundations foundations() {
        return foundations;
    }

    /** The sentences in which other concepts' entries speak of a concept, by file and line. */
    public List<Concept.Mention> mentions(Concept concept) {
        return mentions.getOrDefault(concept.slug(), List.of());
    }

    /** A few words on what a concept is, from its first definition; empty where it has none. */
    public String gloss(Concept concept) {
        return concept.definitions().stream().findFirst().map(this::gloss).orElse("");
    }

    /** A few words from the text of an entry itself; empty where it has none. */
    public String gloss(Entry entry) {
        return Gloss.of(entry.definition().text());
    }

    /** The glossaries, by name. */
    public List<Glossary> glossaries() {
        return contents.glossaries();
    }

    /** The glossary with this name. */
    public Optional<Glossary> glossary(String name) {
        return Optional.ofNullable(glossaries.get(name));
    }

    /** The rights of the glossary that an entry stands in. */
    public Rights rights(Entry entry) {
        return glossary(entry.glossary()).map(Glossary::rights).orElse(Rights.NONE);
    }

    /** The sections of a glossary, in the order of its entries. */
    public List<Glossary.Section> sections(Glossary glossary) {
        return contents.sections().getOrDefault(glossary.uri(), List.of());
    }

    /** The entry at an address. */
    public Optional<Entry> entry(String uri) {
        return Optional.ofNullable(entries.get(uri));
    }

    /**
     * The alphabetical index: all names of all concepts under the letters A to Z that there are,
     * and under {@code other} those that begin with none of these.
     */
    public Map<String, List<Heading>> index() {
        return names.letters();
    }

    /** Finds concepts by their names and definitions, best first, at most {@code limit}. */
    public List<Hit> search(String query, int limit) {
        return names.search(query, limit);
    }

    /**
     * Finds concepts whose names somebody may be about to write, best first, at most {@code limit};
     * names that are close in spelling come last.
     */
    public List<Hit> complete(String query, int limit) {
        return names.complete(query, limit);
    }

    /** The concepts with names that are close in spelling, closest first, at most {@code limit}. */
    public List<Concept> near(String name, int limit) {
        return names.near(name, limit);
    }

    /** What the vocabulary itself says of a concept, its links' reasons apart. */
    public List<Triple> statements(Concept concept) {
        return contents.descriptions().own(concept.uri());
    }

    /** The prefixes for statements: the usual ones, and the vocabulary's own; sorted. */
    public SortedMap<String, String> prefixes() {
        return contents.descriptions().prefixes();
    }

    /** The document of a concept: its statements, its links with evidence, the names around it. */
    public Graph describe(Concept concept) {
        return describe(concept.uri()).orElseThrow();
    }

    /**
     * The document of a resource of any kind: concept, scheme, glossary, section, entry, link,
     * ontology. Empty where nothing is said of the address.
     */
    public Optional<Graph> describe(String uri) {
        return contents.descriptions().of(uri);
    }

    /**
     * What is said of some concepts themselves, without the reasons of their links; of some links
     * with them; and the names around both.
     */
    public Graph describe(Collection<Concept> concepts, Collection<Link> reasons) {
        return contents.descriptions()
                .of(
                        concepts.stream().map(Concept::uri).toList(),
                        reasons.stream().map(Link::uri).filter(uri -> !uri.isEmpty()).toList());
    }

    /**
     * How much a vocabulary holds.
     *
     * @param concepts concepts, mentioned ones included
     * @param mentioned concepts that no glossary defines
     * @param glossaries glossaries
     * @param entries entries of all glossaries
     * @param links asserted links
     */
    public record Counts(int concepts, int mentioned, int glossaries, int entries, int links) {}
}
