package org.glossgraph.store;

import java.time.Instant;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.glossgraph.skos.Iris;
import org.glossgraph.skos.Prov;

/**
 * The import itself as RDF (PROV-O), in a graph of its own: from which files with which SHA-256 the
 * vocabulary was made (in the terms of SPDX, as DCAT has it), by which software, with which
 * options, and when. It holds the time, so dumps lack it.
 */
final class Activity {
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final Property CHECKSUM = spdx("checksum");
    private static final Resource SHA256 = spdx("checksumAlgorithm_sha256");

    private final Origin origin;
    private final Resource activity;
    private final Model model;

    private Activity(Origin origin, Model model) {
        this.origin = origin;
        this.model = model;
        this.activity = address(origin.base()).inModel(model);
    }

    /** The graph that tells of the import. */
    static Node graph(String base) {
        return address(base).asNode();
    }

    static DatasetGraph of(Origin origin, Instant time) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Model model = ModelFactory.createModelForGraph(dataset.getGraph(graph(origin.base())));
        new Activity(origin, model).write(time);
        return dataset;
    }

    private void write(Instant time) {
        Resource software =
                part("software")
                        .addProperty(RDF.type, Prov.SOFTWARE_AGENT)
                        .addProperty(RDFS.label, "Glossgraph " + origin.software());
        Resource vocabulary = ResourceFactory.createResource(origin.base() + "dataset");
        activity.addProperty(RDF.type, Prov.ACTIVITY)
                .addProperty(
                        Prov.ENDED_AT_TIME,
                        model.createTypedLiteral(time.toString(), XSDDatatype.XSDdateTime))
                .addProperty(Prov.WAS_ASSOCIATED_WITH, software)
                .addProperty(Prov.GENERATED, vocabulary);
        origin.options().forEach(this::writeOption);
        List<Origin.Input> inputs = origin.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            writeInput(inputs.get(i), i + 1);
        }
    }

    private void writeOption(String name, String value) {
        if (!value.isEmpty()) {
            activity.addProperty(RDFS.comment, name + ": " + value);
        }
    }

    private void writeInput(Origin.Input input, int number) {
        Resource checksum =
                part("sha256-" + number)
                        .addProperty(RDF.type, spdx("Checksum"))
                        .addProperty(spdx("algorithm"), SHA256)
                        .addProperty(
                                spdx("checksumValue"),
                                model.createTypedLiteral(input.sha256(), XSDDatatype.XSDhexBinary));
        Resource file =
                part("input-" + number)
                        .addProperty(RDF.type, Prov.ENTITY)
                        .addProperty(DCTerms.title, input.source())
                        .addProperty(
                                DCAT.byteSize,
                                model.createTypedLiteral(
                                        Long.toString(input.size()),
                                        XSDDatatype.XSDnonNegativeInteger))
                        .addProperty(CHECKSUM, checksum);
        activity.addProperty(Prov.USED, file);
    }

    private Resource part(String name) {
        return model.createResource(activity.getURI() + "#" + name);
    }

    private static Property spdx(String name) {
        return ResourceFactory.createProperty(SPDX, name);
    }

    private static Resource address(String base) {
        return new Iris(base).graph("import");
    }
}
