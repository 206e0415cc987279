package org.glossgraph.glossary.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.Authority.Mapping;
import org.glossgraph.glossary.Reference;
import org.glossgraph.glossary.rdf.Meaning.Names;

/** Reads what entries say of each other, and of concepts elsewhere. */
final class EntryReferences {
    /** A longer line says more than one thing. */
    private static final int LONGEST_LINE = 200;

    private final Descriptions descriptions;
    private final Set<String> entries = new HashSet<>();
    private final Texts texts;
    private final Addresses addresses;
    private final SourceLines lines;

    /** References between these entries of a file. */
    EntryReferences(Descriptions descriptions, Selection selection, Texts texts, Source source) {
        this.descriptions = descriptions;
        this.texts = texts;
        this.addresses = source.addresses();
        this.lines = source.lines();
        selection.entries().forEach(each -> entries.add(each.id()));
    }

    /** A file: what its resources are called elsewhere, and its lines. */
    record Source(Addresses addresses, SourceLines lines) {}

    /** What an entry with a heading states of others, once each, in the order of the source. */
    List<Reference> of(Description entry, String heading, int line) {
        Map<String, Reference> found = new LinkedHashMap<>();
        for (Statement statement : entry.statements()) {
            for (Stated stated : stated(statement)) {
                if (!stated.target().equals(entry.id())) {
                    Optional<Reference> reference = reference(stated, statement, heading, line);
                    reference.ifPresent(
                            each -> found.putIfAbsent(each.kind() + " " + stated.target(), each));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** A relation to a resource, or to what a text names. */
    private record Stated(Reference.Kind kind, String target) {}

    private List<Stated> stated(Statement statement) {
        String target = statement.value();
        boolean entry = entries.contains(target);
        return switch (statement.meaning()) {
            case BROADER -> broader(statement);
            case NARROWER -> List.of(new Stated(Reference.Kind.NARROWER, target));
            case RELATED -> List.of(new Stated(Reference.Kind.RELATED, target));
            case SEE -> List.of(new Stated(Reference.Kind.SEE, target));
            case TYPE, BROAD_MATCH -> one(entry, Reference.Kind.BROADER, target);
            case NARROW_MATCH -> one(entry, Reference.Kind.NARROWER, target);
            case CLOSE_MATCH, RELATED_MATCH -> one(entry, Reference.Kind.RELATED, target);
            default -> List.of();
        };
    }

    private static List<Stated> one(boolean holds, Reference.Kind kind, String target) {
        return holds ? List.of(new Stated(kind, target)) : List.of();
    }

    /** A class is a kind of its superclass; a restriction says that it has to do with another. */
    private List<Stated> broader(Statement statement) {
        List<String> some =
                statement.isText()
                        ? List.of()
                        : descriptions
                                .find(statement.value())
                                .map(each -> each.linked(Meaning.SOME_OF))
                                .orElse(List.of());
        return some.isEmpty()
                ? List.of(new Stated(Reference.Kind.BROADER, statement.value()))
                : some.stream().map(each -> new Stated(Reference.Kind.RELATED, each)).toList();
    }

    private Optional<Reference> reference(
            Stated stated, Statement statement, String heading, int line) {
        int at = statement.line() > 0 ? statement.line() : line;
        if (statement.isText()) {
            String name = Wording.label(statement.value());
            String words = heading + " " + words(stated.kind()) + " " + name;
            return Optional.of(new Reference(stated.kind(), name, at, "", words));
        }
        String target = stated.target();
        Optional<String> name = descriptions.find(target).flatMap(texts::name);
        boolean known = name.isPresent() || addresses.isPublic(target);
        if (!known || isBuiltIn(target)) {
            return Optional.empty();
        }
        String called = name.orElse(target);
        String words =
                statement.line() > 0
                        ? lines.of(at).filter(text -> text.length() <= LONGEST_LINE).orElse("")
                        : "";
        return Optional.of(
                new Reference(
                        stated.kind(),
                        called,
                        at,
                        addresses.of(target),
                        words.isEmpty()
                                ? heading + " " + words(stated.kind()) + " " + called
                                : words));
    }

    private static boolean isBuiltIn(String iri) {
        return iri.startsWith(Names.OWL)
                || iri.startsWith(Names.RDFS)
                || iri.startsWith(Names.RDF)
                || iri.startsWith(Names.SKOS);
    }

    private static String words(Reference.Kind kind) {
        return switch (kind) {
            case BROADER -> "has the broader concept";
            case NARROWER -> "has the narrower concept";
            case RELATED -> "has the related concept";
            default -> "see also";
        };
    }

    /** The concepts of other vocabularies that an entry is said to match. */
    List<Mapping> mappings(Description entry) {
        List<Mapping> mappings = new ArrayList<>();
        for (Statement statement : entry.statements()) {
            if (!statement.isText() && addresses.isPublic(statement.value())) {
                kind(statement.meaning())
                        .map(kind -> new Mapping(kind, statement.value()))
                        .ifPresent(mappings::add);
            }
        }
        return mappings.stream().distinct().toList();
    }

    private static Optional<Mapping.Kind> kind(Meaning meaning) {
        return Optional.ofNullable(
                switch (meaning) {
                    case EXACT_MATCH -> Mapping.Kind.EXACT;
                    case CLOSE_MATCH -> Mapping.Kind.CLOSE;
                    case BROAD_MATCH -> Mapping.Kind.BROAD;
                    case NARROW_MATCH -> Mapping.Kind.NARROW;
                    case RELATED_MATCH -> Mapping.Kind.RELATED;
                    default -> null;
                });
    }
}
