package org.glossgraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.learning.Course;
import org.glossgraph.view.learning.LearningOrder;
import org.glossgraph.web.data.AskedLetter;
import org.glossgraph.web.data.AskedMap;
import org.glossgraph.web.data.AskedSearch;
import org.glossgraph.web.data.AskedTree;
import org.glossgraph.web.data.ChangesData;
import org.glossgraph.web.data.Discovery;
import org.glossgraph.web.data.Documents;
import org.glossgraph.web.data.Exports;
import org.glossgraph.web.data.LearningData;
import org.glossgraph.web.data.ListData;
import org.glossgraph.web.data.MapData;
import org.glossgraph.web.data.Overview;
import org.glossgraph.web.data.QualityData;
import org.glossgraph.web.data.SearchData;
import org.glossgraph.web.data.ServiceDescription;
import org.glossgraph.web.page.Assets;
import org.glossgraph.web.page.Pages;
import org.glossgraph.web.page.learn.Ask;
import org.glossgraph.web.page.query.Terms;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.query.QueryLimits;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;
import org.glossgraph.web.route.Resource;
import org.glossgraph.web.route.Router;
import org.glossgraph.web.route.Visit;

/** The table of routes: each resource of the site with the forms in which it can be had. */
final class Routes {
    private static final Set<String> GRAPHS = Set.of("evidence", "ontology", "import", "quality");

    private Routes() {}

    static Router table(Pages pages, Assets assets, QueryLimits limits, Serving serving) {
        List<Resource<?>> all = new ArrayList<>(lasting(pages).resources());
        all.addAll(tools(pages));
        all.addAll(VocabularyRoutes.before());
        all.addAll(machines(limits));
        all.add(Resource.always("/health").as(Media.JSON, (visit, same) -> health(serving)));
        all.add(ready(serving::follows));
        all.addAll(files(assets).resources());
        return new Router(all);
    }

    /** The pages that stay the same as long as the vocabulary does. */
    static Router lasting(Pages pages) {
        List<Resource<?>> all = new ArrayList<>(lists(pages));
        all.addAll(pages(pages));
        all.addAll(VocabularyRoutes.now(pages));
        return new Router(all);
    }

    /** The files that pages load or offer. */
    static Router files(Assets assets) {
        List<Resource<?>> all = new ArrayList<>(List.of(maps()));
        assets.all().forEach(each -> all.add(file(each)));
        return new Router(all);
    }

    private static List<Resource<?>> lists(Pages pages) {
        return List.of(
                Resource.document("/", Overview::of)
                        .as(Media.HTML, pages::home)
                        .as(Media.JSON, Overview::json)
                        .as(Documents.FORMS, ListData.rdf(Overview::subjects)),
                Resource.document("/concepts", AskedLetter::first)
                        .unless(Slice.beyond(AskedLetter::headings))
                        .as(Media.HTML, pages::letter)
                        .as(Media.JSON, ListData::letter)
                        .as(Documents.FORMS, ListData.rdf(ListData::concepts)),
                Resource.document("/concepts/{letter}", AskedLetter::of)
                        .unless(Slice.beyond(AskedLetter::headings))
                        .as(Media.HTML, pages::letter)
                        .as(Media.JSON, ListData::letter)
                        .as(Documents.FORMS, ListData.rdf(ListData::concepts)),
                Resource.document("/tree", AskedTree::whole)
                        .unless(Slice.beyond(AskedTree::roots))
                        .as(Media.HTML, pages::tree)
                        .as(Media.JSON, ListData::tree)
                        .as(Documents.FORMS, ListData.rdf(AskedTree::concepts)),
                Resource.document("/tree/{slug}", AskedTree::branch)
                        .unless(Slice.beyond(AskedTree::roots))
                        .as(Media.HTML, pages::tree)
                        .as(Media.JSON, ListData::tree)
                        .as(Documents.FORMS, ListData.rdf(AskedTree::concepts)));
    }

    private static List<Resource<?>> pages(Pages pages) {
        return List.of(
                Resource.document("/learn/{slug}", Routes::course)
                        .as(Media.HTML, pages::learn)
                        .as(Media.JSON, (visit, course) -> LearningData.course(course))
                        .as(Documents.FORMS, graph(LearningData::graph)),
                Resource.document("/quality", Visit::quality)
                        .as(Media.HTML, pages::quality)
                        .as(Media.JSON, (visit, found) -> QualityData.json(found))
                        .as(Documents.FORMS, graph(QualityData::graph)),
                Resource.document("/search", AskedSearch::of)
                        .unless(Slice.beyond(AskedSearch::hits))
                        .as(Media.HTML, pages::search)
                        .as(Media.JSON, SearchData::search)
                        .as(Documents.FORMS, ListData.rdf(AskedSearch::concepts)),
                Resource.document("/about", Overview::of)
                        .as(Media.HTML, pages::about)
                        .as(Media.JSON, Overview::json)
                        .as(
                                Documents.FORMS,
                                graph((visit, seen) -> seen.dataset(visit.vocabulary()))));
    }

    private static List<Resource<?>> tools(Pages pages) {
        return List.of(
                Resource.document("/map", visit -> Optional.of(AskedMap.of(visit)))
                        .as(Media.HTML, pages::map)
                        .as(Media.JSON, (visit, asked) -> MapData.json(asked))
                        .as(Documents.FORMS, form -> (visit, asked) -> MapData.rdf(asked, form)),
                Resource.document("/complete", visit -> Optional.of(AskedSearch.words(visit)))
                        .as(Media.JSON, SearchData::completion),
                Resource.document("/path", visit -> Optional.of(Ask.of(visit)))
                        .as(Media.HTML, pages::path)
                        .as(Media.JSON, known((visit, ask) -> LearningData.ways(ask.ways())))
                        .as(
                                Documents.FORMS,
                                form ->
                                        known(
                                                (visit, ask) ->
                                                        Documents.write(
                                                                LearningData.graph(
                                                                        visit, ask.ways()),
                                                                form))),
                Resource.always("/sparql-editor")
                        .as(Media.HTML, pages::editor)
                        .as(
                                Media.JSON,
                                (visit, same) ->
                                        Answer.of(Media.JSON, Terms.json(visit.vocabulary()))),
                Resource.document("/changes", visit -> Optional.of(visit.history().get()))
                        .as(Media.HTML, pages::changes)
                        .as(Media.JSON, (visit, history) -> ChangesData.json(history))
                        .as(
                                ChangesData.ATOM,
                                (visit, history) -> ChangesData.atom(visit.vocabulary(), history))
                        .as(
                                Documents.FORMS,
                                graph(
                                        (visit, history) ->
                                                ChangesData.graph(visit.vocabulary(), history))));
    }

    /** Writes a graph in each of the forms of RDF. */
    private static <T> Function<Media, BiFunction<Visit, T, Answer>> graph(
            BiFunction<Visit, T, Graph> graph) {
        return form -> (visit, found) -> Documents.write(graph.apply(visit, found), form);
    }

    /** Data about ways; 404 where one of their ends is nobody's name. */
    private static BiFunction<Visit, Ask, Answer> known(BiFunction<Visit, Ask, Answer> data) {
        return (visit, ask) ->
                ask.missing()
                        .map(advice -> Answer.refusal(404, advice))
                        .orElseGet(() -> data.apply(visit, ask));
    }

    private static List<Resource<?>> machines(QueryLimits limits) {
        return List.of(
                Resource.document("/export", Exports::asked)
                        .as(Media.HTML, (visit, address) -> Answer.seeOther(address)),
                Resource.document(
                                "/sparql",
                                visit ->
                                        Optional.of(
                                                ServiceDescription.of(
                                                        visit.vocabulary(), limits.sentence())))
                        .as(Documents.FORMS, Documents::writer)
                        .as(Media.HTML, (visit, graph) -> Answer.seeOther("/sparql-editor")),
                Resource.document("/graph/{name}", Routes::namedGraph)
                        .as(Documents.FORMS, form -> (visit, data) -> Answer.seeOther(data)),
                Resource.document("/dataset", VocabularyRoutes::graph)
                        .as(Documents.FORMS, Documents::writer)
                        .as(Media.HTML, (visit, graph) -> Answer.seeOther("/scheme")),
                Resource.document("/.well-known/void", Routes::dataset)
                        .as(Documents.FORMS, Documents::writer),
                Resource.always("/robots.txt")
                        .as(Media.TEXT, (visit, same) -> Discovery.robots(visit.vocabulary())),
                Resource.always("/sitemap.xml")
                        .as(
                                Discovery.SITE_MAP,
                                (visit, same) ->
                                        Discovery.siteMap(
                                                visit.vocabulary(), visit.history().get())),
                Resource.always("/opensearch.xml")
                        .as(
                                Discovery.OPEN_SEARCH,
                                (visit, same) -> Discovery.openSearch(visit.vocabulary())),
                Resource.always("/llms.txt")
                        .as(Media.TEXT, (visit, same) -> Discovery.forModels(visit.vocabulary())));
    }

    private static Resource<?> maps() {
        return Resource.document("/export/{slug}", Exports::find)
                .as(
                        Exports.forms(),
                        form -> (visit, subject) -> Exports.write(visit, subject, form));
    }

    /** The description of the dataset, whatever its address. */
    private static Optional<Graph> dataset(Visit visit) {
        return visit.vocabulary().describe(visit.vocabulary().base() + "dataset");
    }

    /** Up as long as a new generation would be taken up. */
    private static Resource<?> ready(BooleanSupplier ready) {
        return Resource.always("/ready")
                .as(Media.JSON, (visit, same) -> ready.getAsBoolean() ? up() : Answer.refusal(503));
    }

    private static Answer up() {
        return Answer.of(Media.JSON, "{\"status\":\"up\"}\n").with("Cache-Control", "no-store");
    }

    private static Resource<?> file(Assets.Asset asset) {
        return Resource.always(asset.path())
                .as(asset.answer().media().orElseThrow(), (visit, same) -> asset.answer());
    }

    private static Optional<Course> course(Visit visit) {
        Vocabulary vocabulary = visit.vocabulary();
        return vocabulary
                .concept(visit.name("slug"))
                .map(goal -> new LearningOrder(vocabulary).course(goal, LearningOrder.LONGEST));
    }

    /** Where the triples of a graph are to be had. */
    private static Optional<String> namedGraph(Visit visit) {
        String name = visit.name("name");
        return GRAPHS.contains(name) || visit.vocabulary().glossary(name).isPresent()
                ? Optional.of(
                        "/ml/data?graph=" + URLEncoder.encode(visit.uri(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Up, with the generation that is served, and the one that should be and cannot. */
    private static Answer health(Serving serving) {
        String refused = serving.refused().map(each -> ",\"damaged\":" + each.number()).orElse("");
        return Answer.of(
                        Media.JSON,
                        "{\"status\":\"up\",\"generation\":%d%s}\n"
                                .formatted(serving.generation().number(), refused))
                .with("Cache-Control", "no-store");
    }
}
