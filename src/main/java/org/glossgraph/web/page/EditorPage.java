package org.glossgraph.web.page;

import java.util.List;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Queries;

/**
 * The page on which queries are written.
 *
 * @param frame what stands around it
 * @param query the query in the field
 * @param examples questions to begin with
 * @param base the base of all addresses
 * @param slug a concept for examples
 */
public record EditorPage(
        Frame frame, String query, List<Queries.Example> examples, String base, String slug) {
    static EditorPage of(Frame frame, Vocabulary vocabulary, String query) {
        List<Queries.Example> examples = Queries.examples(vocabulary);
        String shown = query.isEmpty() ? examples.get(0).query() : query;
        String slug = Queries.linked(vocabulary).map(Concept::slug).orElse("name");
        return new EditorPage(frame, shown, examples, vocabulary.base(), slug);
    }

    /** Whether an example stands in the field; null, and so left out, where not. */
    public String current(Queries.Example example) {
        return example.query().strip().equals(query.strip()) ? "true" : null;
    }
}
