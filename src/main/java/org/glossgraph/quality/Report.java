package org.glossgraph.quality;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glossgraph.quality.facts.Facts;

/**
 * What all checks found in a vocabulary.
 *
 * @param base the beginning of its addresses, ending in a slash; empty where it is not known
 * @param concepts how many concepts it has
 * @param results what each check found, in the order of the checks
 */
public record Report(String base, int concepts, List<Result> results) {
    /** Keeps its own copy of the list. */
    public Report {
        results = List.copyOf(results);
    }

    /**
     * Looks through all graphs of a dataset, in a time that grows with its size; only ways up to
     * related and redundant concepts are searched, level by level.
     */
    public static Report of(DatasetGraph dataset) {
        Facts facts = Facts.of(dataset);
        return new Report(
                facts.base(),
                facts.concepts().size(),
                Check.all().stream().map(check -> check.in(facts)).toList());
    }

    /** What the check with this name found. */
    public Optional<Result> find(String id) {
        return results.stream().filter(each -> each.check().id().equals(id)).findFirst();
    }

    /** The results of a weight. */
    public List<Result> results(Severity severity) {
        return results.stream().filter(each -> each.check().severity() == severity).toList();
    }

    /** How many findings there are of a weight. */
    public int count(Severity severity) {
        return results(severity).stream().mapToInt(Result::count).sum();
    }

    /** The broken rules, a sentence each: the resource, the rule, and what breaks it. */
    public List<String> errors() {
        return results(Severity.ERROR).stream()
                .flatMap(
                        result ->
                                result.findings().stream()
                                        .map(finding -> sentence(result.check(), finding)))
                .toList();
    }

    private String sentence(Check check, Finding finding) {
        return "“%s” (%s) breaks the rule “%s”: %s"
                .formatted(
                        finding.name(),
                        path(finding),
                        check.title(),
                        StringUtils.uncapitalize(finding.message()));
    }

    /** The address of what a finding is about, below the base where it is ours. */
    public String path(Finding finding) {
        String address = finding.focus().toString();
        return !base.isEmpty() && address.startsWith(base)
                ? address.substring(base.length())
                : address;
    }
}
