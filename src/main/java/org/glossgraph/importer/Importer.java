package org.glossgraph.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.glossgraph.concept.ConceptMerger;
import org.glossgraph.curation.ConceptDecisions;
import org.glossgraph.curation.Curation;
import org.glossgraph.curation.LinkDecisions;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.GlossaryReader;
import org.glossgraph.glossary.Problem;
import org.glossgraph.glossary.Reading;
import org.glossgraph.glossary.SourceFile;
import org.glossgraph.glossary.SourceFiles;
import org.glossgraph.glossary.rights.RightsReader;
import org.glossgraph.link.ConceptGraph;
import org.glossgraph.link.Linker;
import org.glossgraph.quality.Report;
import org.glossgraph.skos.Retired;
import org.glossgraph.skos.Scheme;
import org.glossgraph.skos.SkosWriter;
import org.glossgraph.store.Origin;
import org.glossgraph.store.Registry;
import org.glossgraph.store.Store;

/** One run of the write half: files in, a new generation of the store out. */
public final class Importer {
    private static final String USUAL_LANG = "en";

    private final ImportOptions options;
    private final Consumer<String> progress;
    private final Writing writing;
    private Optional<Origin> tried = Optional.empty();

    /** Begins nothing yet. {@code progress} is told what is being done, a few words at a time. */
    public Importer(ImportOptions options, Consumer<String> progress) {
        this(options, progress, SkosWriter::write);
    }

    /** The same with another way to write the graph. */
    Importer(ImportOptions options, Consumer<String> progress, Writing writing) {
        this.options = options;
        this.progress = progress;
        this.writing = writing;
    }

    /** Writes the concepts of a scheme, with the glossaries that they come from, as RDF. */
    interface Writing {
        DatasetGraph write(
                Scheme scheme,
                List<Glossary> glossaries,
                ConceptGraph graph,
                List<Retired> retired);
    }

    /**
     * The whole way. Problems in the sources stop nothing: the rest is imported, and the report
     * names them.
     *
     * @throws IllegalArgumentException if the base is none
     * @throws org.glossgraph.curation.CurationException if the curation file is no list of
     *     decisions: nothing is stored
     * @throws org.glossgraph.store.StoreException if the machine refuses to store it
     */
    public ImportReport run() {
        List<Problem> problems = new ArrayList<>();
        Draft draft = draft(sources(noted(collect(problems)), problems), problems);
        DatasetGraph dataset =
                writing.write(
                        draft.scheme(),
                        draft.glossaries(),
                        draft.graph(),
                        draft.assigned().retired());
        ImportReport found = ImportReport.found(draft, check(dataset), dataset);
        boolean stored = options.mode() == ImportOptions.Mode.STORE && found.storable();
        return stored ? publish(found, draft.assigned().registry()) : found;
    }

    /**
     * The way up to the graph of concepts, which becomes no RDF, is not checked and not stored.
     *
     * @throws IllegalArgumentException if the base is none
     * @throws org.glossgraph.curation.CurationException if the curation file is no list of
     *     decisions
     */
    public Draft draft() {
        List<Problem> problems = new ArrayList<>();
        return draft(sources(collect(problems), problems), problems);
    }

    private List<SourceFile> noted(List<SourceFile> files) {
        tried = Optional.of(origin(files));
        return files;
    }

    /** What the files hold, which are let go of before the rest begins: they may be large. */
    private record Sources(Curation curation, Reading reading, List<Glossary> glossaries) {}

    private Sources sources(List<SourceFile> files, List<Problem> problems) {
        Curation curation = CurationFile.read(options, problems::add);
        beside(GlossaryReader::prepare, Linker::prepare);
        // Here, before anything else of Jena is touched: its classes wait for each other for ever
        // where two threads begin with them.
        JenaSystem.init();
        Reading reading = read(files, problems);
        return new Sources(
                curation,
                reading,
                RightsReader.applied(reading.glossaries(), files, options.license()));
    }

    private Draft draft(Sources sources, List<Problem> problems) {
        List<Glossary> glossaries = sources.glossaries();
        Curation curation = sources.curation();
        ConceptDecisions.Applied merged = merge(glossaries, curation, problems);
        Identifiers.Assigned assigned = identify(link(merged, curation, problems));
        problems.addAll(Conflicts.of(assigned.graph()));
        problems.sort(Comparator.comparing(Problem::place).thenComparing(Problem::message));
        Counts counts = Counts.of(sources.reading(), assigned.graph());
        return new Draft(scheme(glossaries), glossaries, assigned, counts, problems);
    }

    /**
     * Whether a run would find nothing new: these files with these options were tried last, or made
     * the current generation by this build of the program.
     */
    public boolean upToDate() {
        Origin origin = origin(collect(new ArrayList<>()));
        return tried.equals(Optional.of(origin)) || Store.at(options.store()).madeOf(origin);
    }

    /** Loads what later steps need while the files are read; that step waits for it, if it must. */
    private static void beside(Runnable... loads) {
        Thread loader = new Thread(() -> List.of(loads).forEach(Runnable::run), "loader");
        loader.setDaemon(true);
        loader.start();
    }

    private List<SourceFile> collect(List<Problem> problems) {
        List<SourceFile> files = new ArrayList<>(options.files());
        files.addAll(SourceFiles.collect(options.paths(), problems::add));
        files.sort(Comparator.comparing(SourceFile::source));
        return files;
    }

    private Reading read(List<SourceFile> files, List<Problem> problems) {
        progress.accept("Reading %s".formatted(counted(files.size(), "file")));
        Reading reading = new GlossaryReader(options.lang()).read(files);
        problems.addAll(reading.problems());
        return reading;
    }

    private ConceptDecisions.Applied merge(
            List<Glossary> glossaries, Curation curation, List<Problem> problems) {
        int entries = glossaries.stream().mapToInt(each -> each.entries().size()).sum();
        progress.accept("Merging %d entries".formatted(entries));
        return ConceptDecisions.applied(curation, ConceptMerger.merge(glossaries), problems::add);
    }

    private ConceptGraph link(
            ConceptDecisions.Applied merged, Curation curation, List<Problem> problems) {
        progress.accept("Linking %s".formatted(counted(merged.concepts().size(), "concept")));
        return Linker.link(
                merged.concepts(),
                options.minConfidence(),
                all -> ConceptDecisions.appliedToAll(merged.open(), all, problems::add),
                all -> LinkDecisions.of(curation, all, problems::add));
    }

    private Identifiers.Assigned identify(ConceptGraph graph) {
        boolean alone = options.mode() == ImportOptions.Mode.IN_MEMORY;
        return Identifiers.assign(
                graph, alone ? Registry.EMPTY : Store.at(options.store()).registry());
    }

    private Scheme scheme(List<Glossary> glossaries) {
        String title = glossaries.size() == 1 ? glossaries.get(0).title() : "Glossary";
        return new Scheme(options.base(), options.title().orElse(title), lang(glossaries));
    }

    /** The language that was given, else that of most entries; of equals, the first by its tag. */
    private String lang(List<Glossary> glossaries) {
        NavigableMap<String, Integer> entries = new TreeMap<>();
        glossaries.forEach(each -> entries.merge(each.lang(), each.entries().size(), Integer::sum));
        Comparator<String> byEntries = Comparator.comparing(entries::get);
        return options.lang()
                .or(
                        () ->
                                entries.keySet().stream()
                                        .max(byEntries.thenComparing(Comparator.reverseOrder())))
                .orElse(USUAL_LANG);
    }

    private Report check(DatasetGraph dataset) {
        progress.accept("Checking the vocabulary");
        return Report.of(dataset);
    }

    private ImportReport publish(ImportReport found, Registry registry) {
        progress.accept("Storing the graph");
        return found.published(
                Store.at(options.store())
                        .publish(found.dataset(), found.quality(), tried.orElseThrow(), registry));
    }

    private Origin origin(List<SourceFile> files) {
        SortedMap<String, String> others = new TreeMap<>();
        options.license().ifPresent(license -> others.put("license", license));
        others.put("title", options.title().orElse(""));
        others.put("lang", options.lang().orElse(""));
        others.put("minConfidence", Double.toString(options.minConfidence()));
        List<SourceFile> inputs = new ArrayList<>(files);
        files.forEach(file -> file.license().ifPresent(inputs::add));
        CurationFile.of(options).ifPresent(inputs::add);
        return new Origin(
                Software.build(),
                options.base(),
                others,
                inputs.stream()
                        .map(each -> Origin.Input.of(each.source(), each.bytes()))
                        .distinct()
                        .toList());
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
