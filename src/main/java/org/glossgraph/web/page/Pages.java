package org.glossgraph.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
import org.glossgraph.quality.Assessment;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.change.Edition;
import org.glossgraph.view.learning.Course;
import org.glossgraph.web.data.AskedGlossary;
import org.glossgraph.web.data.AskedLetter;
import org.glossgraph.web.data.AskedMap;
import org.glossgraph.web.data.AskedSearch;
import org.glossgraph.web.data.AskedTree;
import org.glossgraph.web.data.Overview;
import org.glossgraph.web.data.Problem;
import org.glossgraph.web.data.SchemaOrg;
import org.glossgraph.web.page.concept.ConceptPages;
import org.glossgraph.web.page.learn.Ask;
import org.glossgraph.web.page.learn.LearnPage;
import org.glossgraph.web.page.learn.PathPage;
import org.glossgraph.web.page.map.MapPage;
import org.glossgraph.web.page.query.EditorPage;
import org.glossgraph.web.page.resource.EntryPage;
import org.glossgraph.web.page.resource.GlossaryPage;
import org.glossgraph.web.page.resource.LinkPage;
import org.glossgraph.web.page.resource.OntologyPage;
import org.glossgraph.web.page.resource.SchemePage;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Linking;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;
import org.glossgraph.web.route.Visit;

/** Renders each page of the site. */
public final class Pages {
    private static final String QUERY = "Query";
    private static final String QUERY_SAYS = "Ask the graph in SPARQL.";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets;
    private final Frames frames;
    private final List<Media> maps;
    private final AtomicReference<Names> names = new AtomicReference<>();

    /**
     * The pages.
     *
     * @param assets the files that pages load
     * @param maps the forms in which a map can be had
     */
    public Pages(Assets assets, List<Media> maps) {
        this.assets = assets;
        this.frames = new Frames(assets);
        this.maps = List.copyOf(maps);
    }

    /** The front page. */
    public Answer home(Visit visit, Overview overview) {
        Vocabulary vocabulary = visit.vocabulary();
        String title = vocabulary.title().isEmpty() ? "Glossary" : vocabulary.title();
        String says =
                "What each concept means, what it connects to, and the sentence that says so.";
        Frame frame = frames.of(visit, title, says).saying(SchemaOrg.set(vocabulary));
        return render("home.jte", HomePage.of(frame, vocabulary, overview));
    }

    /** The index under a letter. */
    public Answer letter(Visit visit, AskedLetter asked) {
        String shown = LettersPage.shown(asked);
        String says =
                "All concepts under " + shown + ", with other names leading to the preferred one.";
        Frame frame = frames.of(visit, shown, says).in("concepts");
        return render("letters.jte", LettersPage.of(frame, visit.vocabulary(), asked));
    }

    /** The hierarchy, or a branch of it. */
    public Answer tree(Visit visit, AskedTree asked) {
        String title = TreePage.title(asked);
        String says = asked.root().isEmpty() ? "All concepts" : title;
        Frame frame = frames.of(visit, title, says + ", from broad to narrow.").in("tree");
        return render("tree.jte", TreePage.of(frame, visit.vocabulary(), asked));
    }

    /** What a search found. */
    public Answer search(Visit visit, AskedSearch asked) {
        String words = asked.words();
        Frame frame =
                frames.passedOver(
                        visit,
                        words.isEmpty() ? "Look up" : words,
                        "Concepts for the words: " + words);
        return render("search.jte", SearchPage.of(frame.asking(words), visit.vocabulary(), asked));
    }

    /** The query page. */
    public Answer editor(Visit visit, Visit same) {
        Frame frame = frames.passedOver(visit, QUERY, QUERY_SAYS);
        return editor(
                frame,
                visit.vocabulary(),
                new EditorPage.Asked("", Optional.empty(), visit.server()));
    }

    /** The query page with what came of a query. */
    public Answer answered(Vocabulary vocabulary, EditorPage.Asked asked) {
        return editor(frames.bare(vocabulary, QUERY, QUERY_SAYS), vocabulary, asked);
    }

    private Answer editor(Frame frame, Vocabulary vocabulary, EditorPage.Asked asked) {
        EditorPage.Files files = new EditorPage.Files(assets.editorStyle(), assets.editorScript());
        return render("editor.jte", EditorPage.of(frame.in("query"), vocabulary, asked, files));
    }

    /** The map. */
    public Answer map(Visit visit, AskedMap asked) {
        Frame frame =
                frames.passedOver(
                        visit,
                        MapPage.title(asked),
                        "Concepts and the phrases that join them, to move about in.");
        MapPage.Files files = new MapPage.Files(assets.mapStyle(), assets.mapScript());
        Answer page =
                render("map.jte", MapPage.of(frame.in("map"), visit.vocabulary(), asked, files));
        return asked.map().isPresent() ? page : page.with(404).because(asked.advice());
    }

    /** What this service is. */
    public Answer about(Visit visit, Overview overview) {
        Frame frame =
                frames.of(visit, "About", "What this service is and how it reads glossaries.");
        return render("about.jte", AboutPage.of(frame, overview));
    }

    /** What is sound, what is missing and what is doubtful. */
    public Answer quality(Visit visit, Assessment assessment) {
        Frame frame =
                frames.passedOver(
                        visit,
                        "Quality",
                        "What is sound, what is missing and what is doubtful in this graph.");
        return render("quality.jte", QualityPage.of(frame, visit.vocabulary(), assessment));
    }

    /** What the last imports changed. */
    public Answer changes(Visit visit, List<Edition> history) {
        Frame frame = frames.passedOver(visit, "Changes", "What each of the last imports changed.");
        return render("changes.jte", ChangesPage.of(frame, history));
    }

    /** A concept. */
    public Answer concept(Visit visit, Concept concept) {
        Vocabulary vocabulary = visit.vocabulary();
        String gloss = vocabulary.gloss(concept);
        String says =
                concept.prefLabel()
                        + ": "
                        + (gloss.isEmpty() ? "no glossary defines it yet." : gloss);
        Frame frame =
                frames.passedOver(visit, concept.prefLabel(), says)
                        .known(concept.uri() + ".html", SchemaOrg.term(vocabulary, concept));
        return render(
                "concept/page.jte",
                new ConceptPages(vocabulary, linking(vocabulary)).of(frame, concept));
    }

    /** What to understand before a concept. */
    public Answer learn(Visit visit, Course course) {
        String name = course.goal().prefLabel();
        Frame frame =
                frames.of(
                        visit,
                        "On the way to " + name,
                        "What to understand before " + name + ", in order.");
        return render("learn/course.jte", LearnPage.of(frame, visit.vocabulary(), course));
    }

    /** How two concepts hang together. */
    public Answer path(Visit visit, Ask ask) {
        Frame frame =
                frames.passedOver(
                        visit,
                        ask.title(),
                        ask.title() + ": each step with the sentence that proves it.");
        Answer page =
                render("learn/path.jte", PathPage.of(frame.in("paths"), visit.vocabulary(), ask));
        return ask.missing().map(page.with(404)::because).orElse(page);
    }

    /** A glossary. */
    public Answer glossary(Visit visit, AskedGlossary asked) {
        Vocabulary vocabulary = visit.vocabulary();
        Glossary glossary = asked.glossary();
        Frame frame =
                frames.of(
                                visit,
                                glossary.title(),
                                glossary.title() + ", as its author arranged it.")
                        .saying(SchemaOrg.set(vocabulary, glossary));
        return render("glossary.jte", GlossaryPage.of(frame.in("glossaries"), vocabulary, asked));
    }

    /** An entry of a glossary. */
    public Answer entry(Visit visit, Entry entry) {
        Vocabulary vocabulary = visit.vocabulary();
        String heading = EntryPage.heading(vocabulary, entry);
        Frame frame = frames.of(visit, heading, heading + ", as " + entry.source() + " has it.");
        Frame placed =
                vocabulary
                        .glossary(entry.glossary())
                        .map(glossary -> frame.saying(SchemaOrg.way(glossary, entry, heading)))
                        .orElse(frame);
        return render("entry.jte", EntryPage.of(placed.in("glossaries"), vocabulary, entry));
    }

    /** A link between two concepts. */
    public Answer link(Visit visit, Link link) {
        Vocabulary vocabulary = visit.vocabulary();
        String sentence = LinkPage.sentence(vocabulary, link);
        Frame frame = frames.of(visit, sentence, sentence + ", and why we say so.");
        return render("link.jte", LinkPage.of(frame, vocabulary, link));
    }

    /** The vocabulary as a whole. */
    public Answer scheme(Visit visit, Graph graph) {
        Frame frame =
                frames.of(visit, "The vocabulary", "The concept scheme as a whole, to take away.")
                        .saying(SchemaOrg.set(visit.vocabulary()));
        return render("scheme.jte", SchemePage.of(frame, visit.vocabulary(), maps));
    }

    /** The terms that the vocabulary uses beside SKOS. */
    public Answer ontology(Visit visit, Graph graph) {
        Frame frame =
                frames.of(
                        visit,
                        "Its terms",
                        "The properties that join concepts, with their phrases.");
        return render("ontology.jte", OntologyPage.of(frame, visit.uri(), graph));
    }

    /** Why there is nothing to show. */
    public Answer error(Vocabulary vocabulary, Problem problem) {
        Frame frame = frames.bare(vocabulary, ErrorPage.title(problem), problem.sentence());
        return render("error.jte", ErrorPage.of(frame, vocabulary, problem));
    }

    /** The names of the vocabulary that is served now; of one before only while it is asked for. */
    private Linking linking(Vocabulary vocabulary) {
        Names known = names.get();
        if (known == null || known.vocabulary() != vocabulary) {
            known = new Names(vocabulary, new Linking(vocabulary));
            names.set(known);
        }
        return known.linking();
    }

    private record Names(Vocabulary vocabulary, Linking linking) {}

    private Answer render(String template, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, page, new PlainSight(output));
        return Answer.of(Media.HTML, output.toByteArray());
    }
}
