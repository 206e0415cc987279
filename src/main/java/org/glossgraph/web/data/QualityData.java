package org.glossgraph.web.data;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.glossgraph.quality.Assessment;
import org.glossgraph.quality.ReportGraph;
import org.glossgraph.quality.ReportJson;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;
import org.glossgraph.web.route.Visit;

/** What the checks found, as data. */
public final class QualityData {
    private QualityData() {}

    /** As JSON, with what changed since the generation before. */
    public static Answer json(Assessment assessment) {
        return Answer.of(Media.JSON, ReportJson.write(assessment));
    }

    /** As RDF: a SHACL report, and the figures as quality measurements. */
    public static Graph graph(Visit visit, Assessment assessment) {
        String base = visit.vocabulary().base();
        Graph graph = ReportGraph.findings(assessment.now(), base);
        GraphUtil.addInto(graph, ReportGraph.figures(assessment.now(), base));
        return graph;
    }
}
