package org.glossgraph.quality;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** A report as RDF: its findings in the terms of SHACL, its figures in those of DQV. */
public final class ReportGraph {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final String LANG = "en";

    private final Report report;
    private final String base;
    private final Model model = ModelFactory.createDefaultModel();

    private ReportGraph(Report report, String base) {
        this.report = report;
        this.base = base;
        model.setNsPrefix("sh", SH);
        model.setNsPrefix("dqv", DQV);
        model.setNsPrefix("rdfs", RDFS.getURI());
        model.setNsPrefix("xsd", XSD.getURI());
    }

    /**
     * The findings as a validation report (SHACL, section 3.6): the constraint of each is the check
     * that found it.
     *
     * @param base the beginning of all addresses, ending in a slash
     */
    public static Graph findings(Report report, String base) {
        return new ReportGraph(report, base).findings();
    }

    /**
     * How many findings each check has, as quality measurements (W3C Data Quality Vocabulary).
     *
     * @param base the beginning of all addresses, ending in a slash
     */
    public static Graph figures(Report report, String base) {
        return new ReportGraph(report, base).figures();
    }

    private Graph findings() {
        boolean conforms = report.results().stream().allMatch(Result::clean);
        Resource all =
                model.createResource(base + "quality")
                        .addProperty(RDF.type, sh("ValidationReport"))
                        .addLiteral(sh("conforms"), conforms);
        for (Result result : report.results()) {
            for (Finding finding : result.findings()) {
                all.addProperty(sh("result"), result(result.check(), finding));
            }
            if (!result.clean()) {
                describe(result.check());
            }
        }
        return model.getGraph();
    }

    private Resource result(Check check, Finding finding) {
        RDFNode focus = model.asRDFNode(finding.focus());
        return model.createResource(sh("ValidationResult"))
                .addProperty(sh("focusNode"), focus)
                .addProperty(sh("resultSeverity"), sh(check.severity().shacl()))
                .addProperty(sh("resultMessage"), finding.message(), LANG)
                .addProperty(sh("sourceConstraintComponent"), address(check));
    }

    private Graph figures() {
        for (Result result : report.results()) {
            Resource metric =
                    describe(result.check())
                            .addProperty(RDF.type, dqv("Metric"))
                            .addProperty(dqv("expectedDataType"), XSD.integer);
            model.createResource(metric.getURI() + "-count")
                    .addProperty(RDF.type, dqv("QualityMeasurement"))
                    .addProperty(dqv("isMeasurementOf"), metric)
                    .addProperty(dqv("computedOn"), model.createResource(base + "dataset"))
                    .addProperty(
                            dqv("value"),
                            model.createTypedLiteral(
                                    Integer.toString(result.count()), XSDDatatype.XSDinteger));
        }
        return model.getGraph();
    }

    private Resource describe(Check check) {
        return address(check)
                .addProperty(RDFS.label, check.title(), LANG)
                .addProperty(RDFS.comment, check.reason() + " " + check.remedy(), LANG);
    }

    private Resource address(Check check) {
        return model.createResource(base + "quality#" + check.id());
    }

    private static Property sh(String localName) {
        return ResourceFactory.createProperty(SH, localName);
    }

    private static Property dqv(String localName) {
        return ResourceFactory.createProperty(DQV, localName);
    }
}
