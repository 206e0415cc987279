package org.glossgraph.web.page.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Queries;

/**
 * The page on which queries are written and answered.
 *
 * @param frame what stands around it
 * @param query the query in the field
 * @param refusal why it has no answer; empty where it has one, or was not asked
 * @param results its answer, if it was asked
 * @param examples questions to begin with
 * @param server the address of this server as the reader knows it
 * @param slug a concept for examples
 * @param files the files that the editor loads
 */
public record EditorPage(
        Frame frame,
        String query,
        String refusal,
        Optional<Results> results,
        List<Queries.Example> examples,
        String server,
        String slug,
        Files files) {
    private static final Pattern LINE = Pattern.compile("\\bline ([0-9]{1,6}), column");

    /**
     * The files that the editor loads.
     *
     * @param style the address of its style sheet
     * @param script the address of its script
     */
    public record Files(String style, String script) {}

    /**
     * A query.
     *
     * @param query the query; empty for none
     * @param outcome what came of it; empty where it is not asked yet
     * @param server the address of this server as whoever asks knows it
     */
    public record Asked(String query, Optional<Outcome> outcome, String server) {}

    /** The page for a query; the first example where it is empty. */
    public static EditorPage of(Frame frame, Vocabulary vocabulary, Asked asked, Files files) {
        List<Queries.Example> examples = Queries.examples(vocabulary);
        String query = asked.query().isBlank() ? examples.get(0).query() : asked.query();
        return new EditorPage(
                frame,
                query,
                asked.outcome().map(Outcome::refusal).orElse(""),
                asked.outcome().filter(Outcome::answered).map(new ResultReader(vocabulary)::read),
                examples,
                asked.server(),
                Queries.linked(vocabulary).map(Concept::slug).orElse("name"),
                files);
    }

    /** Whether an example stands in the field; null, and so left out, where not. */
    public String current(Queries.Example example) {
        return isSame(example, query) ? "true" : null;
    }

    /** Line ends are those of forms: CR and LF. */
    private static boolean isSame(Queries.Example example, String query) {
        return example.query().strip().equals(query.replace("\r", "").strip());
    }

    /** The line of a mistake, for the editor; null, and so left out, where there is none. */
    public String wrong() {
        Matcher line = LINE.matcher(refusal);
        return line.find() ? line.group(1) : null;
    }

    /** The address of this page with the query in it, answered. */
    public String address() {
        return Queries.editor(query);
    }

    /** The answer in another form, by its name for Fuseki: "csv". */
    public String raw(String form) {
        return "/sparql?query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + "&format="
                + form;
    }
}
