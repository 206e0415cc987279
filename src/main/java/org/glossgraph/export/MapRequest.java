package org.glossgraph.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Relation;
import org.glossgraph.view.Vocabulary;

/**
 * Which map is wanted, in words: the same words on the command line and in addresses.
 *
 * @param concepts the concepts it is about, by slug or name; none for all
 * @param show what it shows of them
 * @param depth how many links it reaches from them; empty for one from a single concept, none from
 *     several
 * @param to where ways from the concept are to lead; empty for no ways
 * @param glossary the name of the glossary it shows, where it is about no concept; empty for all
 * @param section the name or title of a section of that glossary; empty for all
 * @param filter which links it shows
 */
public record MapRequest(
        List<String> concepts,
        Show show,
        OptionalInt depth,
        String to,
        String glossary,
        String section,
        MapFilter filter) {
    private static final int NEAR = 3;
    private static final int MOST_LISTED = 100;

    /** Keeps its own copy of the list. */
    public MapRequest {
        concepts = List.copyOf(concepts);
    }

    /** What a map shows of a concept. */
    public enum Show {
        /** What is linked to it. */
        AROUND,
        /** Its kinds, and theirs. */
        BELOW,
        /** What to understand before it. */
        BEFORE;

        /** The one with this name, in capital or small letters. */
        public static Optional<Show> of(String name) {
            return Stream.of(values()).filter(each -> each.word().equals(name)).findFirst();
        }

        /** What people write for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What these words choose.
     *
     * @throws UnknownName where there is nothing of a name
     */
    public Choice choice(Vocabulary vocabulary) {
        unknownRelations(vocabulary)
                .ifPresent(
                        name -> {
                            throw new UnknownName(
                                    "There is no relation %s. There are %s."
                                            .formatted(name, relations(vocabulary)));
                        });
        if (concepts.isEmpty()) {
            return glossary.isEmpty() ? new Choice.All() : glossary(vocabulary);
        }
        List<Concept> found = concepts.stream().map(name -> concept(vocabulary, name)).toList();
        Concept first = found.get(0);
        if (!to.isEmpty()) {
            return new Choice.Between(first, concept(vocabulary, to));
        }
        return switch (show) {
            case BELOW -> new Choice.Below(first);
            case BEFORE -> new Choice.Before(first);
            case AROUND -> new Choice.Around(found, depth.orElse(found.size() == 1 ? 1 : 0));
        };
    }

    /** The map that is wanted, within limits. */
    public ConceptMap map(Vocabulary vocabulary, ConceptMap.Limits limits) {
        return ConceptMap.of(vocabulary, choice(vocabulary), filter, limits);
    }

    private Optional<String> unknownRelations(Vocabulary vocabulary) {
        if (filter.relations().isEmpty()) {
            return Optional.empty();
        }
        Set<String> known =
                vocabulary.links().stream()
                        .flatMap(
                                link -> Stream.of(link.relation().phrase(), link.relation().name()))
                        .collect(Collectors.toSet());
        return filter.relations().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst();
    }

    private Choice glossary(Vocabulary vocabulary) {
        Glossary found =
                vocabulary
                        .glossary(glossary)
                        .orElseThrow(
                                () ->
                                        new UnknownName(
                                                "There is no glossary %s. There are %s."
                                                        .formatted(glossary, names(vocabulary))));
        return section.isEmpty() ? new Choice.In(found) : section(vocabulary, found);
    }

    private static String names(Vocabulary vocabulary) {
        return listed(vocabulary.glossaries().stream().map(Glossary::name));
    }

    private static String relations(Vocabulary vocabulary) {
        return listed(vocabulary.relations().stream().map(Relation::name).distinct().sorted());
    }

    private static String listed(Stream<String> names) {
        List<String> first = names.limit(MOST_LISTED + 1).toList();
        return first.size() <= MOST_LISTED
                ? String.join(", ", first)
                : String.join(", ", first.subList(0, MOST_LISTED)) + ", …";
    }

    private Choice section(Vocabulary vocabulary, Glossary of) {
        return vocabulary.sections(of).stream()
                .filter(each -> each.name().equals(section) || each.title().equals(section))
                .findFirst()
                .map(Choice.Under::new)
                .orElseThrow(
                        () ->
                                new UnknownName(
                                        "There is no section %s in the glossary %s."
                                                .formatted(section, glossary)));
    }

    private static Concept concept(Vocabulary vocabulary, String name) {
        return vocabulary
                .concept(name)
                .or(() -> vocabulary.named(name).stream().findFirst())
                .orElseThrow(() -> new UnknownName(missing(vocabulary, name), name));
    }

    private static String missing(Vocabulary vocabulary, String name) {
        String near =
                vocabulary.near(name, NEAR).stream()
                        .map(Concept::prefLabel)
                        .collect(Collectors.joining(", "));
        String hint = near.isEmpty() ? "" : " Near: " + near + ".";
        return "There is no concept " + name + "." + hint;
    }

    /** Something is asked for by a name that nothing has; the message says so to people. */
    public static final class UnknownName extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String concept;

        UnknownName(String message) {
            this(message, "");
        }

        UnknownName(String message, String concept) {
            super(message);
            this.concept = concept;
        }

        /** The name, where it is that of a concept; else empty. */
        public String concept() {
            return concept;
        }
    }
}
