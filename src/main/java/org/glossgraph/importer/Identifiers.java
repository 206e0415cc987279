package org.glossgraph.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.glossgraph.concept.Concept;
import org.glossgraph.concept.Slugs;
import org.glossgraph.glossary.Entry;
import org.glossgraph.link.ConceptGraph;
import org.glossgraph.link.Link;
import org.glossgraph.skos.Retired;
import org.glossgraph.store.Registry;
import org.glossgraph.store.Registry.Identifier;
import org.glossgraph.store.Registry.State;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;

/**
 * Gives concepts the identifiers under which they were published before. A concept is known again
 * by its name, its other names, the headings of its entries and their texts, whatever else has
 * changed; the best match of all goes first, so that two concepts of one name never swap.
 */
final class Identifiers {
    /** The name by which it goes is the same. */
    private static final double SAME_NAME = 8;

    /** One's name is among the other's. */
    private static final double OTHER_NAME = 4;

    /** All entries are the same. */
    private static final double SAME_ENTRIES = 8;

    /** With less, it is another concept. */
    private static final double LEAST = 3.9;

    private static final int HASH = 16;

    private final Registry registry;
    private final Map<String, String> published = new HashMap<>();

    private Identifiers(Registry registry) {
        this.registry = registry;
    }

    /**
     * A graph with its lasting identifiers, and the registry after it.
     *
     * @param graph the graph, its concepts by identifier
     * @param registry all identifiers that were ever published, these among them
     */
    record Assigned(ConceptGraph graph, Registry registry) {
        /** The identifiers that name no concept any more. */
        List<Retired> retired() {
            List<Retired> retired = new ArrayList<>();
            registry.identifiers()
                    .forEach(
                            (id, known) -> {
                                if (known.state() != State.LIVE) {
                                    Optional<String> successor =
                                            Optional.of(known.successor())
                                                    .filter(each -> !each.isEmpty());
                                    retired.add(new Retired(id, known.name(), successor));
                                }
                            });
            return retired;
        }
    }

    /** The graph with the identifiers that its concepts had before, new ones for new concepts. */
    static Assigned assign(ConceptGraph graph, Registry registry) {
        Identifiers identifiers = new Identifiers(registry);
        identifiers.match(graph.concepts());
        identifiers.invent(graph.concepts());
        ConceptGraph renamed = identifiers.renamed(graph);
        return new Assigned(renamed, identifiers.after(renamed));
    }

    // ---- which concept is which

    private record Match(String concept, String identifier, double score) {}

    private void match(List<Concept> concepts) {
        Map<String, Set<String>> byKey = new HashMap<>();
        registry.identifiers().forEach((id, known) -> index(id, known, byKey));
        List<Match> matches = new ArrayList<>();
        for (Concept concept : concepts) {
            Identifier own = identifier(concept);
            keys(own)
                    .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
                    .distinct()
                    .forEach(
                            id -> {
                                double score = score(own, registry.identifiers().get(id));
                                matches.add(new Match(concept.id(), id, score));
                            });
        }
        matches.sort(
                Comparator.comparingDouble(Match::score)
                        .reversed()
                        .thenComparing(match -> !match.concept().equals(match.identifier()))
                        .thenComparing(Match::identifier)
                        .thenComparing(Match::concept));
        Set<String> taken = new HashSet<>();
        for (Match match : matches) {
            boolean free = !published.containsKey(match.concept());
            if (match.score() >= LEAST && free && taken.add(match.identifier())) {
                published.put(match.concept(), match.identifier());
            }
        }
    }

    private static void index(String id, Identifier known, Map<String, Set<String>> byKey) {
        keys(known).forEach(key -> byKey.computeIfAbsent(key, any -> new TreeSet<>()).add(id));
    }

    /** What an identifier and a concept must share one of to be looked at. */
    private static Stream<String> keys(Identifier known) {
        return Stream.concat(
                Stream.concat(Stream.of(NormalForm.of(known.name())), known.names().stream()),
                known.marks().stream());
    }

    private static double score(Identifier concept, Identifier known) {
        String own = NormalForm.of(concept.name());
        String other = NormalForm.of(known.name());
        double score = own.equals(other) ? SAME_NAME : 0;
        if (score == 0 && (known.names().contains(own) || concept.names().contains(other))) {
            score = OTHER_NAME;
        }
        long shared = concept.marks().stream().filter(known.marks()::contains).count();
        int all = Math.max(concept.marks().size(), known.marks().size());
        return score + (all == 0 ? 0 : SAME_ENTRIES * shared / all);
    }

    /** New concepts get identifiers that nobody ever had. */
    private void invent(List<Concept> concepts) {
        Set<String> used = new HashSet<>(registry.identifiers().keySet());
        concepts.stream()
                .map(Concept::id)
                .filter(id -> !published.containsKey(id) && used.add(id))
                .forEach(id -> published.put(id, id));
        Slugs slugs = new Slugs(used);
        concepts.stream()
                .filter(concept -> !published.containsKey(concept.id()))
                .forEach(
                        concept ->
                                published.put(
                                        concept.id(), slugs.next(concept.prefLabel().text())));
    }

    private ConceptGraph renamed(ConceptGraph graph) {
        List<Concept> concepts =
                graph.concepts().stream()
                        .map(concept -> concept.withId(published.get(concept.id())))
                        .sorted(Comparator.comparing(Concept::id))
                        .toList();
        List<Link> links =
                graph.links().stream()
                        .map(
                                link ->
                                        link.between(
                                                published.get(link.subject()),
                                                published.get(link.object())))
                        .sorted(
                                Comparator.comparing(Link::subject)
                                        .thenComparing(Link::relation)
                                        .thenComparing(Link::object))
                        .toList();
        return new ConceptGraph(concepts, links, graph.genera());
    }

    // ---- what is known afterwards

    private Registry after(ConceptGraph graph) {
        SortedMap<String, Identifier> all = new TreeMap<>();
        graph.concepts().forEach(concept -> all.put(concept.id(), identifier(concept)));
        Function<Identifier, Optional<String>> successor = successors(Map.copyOf(all));
        registry.identifiers()
                .forEach((id, known) -> all.computeIfAbsent(id, any -> retired(known, successor)));
        return new Registry(all);
    }

    private static Identifier retired(
            Identifier known, Function<Identifier, Optional<String>> successor) {
        return known.retired(successor.apply(known));
    }

    /** The live concept that has an old one's name or most of its entries. */
    private static Function<Identifier, Optional<String>> successors(Map<String, Identifier> live) {
        Map<String, Set<String>> byKey = new HashMap<>();
        live.forEach((id, known) -> index(id, known, byKey));
        return old ->
                keys(old)
                        .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
                        .distinct()
                        .filter(id -> score(old, live.get(id)) >= LEAST)
                        .max(
                                Comparator.comparingDouble((String id) -> score(old, live.get(id)))
                                        .thenComparing(Comparator.reverseOrder()));
    }

    private static Identifier identifier(Concept concept) {
        NavigableSet<String> names =
                Stream.concat(concept.prefLabels().stream(), concept.altLabels().stream())
                        .map(LangString::text)
                        .map(NormalForm::of)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        NavigableSet<String> marks =
                concept.entries().stream()
                        .flatMap(Identifiers::marks)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Identifier(concept.prefLabel().text(), names, marks, State.LIVE, "");
    }

    private static Stream<String> marks(Entry entry) {
        Stream<String> heading =
                Stream.of(entry.place().source() + "#" + NormalForm.of(entry.heading()));
        Stream<String> text =
                entry.definition().stream()
                        .map(definition -> NormalForm.of(definition.text()))
                        .map(words -> words.getBytes(StandardCharsets.UTF_8))
                        .map(bytes -> DigestUtils.sha256Hex(bytes).substring(0, HASH));
        return Stream.concat(heading, text);
    }
}
