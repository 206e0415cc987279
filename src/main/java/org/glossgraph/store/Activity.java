package org.glossgraph.store;

import java.time.Instant;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.glossgraph.skos.Iris;
import org.glossgraph.skos.Prov;

/**
 * The import itself as RDF (PROV-O), in a graph of its own: it holds the time, so dumps lack it.
 */
final class Activity {
    private Activity() {}

    /** The graph that tells of the import. */
    static Node graph(String base) {
        return address(base).asNode();
    }

    static DatasetGraph of(String base, Instant time) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Model model = ModelFactory.createModelForGraph(dataset.getGraph(graph(base)));
        address(base)
                .inModel(model)
                .addProperty(RDF.type, Prov.ACTIVITY)
                .addProperty(
                        Prov.ENDED_AT_TIME,
                        model.createTypedLiteral(time.toString(), XSDDatatype.XSDdateTime));
        return dataset;
    }

    private static Resource address(String base) {
        return new Iris(base).graph("import");
    }
}
