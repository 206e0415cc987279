package org.glossgraph.skos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.Passage;
import org.glossgraph.link.ConceptGraph;
import org.glossgraph.link.Genus;
import org.glossgraph.skos.AddressedGlossary.AddressedEntry;

/** Writes the glossaries: as collections of concepts, and verbatim, each in a graph of its own. */
final class GlossaryWriter {
    private final Iris iris;
    private final ConceptGraph graph;
    private final Model vocabulary;
    private final Map<Entry, List<Resource>> concepts;

    GlossaryWriter(Iris iris, ConceptGraph graph, Model vocabulary) {
        this.iris = iris;
        this.graph = graph;
        this.vocabulary = vocabulary;
        this.concepts = byEntry(graph.concepts());
    }

    /** {@code graphs} gives the graph with a name. */
    void write(List<AddressedGlossary> glossaries, Function<String, Model> graphs) {
        for (AddressedGlossary glossary : glossaries) {
            RightsWriter rights =
                    new RightsWriter(glossary.glossary().rights(), glossary.address(), vocabulary);
            writeCollections(glossary);
            rights.writeNames();
            Model entries = graphs.apply(glossary.name());
            for (AddressedEntry entry : glossary.entries()) {
                writeEntry(glossary, entry, entries);
                rights.write(entry.address().inModel(entries));
                writeMembers(glossary, entry);
            }
        }
    }

    private Map<Entry, List<Resource>> byEntry(List<Concept> all) {
        Map<Entry, List<Resource>> byEntry = new HashMap<>();
        for (Concept concept : all) {
            for (Entry entry : concept.entries()) {
                byEntry.computeIfAbsent(entry, none -> new ArrayList<>())
                        .add(iris.concept(concept.id()));
            }
        }
        return byEntry;
    }

    private void writeCollections(AddressedGlossary addressed) {
        Glossary glossary = addressed.glossary();
        Resource node =
                addressed
                        .address()
                        .inModel(vocabulary)
                        .addProperty(RDF.type, iris.term("Glossary"))
                        .addProperty(RDF.type, SKOS.Collection)
                        .addProperty(
                                DCTerms.title, Literals.text(glossary.title(), addressed.lang()))
                        .addProperty(
                                SKOS.prefLabel, Literals.text(glossary.title(), addressed.lang()))
                        .addProperty(iris.term("source"), Literals.text(glossary.source()))
                        .addProperty(iris.term("layout"), Literals.text(glossary.layout()));
        addUnlessEmpty(node, DCTerms.language, glossary.lang());
        addressed.sections().forEach((title, section) -> writeSection(addressed, title, section));
    }

    private void writeSection(AddressedGlossary addressed, String title, Resource section) {
        section.inModel(vocabulary)
                .addProperty(RDF.type, SKOS.Collection)
                .addProperty(SKOS.prefLabel, Literals.text(title, addressed.lang()))
                .addProperty(DCTerms.isPartOf, addressed.address());
        addressed.address().inModel(vocabulary).addProperty(SKOS.member, section);
    }

    private void writeMembers(AddressedGlossary glossary, AddressedEntry entry) {
        Resource collection = glossary.collection(entry.entry()).inModel(vocabulary);
        for (Resource concept : conceptsOf(entry)) {
            collection.addProperty(SKOS.member, concept);
            concept.inModel(vocabulary).addProperty(Prov.WAS_DERIVED_FROM, entry.address());
        }
    }

    private void writeEntry(AddressedGlossary glossary, AddressedEntry addressed, Model entries) {
        Entry entry = addressed.entry();
        Resource node =
                addressed
                        .address()
                        .inModel(entries)
                        .addProperty(RDF.type, iris.term("Entry"))
                        .addProperty(iris.term("glossary"), glossary.address())
                        .addProperty(iris.term("source"), Literals.text(entry.place().source()))
                        .addProperty(iris.term("line"), Literals.number(entry.place().line()))
                        .addProperty(iris.term("kind"), entry.kind().label());
        conceptsOf(addressed).forEach(concept -> node.addProperty(iris.term("concept"), concept));
        addUnlessEmpty(node, iris.term("section"), entry.section());
        writeText(node, entry, glossary.lang());
        Optional.ofNullable(graph.genera().get(entry.place()))
                .ifPresent(genus -> writeGenus(node, genus));
    }

    private void writeText(Resource node, Entry entry, String lang) {
        if (!entry.heading().isEmpty()) {
            node.addProperty(iris.term("heading"), Literals.text(entry.heading(), lang));
        }
        for (Definition each : entry.definitions()) {
            node.addProperty(iris.term("definition"), Literals.text(each.text(), each.lang()));
        }
        for (Passage each : entry.examples()) {
            node.addProperty(iris.term("example"), Literals.text(each.text(), lang));
        }
    }

    private void writeGenus(Resource node, Genus genus) {
        addUnlessEmpty(node, iris.term("genusPhrase"), genus.phrase());
        addUnlessEmpty(node, iris.term("genusHead"), genus.head());
        addUnlessEmpty(node, iris.term("genusOf"), genus.of());
    }

    private List<Resource> conceptsOf(AddressedEntry entry) {
        return concepts.getOrDefault(entry.entry(), List.of());
    }

    private static void addUnlessEmpty(Resource node, Property property, String text) {
        if (!text.isEmpty()) {
            node.addProperty(property, Literals.text(text));
        }
    }
}
