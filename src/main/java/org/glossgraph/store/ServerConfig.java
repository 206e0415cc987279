package org.glossgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/**
 * The description of the services and their data, {@code fuseki-config/config.ttl}, with the places
 * of one generation in it. What the text index holds is said there alone.
 */
public final class ServerConfig {
    private static final String FILE = "/fuseki-config/config.ttl";
    private static final String TEXT = "http://jena.apache.org/text#";
    private static final Property LOCATION =
            ResourceFactory.createProperty("http://jena.apache.org/2016/tdb#location");
    private static final Property DIRECTORY = ResourceFactory.createProperty(TEXT + "directory");
    private static final Resource TEXT_DATASET =
            ResourceFactory.createResource(TEXT + "TextDataset");

    private ServerConfig() {}

    /** The description for a Fuseki server of a generation, whatever the working directory. */
    public static Model of(Generation generation) {
        Model model = read();
        place(model, LOCATION, generation.tdb2());
        place(model, DIRECTORY, generation.lucene());
        return model;
    }

    /** Opens triple store and text index of a generation, or makes them where there are none. */
    static DatasetGraphText open(Generation generation) {
        Model model = of(generation);
        Resource dataset = model.listSubjectsWithProperty(RDF.type, TEXT_DATASET).next();
        return (DatasetGraphText) DatasetFactory.assemble(dataset).asDatasetGraph();
    }

    private static Model read() {
        try (InputStream in = ServerConfig.class.getResourceAsStream(FILE)) {
            Model model = ModelFactory.createDefaultModel();
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .base("http://localhost/fuseki-config")
                    .parse(model);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static void place(Model model, Property property, Path place) {
        Resource holder = model.listSubjectsWithProperty(property).next();
        holder.removeAll(property).addProperty(property, place.toAbsolutePath().toString());
    }
}
