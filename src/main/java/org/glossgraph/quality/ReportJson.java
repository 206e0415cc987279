package org.glossgraph.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A report as JSON. */
public final class ReportJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {}

    /** A report alone. */
    public static byte[] write(Report report) {
        return write(new Assessment(report, Optional.empty()));
    }

    /** A report with the number of findings that came or went since the one before. */
    public static byte[] write(Assessment assessment) {
        Report report = assessment.now();
        ObjectNode all = JSON.createObjectNode();
        all.put("base", report.base());
        all.put("concepts", report.concepts());
        for (Severity severity : Severity.values()) {
            all.put(severity.label() + "s", report.count(severity));
        }
        ArrayNode checks = all.putArray("checks");
        for (Result result : report.results()) {
            ObjectNode check = checks.addObject();
            check.put("id", result.check().id());
            check.put("severity", result.check().severity().label());
            check.put("title", result.check().title());
            check.put("reason", result.check().reason());
            check.put("remedy", result.check().remedy());
            check.put("looked", result.looked());
            check.put("count", result.count());
            assessment.change(result).ifPresent(change -> check.put("change", change));
            ArrayNode findings = check.putArray("findings");
            for (Finding finding : result.findings()) {
                findings.addObject()
                        .put("focus", finding.focus().toString())
                        .put("name", finding.name())
                        .put("message", finding.message());
            }
        }
        try {
            return JSON.writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #write(Report)} wrote; checks that are no longer made are left out.
     *
     * @throws IOException if it is no such JSON
     */
    public static Report read(byte[] json) throws IOException {
        JsonNode all = JSON.readTree(json);
        Map<String, Check> checks =
                Check.all().stream().collect(Collectors.toMap(Check::id, Function.identity()));
        List<Result> results = new ArrayList<>();
        for (JsonNode node : all.path("checks")) {
            Check check = checks.get(node.path("id").asText());
            if (check != null) {
                List<Finding> findings = new ArrayList<>();
                node.path("findings").forEach(each -> findings.add(finding(each)));
                results.add(
                        new Result(
                                check,
                                node.path("looked").asInt(),
                                node.path("count").asInt(),
                                findings));
            }
        }
        return new Report(all.path("base").asText(), all.path("concepts").asInt(), results);
    }

    private static Finding finding(JsonNode node) {
        String focus = node.path("focus").asText();
        Node resource =
                focus.contains(":")
                        ? NodeFactory.createURI(focus)
                        : NodeFactory.createBlankNode(focus);
        return new Finding(resource, node.path("name").asText(), node.path("message").asText());
    }
}
