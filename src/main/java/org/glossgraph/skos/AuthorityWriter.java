package org.glossgraph.skos;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Authority;
import org.glossgraph.glossary.Authority.Mapping;
import org.glossgraph.glossary.Entry;
import org.glossgraph.text.LangString;

/** Writes what vocabularies say of a concept beyond what glossaries say, as it stands there. */
final class AuthorityWriter {
    private final Resource node;
    private final Iris iris;

    private AuthorityWriter(Resource node, Iris iris) {
        this.node = node;
        this.iris = iris;
    }

    /** Adds to a concept its codes, notes, hidden names and mappings. */
    static void write(Resource node, Concept concept, Iris iris) {
        List<Authority> authorities = concept.entries().stream().map(Entry::authority).toList();
        AuthorityWriter writer = new AuthorityWriter(node, iris);
        for (Authority authority : authorities) {
            authority
                    .notations()
                    .forEach(each -> node.addProperty(SKOS.notation, Literals.text(each)));
            writer.addAll(SKOS.scopeNote, authority.scopeNotes());
            writer.addAll(SKOS.note, authority.notes());
            writer.addAll(SKOS.example, authority.examples());
        }
        writer.hiddenLabels(concept, authorities);
        writer.mappings(authorities);
    }

    private void addAll(Property property, List<LangString> texts) {
        texts.forEach(text -> node.addProperty(property, Literals.text(text)));
    }

    /** A hidden name is none of the others (S13). */
    private void hiddenLabels(Concept concept, List<Authority> authorities) {
        Set<Literal> shown = new HashSet<>();
        Stream.concat(concept.prefLabels().stream(), concept.altLabels().stream())
                .map(Literals::text)
                .forEach(shown::add);
        for (Authority authority : authorities) {
            for (LangString label : authority.hiddenLabels()) {
                Literal literal = Literals.text(label);
                if (!shown.contains(literal)) {
                    node.addProperty(SKOS.hiddenLabel, literal);
                }
            }
        }
    }

    /**
     * An address elsewhere is an exact match; what is that is not also broader or related (S46).
     */
    private void mappings(List<Authority> authorities) {
        Set<Resource> exact = new HashSet<>();
        for (Authority authority : authorities) {
            elsewhere(authority.uri()).ifPresent(exact::add);
            authority.mappings().stream()
                    .filter(each -> each.kind() == Mapping.Kind.EXACT)
                    .forEach(each -> elsewhere(each.uri()).ifPresent(exact::add));
        }
        exact.forEach(each -> node.addProperty(SKOS.exactMatch, each));
        for (Authority authority : authorities) {
            for (Mapping mapping : authority.mappings()) {
                elsewhere(mapping.uri())
                        .filter(each -> !exact.contains(each))
                        .ifPresent(each -> node.addProperty(property(mapping.kind()), each));
            }
        }
    }

    /** An address outside of this scheme. */
    private Optional<Resource> elsewhere(String uri) {
        return Iris.external(uri).filter(each -> !each.getURI().startsWith(iris.base()));
    }

    private static Property property(Mapping.Kind kind) {
        return switch (kind) {
            case EXACT -> SKOS.exactMatch;
            case CLOSE -> SKOS.closeMatch;
            case BROAD -> SKOS.broadMatch;
            case NARROW -> SKOS.narrowMatch;
            case RELATED -> SKOS.relatedMatch;
        };
    }
}
