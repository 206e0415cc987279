package org.glossgraph.glossary.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.glossgraph.glossary.rdf.Meaning.Names;

/**
 * Which resources of a file are its entries: the concepts, and classes that are defined beside
 * them; for want of any, what has a preferred label; else the classes and individuals of an
 * ontology; else things of one sort that have a name and a text.
 *
 * @param layout what was taken for an entry, for people
 * @param entries the entries, in the order of the file
 */
record Selection(String layout, List<Description> entries) {
    private static final Set<String> CONCEPTS =
            Set.of(
                    Names.SKOS + "Concept",
                    Names.SCHEMA + "DefinedTerm",
                    Names.SCHEMA + "CategoryCode");
    private static final Set<String> CLASSES =
            Set.of(Names.OWL + "Class", Names.RDFS + "Class", Names.OWL + "NamedIndividual");

    private static final Set<String> WHOLES =
            Set.of(
                    Names.SKOS + "ConceptScheme",
                    Names.SCHEMA + "DefinedTermSet",
                    Names.SCHEMA + "CategoryCodeSet",
                    Names.OWL + "Ontology");

    /** What is about entries and is none. */
    private static final Set<String> OTHERS =
            Set.of(
                    Names.SKOS + "ConceptScheme",
                    Names.SKOS + "Collection",
                    Names.SKOS + "OrderedCollection",
                    Names.SKOS_XL + "Label",
                    Names.THESAURUS + "ConceptGroup",
                    Names.THESAURUS + "ThesaurusArray",
                    Names.SCHEMA + "DefinedTermSet",
                    Names.SCHEMA + "CategoryCodeSet",
                    Names.OWL + "Ontology",
                    Names.OWL + "ObjectProperty",
                    Names.OWL + "DatatypeProperty",
                    Names.OWL + "AnnotationProperty",
                    Names.RDF + "Property");

    private static final int FEWEST_LIKE = 3;

    /** The entries of a file that is all vocabulary. */
    static Selection of(Descriptions descriptions) {
        Selection concepts = ofConcepts(descriptions);
        if (!concepts.entries().isEmpty()) {
            return withClasses(concepts, descriptions);
        }
        Set<String> holders = holders(descriptions);
        List<Description> others =
                inUse(descriptions)
                        .filter(each -> !holders.contains(each.id()))
                        .filter(each -> !Descriptions.is(each, OTHERS))
                        .toList();
        List<Description> named = others.stream().filter(each -> each.says(Meaning.NAME)).toList();
        if (!named.isEmpty()) {
            return new Selection("a preferred label for each term", described(named));
        }
        List<Description> classes =
                others.stream()
                        .filter(each -> Descriptions.is(each, CLASSES))
                        .filter(each -> each.says(Meaning.LABEL))
                        .toList();
        return classes.isEmpty()
                ? new Selection("a name and a text for each term", alike(others))
                : new Selection("a class for each term", classes);
    }

    /**
     * Some ontologies define their terms as classes and have lists of concepts beside them. A class
     * with instances, or of concepts, belongs to the form of a file and not to what it is about.
     */
    private static Selection withClasses(Selection concepts, Descriptions descriptions) {
        Set<String> formal = new HashSet<>(withSubclasses(descriptions, CONCEPTS));
        descriptions.all().forEach(each -> formal.addAll(each.linked(Meaning.TYPE)));
        Set<Description> entries = new LinkedHashSet<>(concepts.entries());
        boolean more =
                entries.addAll(
                        inUse(descriptions)
                                .filter(each -> Descriptions.is(each, CLASSES))
                                .filter(each -> !formal.contains(each.id()))
                                .filter(each -> isNamed(each) && hasText(each))
                                .toList());
        return more
                ? new Selection("a concept or a class for each term", List.copyOf(entries))
                : concepts;
    }

    /**
     * The entries of a page that is about something else as well: the concepts that it defines or
     * lists as a set, not those that it only names.
     */
    static Selection ofPage(Descriptions descriptions) {
        Set<String> listed = new HashSet<>();
        descriptions.all().forEach(each -> listed.addAll(each.linked(Meaning.HOLDS)));
        Selection all = ofConcepts(descriptions);
        return new Selection(
                all.layout(),
                all.entries().stream()
                        .filter(
                                each ->
                                        hasText(each)
                                                || listed.contains(each.id())
                                                || isListed(each))
                        .toList());
    }

    private static boolean isListed(Description concept) {
        return concept.says(Meaning.SCHEME)
                || concept.says(Meaning.BROADER)
                || concept.says(Meaning.RELATED);
    }

    /** What says that it is a concept. */
    private static Selection ofConcepts(Descriptions descriptions) {
        Set<String> concepts = withSubclasses(descriptions, CONCEPTS);
        return new Selection(
                "a concept for each term",
                inUse(descriptions)
                        .filter(each -> Descriptions.is(each, concepts))
                        .filter(each -> !each.isNameless() || isNamed(each) || hasText(each))
                        .toList());
    }

    private static boolean isNamed(Description resource) {
        return resource.says(Meaning.NAME)
                || resource.says(Meaning.LABEL)
                || resource.says(Meaning.OTHER_NAME);
    }

    private static Stream<Description> inUse(Descriptions descriptions) {
        return descriptions.all().stream().filter(Selection::isInUse);
    }

    /** The resources with a name and a text of the class that most of them have. */
    private static List<Description> alike(List<Description> resources) {
        Map<String, List<Description>> byClass = new LinkedHashMap<>();
        for (Description each : resources) {
            if (each.says(Meaning.LABEL) && hasText(each)) {
                String type = each.linked(Meaning.TYPE).stream().findFirst().orElse("");
                byClass.computeIfAbsent(type, any -> new ArrayList<>()).add(each);
            }
        }
        return byClass.values().stream()
                .filter(like -> like.size() >= FEWEST_LIKE)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** Whether a resource is a vocabulary as a whole. */
    static boolean isWhole(Description resource) {
        return Descriptions.is(resource, WHOLES);
    }

    private static boolean hasText(Description resource) {
        return resource.says(Meaning.DEFINITION)
                || resource.says(Meaning.SCOPE_NOTE)
                || resource.says(Meaning.NOTE);
    }

    private static boolean isInUse(Description resource) {
        return resource.texts(Meaning.DEPRECATED).stream()
                .noneMatch(value -> value.equals("true") || value.equals("1"));
    }

    /**
     * The resources of which more is said than a label: the label alone tells only how a resource
     * is called that another points at. All, where no more is said of any.
     */
    private static List<Description> described(List<Description> named) {
        List<Description> described =
                named.stream()
                        .filter(
                                each ->
                                        each.statements().stream()
                                                .map(Statement::meaning)
                                                .anyMatch(Selection::isMore))
                        .toList();
        return described.isEmpty() ? named : described;
    }

    private static boolean isMore(Meaning meaning) {
        return switch (meaning) {
            case NAME, LABEL, NOTATION, TYPE, SCHEME -> false;
            default -> true;
        };
    }

    /** What holds others: schemes and collections, whether they say what they are or not. */
    private static Set<String> holders(Descriptions descriptions) {
        Set<String> holders = new HashSet<>();
        for (Description each : descriptions.all()) {
            holders.addAll(each.linked(Meaning.SCHEME));
            if (each.says(Meaning.HOLDS)
                    || each.says(Meaning.MEMBER)
                    || each.says(Meaning.MEMBER_LIST)) {
                holders.add(each.id());
            }
        }
        return holders;
    }

    /** The classes with those that the file declares below them. */
    private static Set<String> withSubclasses(Descriptions descriptions, Set<String> classes) {
        Map<String, Set<String>> below = new HashMap<>();
        for (Description each : descriptions.all()) {
            for (String above : each.linked(Meaning.BROADER)) {
                below.computeIfAbsent(Names.usual(above), any -> new LinkedHashSet<>())
                        .add(each.id());
            }
        }
        Set<String> found = new HashSet<>(classes);
        Deque<String> waiting = new ArrayDeque<>(classes);
        while (!waiting.isEmpty()) {
            for (String sub : below.getOrDefault(waiting.pop(), Set.of())) {
                if (found.add(sub)) {
                    waiting.push(sub);
                }
            }
        }
        return found;
    }
}
