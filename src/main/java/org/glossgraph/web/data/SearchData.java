package org.glossgraph.web.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.glossgraph.view.Hit;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Marks;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Run;
import org.glossgraph.web.part.Why;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;
import org.glossgraph.web.route.Visit;

/** What a search finds, and what a name may become that somebody is writing, as JSON. */
public final class SearchData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COMPLETIONS = 8;
    private static final int MOST = 50;

    private SearchData() {}

    /** The names that somebody may be about to write. */
    public static Answer completion(Visit visit, String words) {
        return answer(visit.vocabulary(), words, visit.vocabulary().complete(words, COMPLETIONS));
    }

    /** All that a search page shows under names and definitions. */
    public static Answer search(Visit visit, String words) {
        return answer(visit.vocabulary(), words, visit.vocabulary().search(words, MOST));
    }

    private static Answer answer(Vocabulary vocabulary, String words, List<Hit> hits) {
        ObjectNode node = JSON.createObjectNode().put("query", words);
        ArrayNode array = node.putArray("hits");
        hits.forEach(hit -> hit(array.addObject(), vocabulary, words, hit));
        try {
            return Answer.of(Media.JSON, JSON.writeValueAsBytes(node));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hit(ObjectNode node, Vocabulary vocabulary, String words, Hit hit) {
        node.put("id", hit.concept().slug());
        node.put("uri", hit.concept().uri());
        node.put("href", Paths.of(hit.concept()));
        node.put("prefLabel", hit.concept().prefLabel());
        node.put("mentioned", hit.concept().mentioned());
        node.put("kind", Kinds.name(vocabulary, hit.concept()));
        node.put("why", Why.of(hit, words));
        ArrayNode matched = node.putArray("matched");
        for (Run run : Marks.query(hit.matched(), words)) {
            ObjectNode part = matched.addObject().put("text", run.text());
            if (run.marked()) {
                part.put("mark", true);
            }
        }
    }
}
