package org.glossgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.junit.jupiter.api.Test;

/** What a generation tells of its own making. */
class ActivityTest {
    @Test
    void namesInputsWithTheirHashesSoftwareOptionsAndTime() {
        TreeMap<String, String> options = new TreeMap<>();
        options.put("minConfidence", "0.5");
        options.put("lang", "");
        byte[] bytes = {1, 2, 3};
        Origin origin =
                new Origin(
                        "2.0+abc",
                        "https://sails.example/",
                        options,
                        List.of(
                                Origin.Input.of("sails.md", bytes),
                                Origin.Input.of("curation.yaml", new byte[] {4})));
        String query =
                """
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX spdx: <http://spdx.org/rdf/terms#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                ASK { GRAPH <https://sails.example/graph/import> {
                  ?import a prov:Activity ; prov:generated <https://sails.example/dataset> ;
                    prov:endedAtTime "2026-02-03T04:05:06Z"^^xsd:dateTime ;
                    prov:wasAssociatedWith [ a prov:SoftwareAgent ; rdfs:label "Glossgraph 2.0+abc" ] ;
                    rdfs:comment "minConfidence: 0.5" ;
                    prov:used [ dcterms:title "curation.yaml" ] , [ a prov:Entity ;
                      dcterms:title "sails.md" ; dcat:byteSize "3"^^xsd:nonNegativeInteger ; spdx:checksum [
                        a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ;
                        spdx:checksumValue "%s"^^xsd:hexBinary ] ] .
                  FILTER NOT EXISTS { ?import rdfs:comment "lang: " } } }
                """
                        .formatted(origin.inputs().get(0).sha256());
        var dataset =
                DatasetFactory.wrap(Activity.of(origin, Instant.parse("2026-02-03T04:05:06Z")));
        try (var execution = QueryExecutionFactory.create(query, dataset)) {
            assertThat(execution.execAsk()).isTrue();
        }
    }
}
