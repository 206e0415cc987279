package org.glossgraph.skos;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.glossgraph.glossary.Place;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Link;
import org.glossgraph.skos.AddressedGlossary.AddressedEntry;

/** Writes a resource for each link, whatever its status, with the reasons for it. */
final class EvidenceWriter {
    private static final int ID_LENGTH = 16;

    private final Iris iris;
    private final Ontology ontology;
    private final Model model;

    EvidenceWriter(Iris iris, Ontology ontology, Model model) {
        this.iris = iris;
        this.ontology = ontology;
        this.model = model;
    }

    void write(List<Link> links, List<AddressedGlossary> glossaries) {
        Map<Place, Sentence> places = places(glossaries);
        links.forEach(link -> writeLink(link, places));
    }

    /** The identifier of a link: the same for the same concepts and relation, whatever the base. */
    static String id(Link link) {
        String triple =
                String.join("\n", link.subject(), link.relation().localName(), link.object());
        return DigestUtils.sha256Hex(triple.getBytes(StandardCharsets.UTF_8))
                .substring(0, ID_LENGTH);
    }

    private void writeLink(Link link, Map<Place, Sentence> places) {
        String id = id(link);
        Resource node =
                iris.link(id)
                        .inModel(model)
                        .addProperty(RDF.type, iris.term("Link"))
                        .addProperty(iris.term("subject"), iris.concept(link.subject()))
                        .addProperty(iris.term("predicate"), ontology.property(link.relation()))
                        .addProperty(iris.term("object"), iris.concept(link.object()))
                        .addProperty(iris.term("phrase"), ontology.phrase(link.relation()))
                        .addProperty(iris.term("confidence"), Literals.number(link.confidence()))
                        .addProperty(iris.term("status"), lower(link.status()));
        link.evidence().stream()
                .findFirst()
                .ifPresent(strongest -> node.addProperty(iris.term("rule"), strongest.rule()));
        int number = 0;
        for (Evidence evidence : link.evidence()) {
            Resource reason = iris.evidence(id, ++number);
            node.addProperty(iris.term("evidence"), reason);
            writeEvidence(reason.inModel(model), evidence, places);
        }
    }

    private void writeEvidence(Resource node, Evidence evidence, Map<Place, Sentence> places) {
        Optional<Sentence> entry = Optional.ofNullable(places.get(evidence.entry()));
        String lang = entry.map(Sentence::lang).orElse("");
        node.addProperty(RDF.type, iris.term("Evidence"))
                .addProperty(iris.term("rule"), evidence.rule())
                .addProperty(iris.term("confidence"), Literals.number(evidence.confidence()))
                .addProperty(iris.term("sentence"), Literals.text(evidence.sentence(), lang))
                .addProperty(iris.term("source"), Literals.text(evidence.place().source()))
                .addProperty(iris.term("line"), Literals.number(evidence.place().line()));
        entry.ifPresent(each -> node.addProperty(iris.term("entry"), each.entry()));
    }

    /** The entry that begins at a place, the first where several do, with its language. */
    private static Map<Place, Sentence> places(List<AddressedGlossary> glossaries) {
        Map<Place, Sentence> places = new HashMap<>();
        for (AddressedGlossary glossary : glossaries) {
            for (AddressedEntry entry : glossary.entries()) {
                places.putIfAbsent(
                        entry.entry().place(), new Sentence(entry.address(), glossary.lang()));
            }
        }
        return places;
    }

    private static String lower(Link.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** Where sentences come from: an entry, and its language. */
    private record Sentence(Resource entry, String lang) {}
}
