package org.glossgraph.web;

import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.glossgraph.store.Generation;
import org.glossgraph.store.ServerConfig;

/** The Fuseki services of a generation, as {@code fuseki-config/config.ttl} describes them. */
final class Services {
    private Services() {}

    /** Opens the dataset of a generation and puts the configured services over it. */
    static List<DataAccessPoint> open(Generation generation) {
        try {
            Context settings = new Context();
            List<DataAccessPoint> services =
                    FusekiConfig.processServerConfiguration(
                            AssemblerUtils.prepareForAssembler(ServerConfig.of(generation)),
                            settings);
            Fuseki.getContext().putAll(settings);
            return services;
        } catch (RuntimeException | Error e) {
            // The triple store may be open where the text index is not.
            DatabaseConnection.internalExpel(Location.create(generation.tdb2()), true);
            throw e;
        }
    }
}
