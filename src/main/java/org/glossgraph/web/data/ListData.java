package org.glossgraph.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Heading;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.data.AskedTree.Branch;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;
import org.glossgraph.web.route.Visit;

/** Pages that list concepts, as data: what the page shows, in its order. */
public final class ListData {
    private ListData() {}

    /** The concepts on a page as RDF: what the vocabulary says of each, without the evidence. */
    public static <T> Function<Media, BiFunction<Visit, T, Answer>> rdf(
            Function<T, ? extends Collection<Concept>> concepts) {
        return form ->
                (visit, asked) ->
                        Documents.write(
                                visit.vocabulary().describe(concepts.apply(asked), List.of()),
                                form);
    }

    /** The concepts of a page of the index, each once. */
    public static List<Concept> concepts(AskedLetter asked) {
        return asked.headings().items().stream().map(Heading::concept).distinct().toList();
    }

    /** A page of the index as JSON. */
    public static Answer letter(Visit visit, AskedLetter asked) {
        ObjectNode node = Json.object().put("letter", asked.letter());
        Json.place(node, asked.headings());
        ArrayNode names = node.putArray("names");
        for (Heading heading : asked.headings().items()) {
            ObjectNode line = names.addObject().put("name", heading.name());
            line.put("see", heading.see());
            Json.concept(line.putObject("concept"), visit.vocabulary(), heading.concept());
        }
        return Json.answer(node);
    }

    /** A page of the tree as JSON. */
    public static Answer tree(Visit visit, AskedTree asked) {
        ObjectNode node = Json.object();
        asked.root().ifPresent(root -> Json.concept(node.putObject("concept"), root));
        Json.place(node, asked.roots());
        ArrayNode narrower = node.putArray("narrower");
        asked.branches().forEach(each -> branch(narrower.addObject(), visit.vocabulary(), each));
        ArrayNode loose = node.putArray("loose");
        asked.loose().forEach(each -> Json.concept(loose.addObject(), visit.vocabulary(), each));
        return Json.answer(node);
    }

    private static void branch(ObjectNode node, Vocabulary vocabulary, Branch branch) {
        Json.concept(node, vocabulary, branch.concept());
        node.put("below", branch.below());
        if (!branch.rest().isEmpty()) {
            node.put("more", branch.rest() + ".json");
        }
        if (!branch.kinds().isEmpty()) {
            ArrayNode narrower = node.putArray("narrower");
            branch.kinds().forEach(kind -> branch(narrower.addObject(), vocabulary, kind));
        }
    }
}
