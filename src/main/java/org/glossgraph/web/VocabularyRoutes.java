package org.glossgraph.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Retired;
import org.glossgraph.web.data.AskedGlossary;
import org.glossgraph.web.data.Documents;
import org.glossgraph.web.data.Exports;
import org.glossgraph.web.data.Overview;
import org.glossgraph.web.data.SourceData;
import org.glossgraph.web.page.Pages;
import org.glossgraph.web.page.query.Terms;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;
import org.glossgraph.web.route.Resource;
import org.glossgraph.web.route.Visit;

/** The routes to what the vocabulary holds: each thing at its own address, in every form. */
final class VocabularyRoutes {
    private VocabularyRoutes() {}

    /** Concepts, glossaries with their parts, links, and the terms used. */
    static List<Resource<?>> now(Pages pages) {
        return Stream.concat(things(pages).stream(), graphs(pages).stream()).toList();
    }

    /** What leads to a concept from an address that is not its own: a former one, or a name. */
    static List<Resource<?>> before() {
        return List.of(retired(), named());
    }

    private static List<Resource<?>> things(Pages pages) {
        return List.of(
                Resource.thing(
                                "/concept/{slug}",
                                visit -> visit.vocabulary().concept(visit.name("slug")))
                        .as(Media.HTML, pages::concept)
                        .as(Documents.FORMS, VocabularyRoutes::rdf)
                        .as(Media.JSON, Exports::json),
                Resource.document("/glossary/{name}", AskedGlossary::of)
                        .unless(Slice.beyond(AskedGlossary::entries))
                        .as(Media.HTML, pages::glossary)
                        .as(Documents.FORMS, VocabularyRoutes::rdf)
                        .as(Media.JSON, SourceData::glossary),
                Resource.document(
                                "/glossary/{name}/entry/{entry}",
                                visit -> visit.vocabulary().entry(visit.uri()))
                        .as(Media.HTML, pages::entry)
                        .as(Documents.FORMS, VocabularyRoutes::rdf)
                        .as(Media.JSON, SourceData::entry));
    }

    private static List<Resource<?>> graphs(Pages pages) {
        return List.of(
                Resource.document("/glossary/{name}/section/{section}", VocabularyRoutes::graph)
                        .as(
                                Media.HTML,
                                (visit, graph) ->
                                        Answer.seeOther(
                                                AskedGlossary.section(
                                                        visit.vocabulary(),
                                                        visit.name("name"),
                                                        visit.name("section"))))
                        .as(Documents.FORMS, Documents::writer),
                Resource.document("/link/{id}", VocabularyRoutes::link)
                        .as(Media.HTML, pages::link)
                        .as(Documents.FORMS, VocabularyRoutes::rdf)
                        .as(Media.JSON, SourceData::link),
                Resource.document("/scheme", VocabularyRoutes::graph)
                        .as(Media.HTML, pages::scheme)
                        .as(Documents.FORMS, Documents::writer)
                        .as(
                                Media.JSON,
                                (visit, graph) ->
                                        Overview.json(visit, Overview.of(visit).orElseThrow())),
                Resource.document("/ontology", VocabularyRoutes::graph)
                        .as(Media.HTML, pages::ontology)
                        .as(Documents.FORMS, Documents::writer)
                        .as(
                                Media.JSON,
                                (visit, graph) ->
                                        Answer.of(Media.JSON, Terms.json(visit.vocabulary()))),
                Resource.document(
                                "/ontology/shapes",
                                visit -> Optional.of(Documents.shapes(visit.vocabulary().base())))
                        .as(Documents.FORMS, Documents::writer));
    }

    private static Resource<?> retired() {
        return Resource.document(
                        "/concept/{slug}", visit -> visit.vocabulary().retired(visit.name("slug")))
                .as(Media.HTML, (visit, retired) -> successor(retired, ""))
                .as(Documents.FORMS, VocabularyRoutes::successor)
                .as(Media.JSON, (visit, retired) -> successor(retired, ".json"));
    }

    /** A name in the place of a slug leads to the concept of that name, or to all who share it. */
    private static Resource<?> named() {
        return Resource.document("/concept/{name}", VocabularyRoutes::bearers)
                .as(Media.HTML, (visit, bearers) -> bearer(visit, bearers, ""))
                .as(Documents.FORMS, form -> (visit, some) -> bearer(visit, some, extension(form)))
                .as(Media.JSON, (visit, bearers) -> bearer(visit, bearers, ".json"));
    }

    private static Optional<List<Concept>> bearers(Visit visit) {
        String name = visit.name("name").replace('_', ' ');
        return Optional.of(visit.vocabulary().named(name)).filter(found -> !found.isEmpty());
    }

    private static Answer bearer(Visit visit, List<Concept> bearers, String extension) {
        return bearers.size() == 1
                ? Answer.seeOther(Paths.of(bearers.get(0)) + extension)
                : Answer.seeOther(Paths.search(visit.name("name").replace('_', ' ')));
    }

    private static String extension(Media form) {
        return "." + form.extension();
    }

    private static BiFunction<Visit, Retired, Answer> successor(Media form) {
        return (visit, retired) -> successor(retired, "." + form.extension());
    }

    /** Where a concept that is part of another stands now; else that it is gone. */
    private static Answer successor(Retired retired, String extension) {
        return retired.successor()
                .map(slug -> Answer.moved(Paths.concept(slug) + extension))
                .orElseGet(() -> Answer.refusal(410));
    }

    private static Optional<Link> link(Visit visit) {
        return visit.vocabulary().link(visit.uri());
    }

    static Optional<Graph> graph(Visit visit) {
        return visit.vocabulary().describe(visit.uri());
    }

    /** What the vocabulary says of the resource at the address of the visit. */
    private static <T> BiFunction<Visit, T, Answer> rdf(Media form) {
        return (visit, found) ->
                graph(visit)
                        .map(graph -> Documents.write(graph, form))
                        .orElseGet(() -> Answer.refusal(404));
    }
}
