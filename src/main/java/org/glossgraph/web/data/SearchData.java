package org.glossgraph.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.glossgraph.view.Hit;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Marks;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Run;
import org.glossgraph.web.part.Why;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Visit;

/** What a search finds, and what a name may become that somebody is writing, as JSON. */
public final class SearchData {
    private static final int COMPLETIONS = 8;

    private SearchData() {}

    /** The names that somebody may be about to write. */
    public static Answer completion(Visit visit, String words) {
        ObjectNode node = Json.object().put("query", words);
        List<Hit> hits = visit.vocabulary().complete(words, COMPLETIONS);
        hits(node.putArray("hits"), visit.vocabulary(), words, hits);
        return Json.answer(node);
    }

    /** All that a search page shows: the results, and what they can be narrowed down by. */
    public static Answer search(Visit visit, AskedSearch asked) {
        ObjectNode node = Json.object().put("query", asked.words());
        Json.place(node, asked.hits());
        hits(node.putArray("hits"), visit.vocabulary(), asked.words(), asked.hits().items());
        ArrayNode among = node.putArray("among");
        asked.among().forEach(each -> Json.concept(among.addObject(), visit.vocabulary(), each));
        ArrayNode near = node.putArray("near");
        asked.near().forEach(each -> Json.concept(near.addObject(), visit.vocabulary(), each));
        ObjectNode filters = node.putObject("filters");
        asked.filters().forEach(each -> filter(filters.putArray(each.by().parameter()), each));
        return Json.answer(node);
    }

    private static void filter(ArrayNode array, Filter filter) {
        for (Filter.Choice each : filter.choices()) {
            array.addObject()
                    .put("value", each.value())
                    .put("label", each.label())
                    .put("count", each.count())
                    .put("chosen", each.chosen());
        }
    }

    private static void hits(ArrayNode array, Vocabulary vocabulary, String words, List<Hit> hits) {
        hits.forEach(hit -> hit(array.addObject(), vocabulary, words, hit));
    }

    private static void hit(ObjectNode node, Vocabulary vocabulary, String words, Hit hit) {
        Json.concept(node, hit.concept());
        node.put("href", Paths.of(hit.concept()));
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
